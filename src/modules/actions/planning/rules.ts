import { isOwnName } from './own-name.js';

/** Who is to lead an action, as it was typed. */
export interface LeadTyped {
  readonly body: string;
  readonly name: string;
  readonly post: string;
  readonly email: string;
}

/** Why an agency alone is refused, said where a person is missing. Toolkit, Appendix C; mark S. */
export const NAMED_PERSON =
  'an agency alone cannot be asked, reminded or thanked, and when people change nobody knows that it was theirs';

/** What keeps somebody from being named as the lead of an action: a body without a person, or a post in the place of a name. */
export function leadErrors({ body, name, post, email }: LeadTyped): { field: string; message: string }[] {
  const errors: { field: string; message: string }[] = [];
  if (body === '') errors.push({ field: 'body', message: 'Select the body that leads it, or enter its name' });
  if (name === '') errors.push({ field: 'leadName', message: `Enter the name of a person: ${NAMED_PERSON}` });
  else if (!isOwnName({ name, body, email }))
    errors.push({
      field: 'leadName',
      message: `Enter a person’s own name, not “${name}”: ${NAMED_PERSON}. If it is their name, put a title before it, as in “Ms”`,
    });
  if (post === '') errors.push({ field: 'leadPost', message: 'Enter their post, so that a successor can be found' });
  if (email === '') errors.push({ field: 'leadEmail', message: 'Enter their e-mail address: they are asked by it' });
  return errors;
}

/** Another day wants a reason once somebody else relies on the first one. */
export const dayNeedsReason = (action: { readonly leadState: string }, planAgreed: boolean): boolean =>
  planAgreed || action.leadState !== 'not-asked';
