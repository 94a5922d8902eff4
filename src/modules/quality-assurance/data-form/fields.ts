import { type Choice, ETHNICITIES, RELATIONSHIPS, SEXES } from '../../../kernel/code-lists.js';
import { ageBands, type SubjectRole } from '../../reviews/index.js';
import * as of from './choices.js';

/** How a question of the form is answered. */
export type AnswerKind =
  | { readonly kind: 'one' | 'many'; readonly choices: readonly Choice[] }
  | { readonly kind: 'words'; readonly max: number };

/** A question of the national data form. */
export interface Field {
  /** Within its part. */
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly answer: AnswerKind;
}

/** A part of the form: once for the case, or once for everybody in a role. */
export interface Part {
  readonly key: string;
  /** As the library of reviews heads it. */
  readonly heading: string;
  readonly each?: SubjectRole;
  readonly fields: readonly Field[];
}

const one = (key: string, label: string, choices: readonly Choice[], hint?: string): Field => ({
  key,
  label,
  answer: { kind: 'one', choices },
  ...(hint === undefined ? {} : { hint }),
});
const many = (key: string, label: string, choices: readonly Choice[], hint?: string): Field => ({
  ...one(key, label, choices, hint),
  answer: { kind: 'many', choices },
});
const yesNo = (key: string, label: string, hint?: string): Field => one(key, label, of.YES_NO, hint);
const words = (key: string, label: string, hint?: string): Field => ({
  key,
  label,
  answer: { kind: 'words', max: 300 },
  ...(hint === undefined ? {} : { hint }),
});

const AGE_BANDS = [
  ...ageBands.map(({ id, words: label }) => ({ code: id as string, label: label as string })),
  { code: of.NOT_KNOWN, label: 'Unclear, unknown or not stated' },
];

/** Asked of whoever died and of whoever is held to have done it. */
const person: readonly Field[] = [
  one('sex', 'Sex', SEXES),
  yesNo('gender-differs', 'Was their gender identity different from their sex at birth?'),
  one('orientation', 'Sexual orientation', of.ORIENTATIONS, 'As they said themselves, where it is known.'),
  one('ethnicity', 'Ethnicity', ETHNICITIES),
  words('nationality', 'Nationality', 'Such as British. Enter “not known” where nobody knows, or “stateless”.'),
  many('mental-health', 'Mental health', of.MENTAL_HEALTH),
  yesNo('offending', 'Had they offended before?'),
  one('caring', 'Caring', of.CARING),
  yesNo('immigration', 'Was their immigration status a concern?'),
];

/** Fields that the restricted key of a review may answer, by who is asked about. */
export const KEPT_WITH_NAMES = ['age', 'ethnicity'] as const;

/**
 * The fields of the national data form, as the Home Office library of reviews lets them be inferred; the form itself has not been seen. What
 * the record knows is not asked (`known.ts`).
 */
export const parts: readonly Part[] = [
  {
    key: 'case',
    heading: 'Basic case details',
    fields: [
      words('title', 'Title of the report', 'Pseudonym, partnership, year and letter, kind of review.'),
      words('year', 'Year of the death'),
      one('location', 'Where the person died', of.LOCATIONS),
      yesNo('suicide', 'Did the person die by suicide?'),
      many('categories', 'Kind of death', of.CATEGORIES, 'Select all that hold. The library finds the report by them.'),
      words('police', 'Police force area'),
      words('partnership', 'Community Safety Partnership'),
      words('region', 'Region'),
      words('victims', 'Number of people who died'),
    ],
  },
  {
    key: 'victim',
    heading: 'The person who died',
    each: 'victim',
    fields: [
      one('age', 'Age at death', AGE_BANDS),
      ...person,
      one('religion', 'Religion', of.RELIGIONS),
      many('vulnerabilities', 'Vulnerabilities', of.VULNERABILITIES),
      one('relationship', 'What they were to the alleged perpetrator', RELATIONSHIPS),
      one('method', 'Cause of death', of.METHODS),
      yesNo('marac-referred', 'Were they ever referred to a MARAC?'),
      yesNo('marac-heard', 'Was that heard before they died?'),
      yesNo('earlier-victim', 'Had they been abused by somebody before?'),
    ],
  },
  {
    key: 'perpetrator',
    heading: 'The alleged perpetrator',
    each: 'alleged-perpetrator',
    fields: [
      one('age', 'Age at the time of the death', AGE_BANDS),
      ...person,
      yesNo('suicide', 'Did they die by suicide?'),
      one('verdict', 'Verdict of the court', of.VERDICTS),
      yesNo('life-sentence', 'Was the sentence for life?'),
      many('known-to', 'Who knew them as somebody who abused?', of.KNOWN_TO),
      yesNo('programme', 'Had they been on a perpetrator programme?'),
      yesNo('drug-service', 'Were they in touch with a drug or alcohol service?'),
      yesNo('mappa', 'Were they managed under MAPPA?'),
      yesNo('supervised', 'Were they supervised by a mental health service or by probation?'),
    ],
  },
  {
    key: 'child',
    heading: 'The child',
    each: 'child',
    fields: [
      one('age', 'Age at the time of the death', AGE_BANDS),
      one('parents', 'Who shared parental responsibility?', of.SHARED_PARENTS),
      many('living-with', 'Living with', of.LIVING_WITH),
      yesNo('same-address', 'Did all of them live at one address?'),
      yesNo('present', 'Was the child there when the person died?'),
      yesNo('protection', 'Was there a child protection plan or enquiry before?'),
      yesNo('care', 'Was the child taken into care?'),
      yesNo('immigration', 'Was the child’s immigration status a concern?'),
    ],
  },
  {
    key: 'aggravating',
    heading: 'Aggravating factors',
    fields: [
      many('factors', 'What was there beside the act itself?', of.AGGRAVATING, 'Select all that the review found.'),
    ],
  },
  {
    key: 'process',
    heading: 'The review itself',
    fields: [
      words('decided', 'Decision to hold the review'),
      words('chair', 'Independent chair'),
      yesNo('family-contributed', 'Did the family contribute?'),
      yesNo('family-terms', 'Was the family consulted on the terms of reference?'),
      yesNo('family-advocate', 'Was the family supported by an expert and specialist advocate?'),
      yesNo('family-draft', 'Did the family receive the draft?'),
      yesNo('family-panel', 'Did the family meet the panel?'),
      many('made-to', 'To whom were recommendations made?', of.MADE_TO),
    ],
  },
];

/** A page of the form: a part, for the one it is about. */
export interface Section {
  /** In the address, and before the key of each of its answers. */
  readonly key: string;
  readonly part: Part;
  readonly heading: string;
  readonly subjectId?: string;
}

/** The pages of the form for these people of a review, in the order of the form. */
export const sectionsFor = (
  subjects: readonly { readonly id: string; readonly role: SubjectRole; readonly pseudonym: string }[],
): Section[] =>
  parts.flatMap((part): Section[] =>
    part.each === undefined
      ? [{ key: part.key, part, heading: part.heading }]
      : subjects
          .filter(({ role }) => role === part.each)
          .map(({ id, pseudonym }) => ({
            key: `${part.key}-${id}`,
            part,
            heading: `${part.heading}: ${pseudonym}`,
            subjectId: id,
          })),
  );

/** Under which an answer is kept. */
export const answerKey = (section: Pick<Section, 'key'>, field: Pick<Field, 'key'>): string =>
  `${section.key}.${field.key}`;
