import { z } from 'zod';
import { RELATIONSHIPS, SEXES } from '../../../kernel/code-lists.js';
import type { Day } from '../../../kernel/day.js';
import { partialDateText } from '../../../kernel/partial-date.js';
import { parsePostcode } from '../../../kernel/postcode.js';
import { partialDateField } from '../../../web/day-field.js';
import { linesField, nameField, oneOf, oneOfOrNone, textField } from '../../../web/fields.js';
import { subjectRoles } from '../kinds.js';
import { ageBandIds } from './age-band.js';
import type { Identity } from './subjects.js';

const codes = <Code extends string>(list: readonly { readonly code: Code }[]): Code[] => list.map(({ code }) => code);

const pseudonym = nameField({ what: 'Pseudonym', max: 60, missing: 'Enter the pseudonym' });

/** What everybody on the review reads of a person. */
export const subjectForm = z.object({
  pseudonym,
  role: oneOf(subjectRoles, 'Select what the person is in the review'),
  relationship: oneOfOrNone(codes(RELATIONSHIPS)),
  sex: oneOfOrNone(codes(SEXES)),
  gender: nameField({ what: 'Gender', max: 60 }),
  ageBand: oneOfOrNone(ageBandIds),
});

export const titleForm = z.object({ pseudonym });

const identityFields = (today: Day) => ({
  fullName: nameField({ what: 'Full name', max: 200 }),
  aliases: linesField({ what: 'Other names', max: 1000 }),
  dateOfBirth: partialDateField({ what: 'Date of birth', byToday: today }),
  age: nameField({ what: 'Age', max: 60 }),
  ethnicity: nameField({ what: 'Ethnicity', max: 120 }),
  address: textField({ what: 'Address', max: 500 }),
  postcode: nameField({ what: 'Postcode', max: 20 }),
  school: nameField({ what: 'School or nursery', max: 200 }),
});

/** Who a person really is. */
export const identityForm = (today: Day) => z.object(identityFields(today));

/** A person to be added. */
export const newSubjectForm = (today: Day) =>
  z.object({ ...subjectForm.omit({ pseudonym: true, ageBand: true }).shape, ...identityFields(today) });

type IdentityAnswer = z.output<ReturnType<typeof identityForm>>;

/** The answers as they are kept. A date of birth that stood in words stays while the boxes are empty. */
export function identityFrom(answer: IdentityAnswer, stood = ''): Identity {
  const typed = partialDateText(answer.dateOfBirth);
  return {
    fullName: answer.fullName,
    aliases: answer.aliases,
    dateOfBirth: typed === '' ? stood : typed,
    age: answer.age,
    ethnicity: answer.ethnicity,
    address: answer.address,
    postcode: parsePostcode(answer.postcode) ?? answer.postcode,
    school: answer.school,
  };
}

/** Why a person may be asked for names. */
export const revealForm = z.object({
  reason: textField({ what: 'Reason', max: 200, missing: 'Enter why you need the real names' }),
});
