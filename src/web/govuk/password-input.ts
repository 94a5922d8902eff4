import type { LabelledField } from './options.js';
import { upstream } from './upstream.js';

export interface PasswordInputProps extends LabelledField {
  value?: string | undefined;
  autocomplete?: 'current-password' | 'new-password' | undefined;
  showPasswordText?: string | undefined;
  hidePasswordText?: string | undefined;
  showPasswordAriaLabelText?: string | undefined;
  hidePasswordAriaLabelText?: string | undefined;
  passwordShownAnnouncementText?: string | undefined;
  passwordHiddenAnnouncementText?: string | undefined;
  button?: { classes?: string | undefined } | undefined;
}

/** A password. Never given back what was typed. */
export const PasswordInput = (props: PasswordInputProps) => upstream('govuk/password-input', props);
