import type { Body, Dressed, Slot } from './options.js';
import { upstream } from './upstream.js';

export type NotificationBannerProps = Body &
  Dressed & {
    titleText?: string | undefined;
    titleHtml?: Slot | undefined;
    titleHeadingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
    type?: 'success' | undefined;
    role?: string | undefined;
    titleId?: string | undefined;
    disableAutoFocus?: boolean | undefined;
  };

/** Something that has happened, or that matters beyond this page. */
export const NotificationBanner = (props: NotificationBannerProps) => upstream('govuk/notification-banner', props);
