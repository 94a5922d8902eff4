import { ETHNICITIES, labelOf, RELATIONSHIPS, SEXES } from '../../../kernel/code-lists.js';
import { type Day, inWords, yearOf } from '../../../kernel/day.js';
import type { FactName } from '../../../kernel/facts.js';
import { findRegime, section9 } from '../../../kernel/regime.js';
import { ageBandInWords, type Subject } from '../../reviews/index.js';
import type { Answer } from './answers.js';

/** What the record says to a question, and where it is mended. */
export interface KnownAnswer {
  readonly value: Answer;
  readonly words: string;
  readonly from: 'review' | 'people' | 'decision' | 'chair' | 'family';
}

/** What the record is asked, read beforehand. */
export interface Recorded {
  readonly review: {
    readonly reference: string;
    readonly pseudonym: string;
    readonly regime: string;
    readonly dateOfDeath: Day | null;
  };
  readonly partnership: {
    readonly name: string;
    readonly policeForce?: string | undefined;
    readonly region?: string | undefined;
  };
  readonly subjects: readonly Subject[];
  readonly decided: { readonly words: string; readonly on: Day } | undefined;
  readonly chair: { readonly name: string; readonly on: Day } | undefined;
  /** Facts of the review that have come. */
  readonly facts: ReadonlySet<FactName>;
  /** Somebody of the family said something about the terms of reference, as far as the asker may know. */
  readonly spokeOfTerms: boolean;
  /** Codes of `MADE_TO` that the addressees of the recommendations fall under. */
  readonly madeTo: readonly string[];
}

/** What is known without asking, and what is put into a question for somebody to confirm; by key of the answer. */
export interface FromRecord {
  readonly known: ReadonlyMap<string, KnownAnswer>;
  readonly suggested: ReadonlyMap<string, Answer>;
}

/** What the record already answers: nobody is asked it again. */
export function fromRecord(recorded: Recorded): FromRecord {
  const known = new Map<string, KnownAnswer>();
  const suggested = new Map<string, Answer>();
  const say = (key: string, value: Answer | null | undefined, rest: Omit<KnownAnswer, 'value'>): void => {
    if (value !== null && value !== undefined && value.length > 0) known.set(key, { value, ...rest });
  };
  const plain = (key: string, words: string | undefined, from: KnownAnswer['from']): void =>
    say(key, words, { words: words ?? '', from });
  const { review, partnership, subjects, decided, chair, facts } = recorded;
  plain('case.year', review.dateOfDeath === null ? undefined : String(yearOf(review.dateOfDeath)), 'review');
  plain('case.police', partnership.policeForce, 'review');
  plain('case.partnership', partnership.name, 'review');
  plain('case.region', partnership.region, 'review');
  const died = subjects.filter(({ role }) => role === 'victim').length;
  plain('case.victims', died === 0 ? undefined : String(died), 'people');
  for (const subject of subjects) sayOfPerson(subject, say);
  plain('process.decided', decided && `${decided.words}, ${inWords(decided.on)}`, 'decision');
  plain('process.chair', chair && `${chair.name}, appointed on ${inWords(chair.on)}`, 'chair');
  if (facts.has('family-read-draft')) say('process.family-draft', 'yes', { words: 'Yes', from: 'family' });
  if (review.dateOfDeath !== null) suggested.set('case.title', titleOf(recorded, review.dateOfDeath));
  if (recorded.spokeOfTerms) {
    suggested.set('process.family-terms', 'yes');
    suggested.set('process.family-contributed', 'yes');
  }
  if (recorded.madeTo.length > 0) suggested.set('process.made-to', recorded.madeTo);
  return { known, suggested };
}

/** As the library heads its reports: pseudonym, partnership, year and letter, kind of review. */
const titleOf = ({ review, partnership }: Recorded, died: Day): string =>
  `${review.pseudonym} – ${partnership.name} – ${yearOf(died)}/a – ${(findRegime(review.regime) ?? section9).initials}`;

function sayOfPerson(
  { id, role, sex, ageBand, relationship }: Subject,
  say: (key: string, value: Answer | null | undefined, rest: Omit<KnownAnswer, 'value'>) => void,
): void {
  const part = partOf[role];
  if (part === undefined) return;
  const from = 'people';
  if (ageBand !== null) say(`${part}-${id}.age`, ageBand, { words: ageBandInWords(ageBand), from });
  if (part === 'child') return;
  if (SEXES.some(({ code }) => code === sex)) say(`${part}-${id}.sex`, sex, { words: labelOf(SEXES, sex ?? ''), from });
  if (part === 'victim' && RELATIONSHIPS.some(({ code }) => code === relationship))
    say(`${part}-${id}.relationship`, relationship, { words: labelOf(RELATIONSHIPS, relationship ?? ''), from });
}

const partOf: Partial<Record<Subject['role'], string>> = {
  victim: 'victim',
  'alleged-perpetrator': 'perpetrator',
  child: 'child',
};

/** Codes of ethnicity as the key of a review may hold them. */
export const ethnicityCode = (kept: string): string | undefined =>
  ETHNICITIES.find(({ code, label }) => code === kept || label === kept)?.code;

/** Under which heads of the form an addressee falls, by the kind of agency it is and by its name. */
export function headsOf({ name, kind }: { readonly name: string; readonly kind: string }): string[] {
  const heads: readonly (readonly [RegExp, string])[] = [
    [/police/i, 'police'],
    [/social care|children.s services|adult services|social work/i, 'social-services'],
    [/^health|\bNHS\b|hospital|general practice|integrated care/i, 'health'],
    [/domestic abuse|IDVA|refuge|women.s aid/i, 'idva-or-domestic-abuse-service'],
    [/probation/i, 'probation'],
    [/housing|homes\b/i, 'housing'],
    [/school|academy/i, 'school'],
    [/college|university/i, 'other-education'],
    [/church|mosque|temple|synagogue|faith/i, 'religious-institution'],
    [/army|navy|air force|ministry of defence/i, 'military'],
    [/community safety partnership/i, 'community-safety-partnership'],
  ];
  return heads.filter(([pattern]) => pattern.test(kind) || pattern.test(name)).map(([, code]) => code);
}
