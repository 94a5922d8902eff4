import type { Day } from '../../kernel/day.js';

/** What the template is chosen by: the kinds of death that the police's national project tells apart. */
export const deathKinds = ['partner', 'family', 'suicide', 'unexpected', 'household'] as const;
export type DeathKind = (typeof deathKinds)[number];

export const deathKindInWords: Readonly<Record<DeathKind, string>> = {
  partner: 'Killed by a partner or former partner',
  family: 'Killed by a relative',
  suicide: 'Died by suicide, or may have',
  unexpected: 'Unexpected death, or through neglect',
  household: 'Killed by somebody else of the household',
};

/** The parts of the terms that are written in words, in the order in which they stand. */
export const sectionKeys = [
  'purpose',
  'equality',
  'family',
  'proceedings',
  'confidentiality',
  'media',
  'advice',
  'timescale',
  'lessons',
  'ownership',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** Clauses that the toolkit puts into every set of terms (section 5, bullets 7 and 8). */
export const standingClauses: readonly SectionKey[] = ['lessons', 'ownership'];

export const sectionHeadings: Readonly<Record<SectionKey, string>> = {
  purpose: 'Purpose of the review',
  equality: 'Equality and diversity',
  family: 'Family, friends and others who knew them',
  proceedings: 'Other proceedings and reviews',
  confidentiality: 'Confidentiality',
  media: 'Media',
  advice: 'Expert advice',
  timescale: 'Timescale',
  lessons: 'Passing on lessons and actions as they arise',
  ownership: 'Whose the review is',
};

/** The nine protected characteristics of the Equality Act 2010, and what reviews find beside them. */
export const equalityKeys = [
  'age',
  'disability',
  'gender-reassignment',
  'marriage',
  'pregnancy',
  'race',
  'religion',
  'sex',
  'sexual-orientation',
  'language',
  'immigration',
  'carer',
  'economic',
] as const;
export type EqualityKey = (typeof equalityKeys)[number];

export const equalityInWords: Readonly<Record<EqualityKey, string>> = {
  age: 'Age',
  disability: 'Disability, long-term conditions and chronic pain',
  'gender-reassignment': 'Gender reassignment',
  marriage: 'Marriage and civil partnership',
  pregnancy: 'Pregnancy and maternity',
  race: 'Race, nationality and ethnic origin',
  religion: 'Religion or belief',
  sex: 'Sex',
  'sexual-orientation': 'Sexual orientation',
  language: 'Language and interpreting',
  immigration: 'Immigration status',
  carer: 'Caring for somebody, or being cared for',
  economic: 'Money, housing and work',
};

/** What an agency is asked to contribute. */
export const askedForChoices = ['chronology-and-imr', 'short-report', 'information'] as const;
export type AskedFor = (typeof askedForChoices)[number];

export const askedForInWords: Readonly<Record<AskedFor, string>> = {
  'chronology-and-imr': 'Chronology and management review',
  'short-report': 'Chronology and short report',
  information: 'Information on request',
};

/** Who can be told of a change of the terms. */
export const toldWhomChoices = ['home-office', 'family', 'agencies', 'panel', 'police', 'others'] as const;
export type ToldWhom = (typeof toldWhomChoices)[number];

export const toldWhomInWords: Readonly<Record<ToldWhom, string>> = {
  'home-office': 'Home Office',
  family: 'The family',
  agencies: 'The agencies',
  panel: 'Panel members',
  police: 'Senior investigating officer',
  others: 'Others',
};

/** A line of enquiry, as it stood. */
export interface LineContent {
  readonly id: string;
  readonly question: string;
}

/** An agency that contributes, as it was called then. */
export interface AgencyContent {
  readonly agencyId: string;
  readonly name: string;
  readonly askedFor: AskedFor;
}

/** The terms at one moment: what a version keeps, and what the page, the Word file and the PDF say. */
export interface TermsContent {
  readonly reference: string;
  readonly reviewName: string;
  readonly partnershipName: string;
  readonly subjects: readonly { readonly pseudonym: string; readonly role: string }[];
  readonly period: { readonly from: Day; readonly to: Day; readonly reason: string } | null;
  readonly agencies: readonly AgencyContent[];
  readonly lines: readonly LineContent[];
  readonly equality: readonly EqualityKey[];
  readonly sections: readonly {
    readonly key: SectionKey;
    readonly text: string;
    readonly droppedReason: string | null;
  }[];
}

/** Every text of the terms that somebody wrote, with where it is mended. */
export const textsOf = (content: TermsContent): readonly { readonly part: TermsPart; readonly text: string }[] => [
  { part: 'period', text: content.period?.reason ?? '' },
  ...content.lines.map(({ question }) => ({ part: 'lines' as const, text: question })),
  ...content.sections
    .filter(({ droppedReason }) => droppedReason === null)
    .map(({ key, text }) => ({ part: key, text })),
];

/** A part of the terms that has a page of its own to change it. */
export type TermsPart = SectionKey | 'period' | 'agencies' | 'lines';

export const partInWords = (part: TermsPart): string =>
  part === 'period'
    ? 'Period under review'
    : part === 'agencies'
      ? 'Agencies that contribute'
      : part === 'lines'
        ? 'Lines of enquiry'
        : sectionHeadings[part];
