import type { ChoiceDivider, ChoiceField, ChoiceItem, Items } from './options.js';
import { upstream } from './upstream.js';

export interface RadiosProps extends ChoiceField {
  /** The value that is chosen. */
  value?: string | undefined;
  items: Items<ChoiceItem | ChoiceDivider>;
}

/** One choice of a few. */
export const Radios = (props: RadiosProps) => upstream('govuk/radios', props);
