import type { Work } from '../../platform/work.js';
import { listInWords, plural } from '../../web/formats.js';
import { type ScopedAgency, scopingSummaryOf } from '../scoping/index.js';

/** Agencies that were asked and from which an answer is still awaited, by name. */
export const silentAgenciesOf = async (work: Work, reviewId: string): Promise<string[]> =>
  silent(await scopingSummaryOf(work, reviewId));

const silent = (asked: readonly ScopedAgency[]): string[] =>
  asked.filter(({ state }) => !state.isSettled).map(({ agencyName }) => agencyName);

/** What scoping gave, in a sentence or two. */
export async function scopingSentence(work: Work, reviewId: string): Promise<string> {
  const asked = await scopingSummaryOf(work, reviewId);
  if (asked.length === 0) return 'No agency has been asked yet.';
  const answered = asked.filter(({ known }) => known !== undefined);
  const knew = answered.filter(({ known }) => known === 'known').map(({ agencyName }) => agencyName);
  const missing = silent(asked);
  return [
    `${plural(answered.length, 'agency has', 'agencies have')} answered of ${asked.length} asked.`,
    knew.length === 0 ? '' : `Somebody was known to ${listInWords(knew)}.`,
    missing.length === 0 ? '' : `Awaited: ${listInWords(missing)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
