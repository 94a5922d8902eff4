import type { ChoiceDivider, ChoiceField, ChoiceItem, Items } from './options.js';
import { upstream } from './upstream.js';

export interface CheckboxesProps extends ChoiceField {
  describedBy?: string | undefined;
  /** The values that are ticked. */
  values?: readonly string[] | undefined;
  items: Items<CheckboxItem | ChoiceDivider>;
}

export type CheckboxItem = ChoiceItem & {
  name?: string | undefined;
  /** `exclusive` unticks the others: for "None of these". */
  behaviour?: 'exclusive' | undefined;
};

/** Any number of choices. */
export const Checkboxes = (props: CheckboxesProps) => upstream('govuk/checkboxes', props);
