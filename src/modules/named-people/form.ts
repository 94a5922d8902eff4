import { z } from 'zod';
import type { Day } from '../../kernel/day.js';
import { parsePartialDate, partialDateText } from '../../kernel/partial-date.js';
import { parsePostcode } from '../../kernel/postcode.js';
import { partialDateField } from '../../web/day-field.js';
import { anyOf, linesField, nameField, oneOf, textField, tick } from '../../web/fields.js';
import { emptyForm, partialDateValues } from '../../web/index.js';
import { namedKinds } from './kinds.js';
import type { NamedPerson } from './queries.js';

export const addedKinds = namedKinds.filter((kind) => kind !== 'subject');

const told = {
  relationship: nameField({ what: 'Relationship', max: 200 }),
  affected: textField({ what: 'How they were affected', max: 4000 }),
  since: textField({ what: 'What has happened to them since', max: 4000 }),
  nothingSince: tick(),
};

/** What everybody reads of one of the review's own people. */
export const subjectForm = z.object(told);

/** What everybody reads of anybody else. The name is chosen by whoever holds the key; others take what is given. */
export const personForm = (choosesName: boolean) =>
  z.object({
    pseudonym: nameField({
      what: 'Pseudonym',
      max: 60,
      ...(choosesName ? { missing: 'Enter what they are to be called' } : {}),
    }),
    kind: oneOf(addedKinds, 'Select how they come into the review'),
    ...told,
  });

export type PersonAnswers = z.output<ReturnType<typeof personForm>>;
export type ToldAnswers = z.output<typeof subjectForm>;

/** Who they are. */
export const identityForm = (today: Day) =>
  z.object({
    fullName: nameField({ what: 'Full name', max: 200 }),
    aliases: linesField({ what: 'Other names', max: 1000 }),
    dateOfBirth: partialDateField({ what: 'Date of birth', byToday: today }),
    address: textField({ what: 'Address', max: 500 }),
    postcode: nameField({ what: 'Postcode', max: 20 }),
    telephone: nameField({ what: 'Telephone number', max: 40 }),
    nhsNumber: nameField({ what: 'NHS number', max: 20 }),
  });

type IdentityAnswers = z.output<ReturnType<typeof identityForm>>;

/** Who somebody is, as it is kept. */
export interface KeptIdentity extends Omit<IdentityAnswers, 'dateOfBirth' | 'aliases'> {
  readonly aliases: readonly string[];
  readonly dateOfBirth: string;
}

export const identityFrom = (answers: IdentityAnswers): KeptIdentity => ({
  ...answers,
  dateOfBirth: partialDateText(answers.dateOfBirth),
  postcode: parsePostcode(answers.postcode) ?? answers.postcode,
});

export const identityValues = (identity: KeptIdentity) =>
  emptyForm({
    ...partialDateValues('dateOfBirth', parsePartialDate(identity.dateOfBirth) ?? { known: 'blank' }),
    fullName: identity.fullName,
    aliases: identity.aliases.join('\n'),
    address: identity.address,
    postcode: identity.postcode,
    telephone: identity.telephone,
    nhsNumber: identity.nhsNumber,
  });

export const personValues = (person: NamedPerson) =>
  emptyForm({
    kind: person.kind,
    pseudonym: person.pseudonym,
    relationship: person.relationship,
    affected: person.affected,
    since: person.since,
    nothingSince: person.nothingSince ? 'yes' : undefined,
  });

export const reasonForm = (missing: string) => z.object({ reason: textField({ what: 'Reason', max: 200, missing }) });

export const moveForm = z.object({ way: oneOf(['up', 'down'], 'Say whether to move up or down') });

export const familyForm = (ids: readonly string[]) =>
  z.object({ people: anyOf(ids, 'Select the people to take over') });
