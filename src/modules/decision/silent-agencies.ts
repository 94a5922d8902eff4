import type { Work } from '../../platform/work.js';
import { listInWords, plural } from '../../web/formats.js';
import { type ScopedAgency, scopingSummaryOf } from '../scoping/index.js';

/** Agencies that were asked and from which an answer is still awaited, by name. */
export const silentAgenciesOf = async (work: Work, reviewId: string): Promise<string[]> =>
  silent(await scopingSummaryOf(work, reviewId));

const silent = (asked: readonly ScopedAgency[]): string[] =>
  asked.filter(({ state }) => !state.isSettled).map(({ agencyName }) => agencyName);

/** How far scoping has come. */
export interface ScopingProgress {
  readonly asked: number;
  readonly answered: number;
  /** What it gave, in a sentence or two. */
  readonly words: string;
}

/** What scoping has given so far. */
export async function scopingProgress(work: Work, reviewId: string): Promise<ScopingProgress> {
  const all = await scopingSummaryOf(work, reviewId);
  const answered = all.filter(({ known }) => known !== undefined);
  return { asked: all.length, answered: answered.length, words: inWords(all, answered) };
}

/** More than so many are counted rather than named: their names stand in the summary of scoping. */
const NAMED = 3;

function inWords(all: readonly ScopedAgency[], answered: readonly ScopedAgency[]): string {
  if (all.length === 0) return 'No agency has been asked yet.';
  const knew = answered.filter(({ known }) => known === 'known').map(({ agencyName }) => agencyName);
  const missing = silent(all);
  return [
    `${plural(answered.length, 'agency has', 'agencies have')} answered of ${all.length} asked.`,
    knew.length === 0 ? '' : `Somebody was known to ${listInWords(knew)}.`,
    missing.length === 0
      ? ''
      : `Awaited: ${missing.length > NAMED ? plural(missing.length, 'agency', 'agencies') : listInWords(missing)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
