import { SEXES } from '../code-lists.js';
import type { Subject } from '../content.js';
import { ethnicity, oneOfFew } from './choice-controls.js';
import { pastDate } from './date-control.js';
import { ask, at, type Question } from './question.js';
import { line, severalLines, shortText } from './text-controls.js';

/** The kinds of people that the paper form asks for, in its order. */
export const peopleKinds = {
  victims: {
    key: 'victims',
    one: 'Victim',
    heading: 'Victims',
    legend: 'The person or people who died',
    paper: 'Victim(s) details',
  },
  'alleged-perpetrators': {
    key: 'allegedPerpetrators',
    one: 'Alleged perpetrator',
    heading: 'Alleged perpetrators',
    legend: 'Anyone thought to be responsible',
    paper: 'Alleged perpetrator’s details',
  },
  children: {
    key: 'children',
    one: 'Child',
    heading: 'Children',
    legend: 'Children of the family or the household, wherever they live',
    paper: 'Child(ren) details',
  },
} as const;

export type PeopleKind = keyof typeof peopleKinds;

export const isPeopleKind = (text: string | undefined): text is PeopleKind =>
  text !== undefined && Object.hasOwn(peopleKinds, text);

/** “Unknown” has a choice of its own here. */
const sexes = SEXES.map((sex) => (sex.code === 'not-stated' ? { ...sex, label: 'Unclear or not stated' } : sex));

const fields: readonly Question<Subject>[] = [
  ask({ name: 'fullName', label: 'Full name' }, line, at('fullName')),
  ask(
    {
      name: 'aliases',
      label: 'Any aliases',
      what: 'Aliases',
      hint: 'Other names, names before marriage, and other spellings. One on each line',
    },
    severalLines,
    at('aliases'),
  ),
  ask({ name: 'dateOfBirth', label: 'Date of birth' }, pastDate(), at('dateOfBirth')),
  ask(
    {
      name: 'age',
      label: 'Age',
      hint: 'If you do not know the date of birth. For example, 34, or about 6 months',
      max: 60,
      classes: 'govuk-input--width-10',
    },
    line,
    at('age'),
  ),
  ask({ name: 'sex', label: 'Sex' }, oneOfFew(sexes), at('sex')),
  ask({ name: 'gender', label: 'Gender', hint: 'In the person’s own words, where you know them' }, line, at('gender')),
  ask({ name: 'ethnicity', label: 'Ethnicity' }, ethnicity, at('ethnicity')),
  ask({ name: 'address', label: 'Address' }, shortText, at('address')),
  ask({ name: 'postcode', label: 'Postcode', max: 20, classes: 'govuk-input--width-10' }, line, at('postcode')),
];

const school = ask<Subject, string>(
  { name: 'schoolOrNursery', label: 'School or nursery', hint: 'If the person went to one' },
  line,
  at('schoolOrNursery'),
);

/** Every field of the paper form; it does not ask for the school of an alleged perpetrator. */
export const subjectQuestions = (kind: PeopleKind): readonly Question<Subject>[] =>
  kind === 'alleged-perpetrators' ? fields : [...fields, school];
