import type { Content, Dressed, ExtraAttributes, Slot } from './options.js';
import { upstream } from './upstream.js';

export type ErrorSummaryProps = Dressed &
  ({ titleText: string; titleHtml?: undefined } | { titleHtml: Slot; titleText?: undefined }) & {
    descriptionText?: string | undefined;
    descriptionHtml?: Slot | undefined;
    errorList?: readonly ErrorSummaryItem[] | undefined;
    disableAutoFocus?: boolean | undefined;
  };

export type ErrorSummaryItem = Content & { href?: string | undefined; attributes?: ExtraAttributes | undefined };

/** Everything wrong with a form, at the top. `Page` prints it from a form; pages seldom need it. */
export const ErrorSummary = (props: ErrorSummaryProps) => upstream('govuk/error-summary', props);
