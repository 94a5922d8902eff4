import type { Dressed, Slot } from './options.js';
import { upstream } from './upstream.js';

export type GenericHeaderProps = Dressed &
  ({ logoText: string; logoHtml?: undefined } | { logoHtml: Slot; logoText?: undefined }) & {
    url?: string | undefined;
    containerClasses?: string | undefined;
  };

/** A header without the crown. */
export const GenericHeader = (props: GenericHeaderProps) => upstream('govuk/generic-header', props);
