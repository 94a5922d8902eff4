import type { Content, Dressed } from './options.js';
import { upstream } from './upstream.js';

export type ExitThisPageProps = Dressed &
  (Content | { text?: undefined; html?: undefined }) & {
    redirectUrl?: string | undefined;
    id?: string | undefined;
    activatedText?: string | undefined;
    timedOutText?: string | undefined;
    pressTwoMoreTimesText?: string | undefined;
    pressOneMoreTimeText?: string | undefined;
  };

/** Leaves the site at once, by link, or with Shift pressed three times. */
export const ExitThisPage = (props: ExitThisPageProps) => upstream('govuk/exit-this-page', props);
