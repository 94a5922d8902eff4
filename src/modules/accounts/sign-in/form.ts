import { z } from 'zod';
import { asText, emailField, field, refuse } from '../../../web/fields.js';

/** A password exactly as typed. */
export const typedPassword = (missing: string) =>
  field((given) => {
    const typed = asText(given);
    if (typed === '') return refuse(missing);
    return typed.length <= 1000 ? typed : refuse('Your password must have 256 characters or fewer');
  });

const code = (missing: string) =>
  field((given) => {
    const typed = asText(given).trim();
    return typed === '' ? refuse(missing) : typed.slice(0, 100);
  });

export const signInForm = z.object({
  email: emailField('Enter your email address'),
  password: typedPassword('Enter your password'),
});

/** Everything that is wrong is said at once: an empty code is looked at together with the password. */
export const setUpForm = z.object({
  password: typedPassword('Enter a password'),
  code: field((given) => asText(given).trim().slice(0, 100)),
});

export const codeForm = z.object({ code: code('Enter the 6 numbers that your authenticator app shows') });

export const recoveryForm = z.object({ code: code('Enter one of your recovery codes') });
