import { type Day, inWords } from '../../kernel/day.js';
import {
  askedForInWords,
  type SectionKey,
  sectionHeadings,
  standingClauses,
  type TermsContent,
  type TermsPart,
} from './content.js';

/** What the terms still lack before they can be put to people. `part` leads to the page that mends it. */
export interface TermsBlocker {
  readonly part: TermsPart;
  readonly says: string;
}

/** Every reason why these terms cannot be made into a version yet; empty when they can. */
export function versionBlockers(content: TermsContent): TermsBlocker[] {
  const blockers: TermsBlocker[] = [];
  if (content.period === null)
    blockers.push({ part: 'period', says: 'Set the period under review, and say why that one' });
  if (content.agencies.length === 0) blockers.push({ part: 'agencies', says: 'Choose the agencies that contribute' });
  if (content.lines.length === 0) blockers.push({ part: 'lines', says: 'Add at least one line of enquiry' });
  for (const { key, text, droppedReason } of content.sections) {
    if (droppedReason === null && text.trim() === '')
      blockers.push({ part: key, says: `Write “${sectionHeadings[key]}”` });
  }
  return blockers;
}

/** What is known when somebody records that a version was agreed. */
export interface Agreeing {
  readonly agreedOn: Day;
  readonly madeOn: Day;
  readonly today: Day;
  readonly isNewest: boolean;
  /** How many likely names, dates of birth and the like stand in the version. */
  readonly identifiers: number;
  readonly identifiersKept: string;
  readonly wasFamilyAsked: boolean;
  readonly familyWords: string;
  /** Whether an earlier version was agreed. */
  readonly isChange: boolean;
  readonly changeReason: string;
}

export type AgreementBlocker =
  | { readonly kind: 'superseded' }
  | { readonly kind: 'identifiers'; readonly count: number }
  | { readonly kind: 'family-not-asked' }
  | { readonly kind: 'change-without-reason' }
  | { readonly kind: 'agreed-before-made'; readonly madeOn: Day };

/** Every reason why the agreement cannot be recorded yet. */
export function agreementBlockers(given: Agreeing): AgreementBlocker[] {
  const blockers: AgreementBlocker[] = [];
  if (!given.isNewest) blockers.push({ kind: 'superseded' });
  if (given.identifiers > 0 && given.identifiersKept === '') {
    blockers.push({ kind: 'identifiers', count: given.identifiers });
  }
  if (!given.wasFamilyAsked && given.familyWords === '') blockers.push({ kind: 'family-not-asked' });
  if (given.isChange && given.changeReason === '') blockers.push({ kind: 'change-without-reason' });
  if (given.agreedOn < given.madeOn) blockers.push({ kind: 'agreed-before-made', madeOn: given.madeOn });
  return blockers;
}

/** What of the scope differs between two versions, in words: period, agencies, lines, people, standing clauses. */
export function scopeChanges(before: TermsContent, after: TermsContent): string[] {
  return [
    ...periodChange(before, after),
    ...names('Agency', before.agencies.map(agencyWords), after.agencies.map(agencyWords)),
    ...names('Line of enquiry', questions(before), questions(after)),
    ...names(
      'Person',
      before.subjects.map(({ pseudonym }) => pseudonym),
      after.subjects.map(({ pseudonym }) => pseudonym),
    ),
    ...names('Left out', dropped(before), dropped(after)),
  ];
}

const periodWords = ({ period }: TermsContent): string =>
  period === null ? 'not set' : `${inWords(period.from)} to ${inWords(period.to)}`;

const periodChange = (before: TermsContent, after: TermsContent): string[] =>
  periodWords(before) === periodWords(after) ? [] : [`Period: was ${periodWords(before)}, now ${periodWords(after)}`];

const agencyWords = ({ name, askedFor }: TermsContent['agencies'][number]): string =>
  `${name} (${askedForInWords[askedFor].toLowerCase()})`;

const questions = ({ lines }: TermsContent): string[] => lines.map(({ question }) => question);

const dropped = ({ sections }: TermsContent): string[] =>
  sections.filter(({ droppedReason }) => droppedReason !== null).map(({ key }) => sectionHeadings[key]);

const names = (what: string, before: readonly string[], after: readonly string[]): string[] => [
  ...after.filter((name) => !before.includes(name)).map((name) => `${what} added: ${name}`),
  ...before.filter((name) => !after.includes(name)).map((name) => `${what} taken out: ${name}`),
];

/** True for a clause that may only be left out with a recorded reason. */
export const isStandingClause = (key: SectionKey): boolean => standingClauses.includes(key);

/** True when this part of the terms is there and says something. */
export const isPresent = ({ sections }: TermsContent, key: SectionKey): boolean =>
  sections.some((one) => one.key === key && one.droppedReason === null && one.text.trim() !== '');
