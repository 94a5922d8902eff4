import type { Day } from '../../../kernel/day.js';
import { type Answer, blank, type Referrer, type Subject } from '../content.js';
import { addressBox, type Box, birthBox, genderBox } from './boxes.js';
import { type Codec, date, names, readAnswer, sayAnswer, words } from './codecs.js';
import { ethnicity } from './ethnicity.js';
import { tidy } from './reading-text.js';

/** One box of the form: its label as printed, other words it is known by, and how it is filled and read. */
export interface Question<Section> extends Box<Section> {
  readonly label: string;
  readonly also: readonly string[];
  readonly hint?: string;
  readonly lines?: number;
}

/** Whatever a box is beyond its label. */
export interface More {
  readonly also?: readonly string[];
  readonly hint?: string;
  readonly lines?: number;
}

/** One answer inside a section: how to find it, and the section with it put in. */
export interface Lens<Section, T> {
  get(section: Section): Answer<T>;
  put(section: Section, answer: Answer<T>): Section;
}

/** A box that holds one answer. */
export function asks<Section, T>(
  label: string,
  lens: Lens<Section, T>,
  codec: Codec<T>,
  more: More = {},
): Question<Section> {
  return {
    ...more,
    label,
    also: more.also ?? [],
    say: (section) => sayAnswer(lens.get(section), codec),
    read: (text, section, today: Day) => {
      const answer = readAnswer(text, codec, today);
      return answer === undefined ? { section, left: tidy(text) } : { section: lens.put(section, answer), left: '' };
    },
  };
}

const boxed = <Section>(label: string, box: Box<Section>, more: More = {}): Question<Section> => ({
  ...more,
  ...box,
  label,
  also: more.also ?? [],
});

const inReferrer = <Key extends keyof Referrer>(
  key: Key,
): { get(s: Referrer): Referrer[Key]; put(s: Referrer, a: Referrer[Key]): Referrer } => ({
  get: (section) => section[key],
  put: (section, answer) => ({ ...section, [key]: answer }),
});

const inSubject = <Key extends keyof Subject>(
  key: Key,
): { get(s: Subject): Subject[Key]; put(s: Subject, a: Subject[Key]): Subject } => ({
  get: (section) => section[key],
  put: (section, answer) => ({ ...section, [key]: answer }),
});

/** "Referrer details", in the order and words of the toolkit's Appendix B. */
export const REFERRER_QUESTIONS: readonly Question<Referrer>[] = [
  asks('Date of referral', inReferrer('dateOfReferral'), date, {
    also: ['Date', 'Referral date', 'Date of notification'],
  }),
  asks('Name of referrer', inReferrer('name'), words, {
    also: ['Name', 'Referrer name', 'Referrer', 'Name of person referring'],
  }),
  asks('Role', inReferrer('role'), words, { also: ['Job title', 'Position', 'Role of referrer', 'Rank'] }),
  asks('Agency', inReferrer('agency'), words, { also: ['Organisation', 'Service', 'Agency name'] }),
  asks('Address', inReferrer('address'), words, {
    also: ['Address of agency', 'Address (including postcode)', 'Agency address'],
  }),
  asks('Tel Number', inReferrer('telephone'), words, {
    also: ['Tel', 'Telephone', 'Telephone number', 'Phone', 'Phone number', 'Contact number', 'Tel no', 'Mobile'],
  }),
  asks('Email', inReferrer('email'), words, { also: ['E-mail address', 'Email address'] }),
];

const school = boxed<Subject>('School/nursery', asks('', inSubject('schoolOrNursery'), words), {
  also: ['School', 'Nursery', 'School or nursery', 'School / college'],
});

const subjectQuestions = (label: string, also: readonly string[]): readonly Question<Subject>[] => [
  asks(label, inSubject('fullName'), words, { also }),
  asks('Any aliases', inSubject('aliases'), names, {
    also: ['Alias', 'Aliases', 'Also known as', 'AKA', 'Other names'],
  }),
  boxed('DOB / Age', birthBox, {
    also: ['DOB', 'Date of birth', 'Age', 'Date of birth / age', 'D.O.B.', 'DOB or age'],
  }),
  boxed('Gender', genderBox, { also: ['Sex', 'Sex / gender'] }),
  asks('Ethnicity', inSubject('ethnicity'), ethnicity, {
    also: ['Ethnic origin', 'Ethnic group', 'Ethnic background'],
  }),
  boxed('Address (including postcode)', addressBox, { also: ['Address', 'Home address', 'Address inc postcode'] }),
];

/** "Victim(s) details". The printed form asks a school of victims too; it fits those of 16 to 18. */
export const VICTIM_QUESTIONS: readonly Question<Subject>[] = [
  ...subjectQuestions('Full name of victim', ['Full name', 'Name', 'Name of victim', "Victim's name", 'Victim name']),
  school,
];

/** "Alleged/perpetrator's details"; a school is printed only when one was given. */
export const PERPETRATOR_QUESTIONS: readonly Question<Subject>[] = [
  ...subjectQuestions('Full name of alleged/perpetrator', [
    'Full name',
    'Name',
    'Full name of perpetrator',
    'Full name of alleged perpetrator',
    'Name of alleged perpetrator',
    'Full name of suspect',
    'Name of suspect',
  ]),
  school,
];

/** "Child(ren) details", two to a table. */
export const CHILD_QUESTIONS: readonly Question<Subject>[] = [
  ...subjectQuestions('Full name of Child', [
    'Full name',
    'Name',
    'Full name of children',
    'Name of child',
    "Child's name",
  ]),
  school,
];

/** Says whether a question was left wholly blank about this person. */
export const isBlankIn = (question: Question<Subject>, subject: Subject): boolean => question.say(subject) === '';

/** Says whether nothing at all was said about this person. */
export const isBlankSubject = (subject: Subject): boolean =>
  Object.values(subject).every((answer) => answer.kind === blank.kind);
