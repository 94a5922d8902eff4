import { z } from 'zod';
import { emailField, nameField, oneOf, textField } from '../../../../web/fields.js';
import { type FieldError, type FormBody, type FormReading, readForm, rejected } from '../../../../web/forms.js';

/** Whom an agency names. */
export interface NamedPeople {
  readonly author: { readonly name: string; readonly post: string; readonly email: string };
  readonly senior: { readonly name: string; readonly post: string; readonly email: string };
  readonly independent: boolean;
  readonly independence: string;
}

const fields = z.object({
  authorName: nameField({ what: 'Name of the author', max: 150, missing: 'Enter the name of the author' }),
  authorPost: nameField({ what: 'Post of the author', max: 150, missing: 'Enter the post of the author' }),
  authorEmail: emailField('Enter the e-mail address of the author'),
  independent: oneOf(['yes', 'no'], 'Select whether the author is independent of the case'),
  independence: textField({ what: 'Explanation', max: 2000 }),
  seniorName: nameField({
    what: 'Name of the senior manager',
    max: 150,
    missing: 'Enter the name of the senior manager',
  }),
  seniorPost: nameField({
    what: 'Post of the senior manager',
    max: 150,
    missing: 'Enter the post of the senior manager',
  }),
  seniorEmail: emailField('Enter the e-mail address of the senior manager'),
});

/** Two people, and what stands between the author and the case where something does. */
export function readPeople(body: FormBody): FormReading<NamedPeople> {
  const answer = readForm(fields, body);
  if (!answer.ok) return answer;
  const { authorName, authorPost, authorEmail, independence, seniorName, seniorPost, seniorEmail } = answer.value;
  const independent = answer.value.independent === 'yes';
  const errors: FieldError[] = [];
  if (!independent && independence === '')
    errors.push({ field: 'independence', message: 'Enter what part the author had, and what safeguards there are' });
  if (authorEmail === seniorEmail)
    errors.push({
      field: 'seniorEmail',
      message: 'The senior manager must be another person than the author: one writes, the other checks and signs',
    });
  if (errors.length > 0) return { ok: false, form: rejected(body, errors) };
  return {
    ok: true,
    value: {
      author: { name: authorName, post: authorPost, email: authorEmail },
      senior: { name: seniorName, post: seniorPost, email: seniorEmail },
      independent,
      independence,
    },
  };
}
