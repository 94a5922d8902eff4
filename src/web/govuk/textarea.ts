import type { LabelledField } from './options.js';
import { upstream } from './upstream.js';

export interface TextareaProps extends LabelledField {
  rows?: number | undefined;
  value?: string | undefined;
  spellcheck?: boolean | undefined;
  autocomplete?: string | undefined;
}

/** Several lines of text. */
export const Textarea = (props: TextareaProps) =>
  upstream('govuk/textarea', { ...props, value: withFirstLine(props.value) });

/** HTML drops a line feed straight after the opening tag: a second one keeps an answer that begins with an empty line. */
export const withFirstLine = (value: string | undefined): string | undefined =>
  value?.startsWith('\n') || value?.startsWith('\r') ? `\n${value}` : value;
