import type { Body, Dressed } from '../govuk/options.js';
import { upstream } from '../govuk/upstream.js';

export type AlertProps = Body &
  Dressed & {
    /** Said to those who cannot see the colour, and shown when `showTitleAsHeading` is set. */
    title: string;
    variant: 'information' | 'success' | 'warning' | 'error';
    showTitleAsHeading?: boolean | undefined;
    headingTag?: 'h2' | 'h3' | 'h4' | undefined;
    role?: string | undefined;
    /** Adds a button that takes it off the page (with script). */
    dismissible?: boolean | undefined;
    dismissText?: string | undefined;
    disableAutoFocus?: boolean | undefined;
    focusOnDismissSelector?: string | undefined;
  };

/** Something about this page, calmer than a notification banner. */
export const Alert = (props: AlertProps) => upstream('moj/alert', props);
