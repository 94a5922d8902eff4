import type { Body, Dressed, Slot } from './options.js';
import { upstream } from './upstream.js';

export type DetailsProps = Body &
  Dressed &
  ({ summaryText: string; summaryHtml?: undefined } | { summaryHtml: Slot; summaryText?: undefined }) & {
    id?: string | undefined;
    open?: boolean | undefined;
  };

/** Further words behind a summary. */
export const Details = (props: DetailsProps) => upstream('govuk/details', props);
