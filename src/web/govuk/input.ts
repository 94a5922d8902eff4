import type { Content, Dressed, LabelledField } from './options.js';
import { upstream } from './upstream.js';

export interface InputProps extends LabelledField {
  type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'search' | 'password' | undefined;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search' | undefined;
  value?: string | number | undefined;
  prefix?: InputAffix | undefined;
  suffix?: InputAffix | undefined;
  autocomplete?: string | undefined;
  pattern?: string | undefined;
  spellcheck?: boolean | undefined;
  autocapitalize?: 'none' | 'sentences' | 'words' | 'characters' | undefined;
  inputWrapper?: Dressed | undefined;
}

/** Words before or after the input, such as "£". */
export type InputAffix = Content & Dressed;

/** One line of text. */
export const Input = (props: InputProps) => upstream('govuk/input', props);
