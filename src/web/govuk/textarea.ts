import type { LabelledField } from './options.js';
import { upstream } from './upstream.js';

export interface TextareaProps extends LabelledField {
  rows?: number | undefined;
  value?: string | undefined;
  spellcheck?: boolean | undefined;
  autocomplete?: string | undefined;
}

/** Several lines of text. */
export const Textarea = (props: TextareaProps) => upstream('govuk/textarea', props);
