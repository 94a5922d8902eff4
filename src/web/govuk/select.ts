import type { ExtraAttributes, Items, LabelledField } from './options.js';
import { upstream } from './upstream.js';

export interface SelectProps extends LabelledField {
  value?: string | undefined;
  items: Items<SelectItem>;
}

export interface SelectItem {
  value?: string | undefined;
  text: string;
  selected?: boolean | undefined;
  disabled?: boolean | undefined;
  attributes?: ExtraAttributes | undefined;
}

/** One choice of many. */
export const Select = (props: SelectProps) => upstream('govuk/select', props);
