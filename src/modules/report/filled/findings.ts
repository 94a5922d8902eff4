import { daysInWords } from '../../../kernel/written-date/index.js';
import type { Work } from '../../../platform/work.js';
import { agenciesOf } from '../../accounts/index.js';
import { keyEventsOf, togetherOn } from '../../chronology/index.js';
import { type Finding, findingsOf } from '../../findings/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { agreedTermsOf, type EqualityKey, equalityInWords, equalityKeys } from '../../terms-of-reference/index.js';
import type { Filled } from '../content.js';

/** The nine of the Equality Act 2010: each has a row, whether anything is on record or not. */
const PROTECTED = equalityKeys.slice(0, 9);

/** Each characteristic with what the terms asked and what the review found; those beside the nine only where something is on record. */
export async function equality(work: Work, review: OpenReview): Promise<Filled[]> {
  const asked = new Set<string>((await agreedTermsOf(work, review.id))?.equality ?? []);
  const findings = (await findingsOf(work, review.id)).filter(({ state }) => state === 'agreed');
  const found = (key: EqualityKey): Finding[] =>
    findings.filter(({ characteristics }) => characteristics.includes(key));
  const shown = equalityKeys.filter((key) => PROTECTED.includes(key) || asked.has(key) || found(key).length > 0);
  return [
    {
      kind: 'table',
      caption: 'Characteristics, and what the review found',
      header: ['Characteristic', 'Looked at closely', 'Found'],
      widths: [3, 2, 6],
      rows: shown.map((key) => [
        equalityInWords[key],
        asked.has(key) ? 'Yes' : 'No',
        found(key)
          .map(({ title }) => title)
          .join('\n') || 'Nothing on record',
      ]),
    },
  ];
}

/** Months, not days: a day finds people. */
function monthsOf(first: string, last: string): string {
  const lastDay = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5, 7)), 0)).getUTCDate();
  return daysInWords(`${first.slice(0, 7)}-01` as never, `${last.slice(0, 7)}-${lastDay}` as never);
}

/** The key events in the words that were chosen for the report. */
export async function keyEvents(work: Work, review: OpenReview): Promise<Filled[]> {
  const { events } = await keyEventsOf(work, await togetherOn(work, review));
  if (events.length === 0) return [];
  const agencies = new Map(
    (await agenciesOf(work, review.partnershipId, 'with-ended')).map(({ id, name }) => [id, name]),
  );
  return [
    {
      kind: 'table',
      caption: 'Key events',
      header: ['When', 'Agency', 'What happened'],
      widths: [2, 3, 8],
      rows: events.map(({ entry, key }) => [
        entry.firstDay === null || entry.lastDay === null ? 'Not known' : monthsOf(entry.firstDay, entry.lastDay),
        agencies.get(entry.agencyId) ?? '',
        key.wording || entry.facts,
      ]),
    },
  ];
}

const agreed = async (work: Work, review: OpenReview, wanted: (one: Finding) => boolean): Promise<Finding[]> =>
  (await findingsOf(work, review.id)).filter((one) => one.state === 'agreed' && wanted(one));

/** One finding under its own small heading. */
const told = (findings: readonly Finding[]): Filled[] =>
  findings.flatMap(({ title, text }): Filled[] => [
    { kind: 'heading', text: title },
    ...(text === '' ? [] : [{ kind: 'text' as const, text }]),
  ]);

export const keyIssues = async (work: Work, review: OpenReview): Promise<Filled[]> =>
  told(await agreed(work, review, ({ keyIssue }) => keyIssue));

export const lessons = async (work: Work, review: OpenReview): Promise<Filled[]> =>
  told(await agreed(work, review, ({ kind }) => kind === 'lesson'));
