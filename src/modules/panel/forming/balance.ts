import type { Work } from '../../../platform/work.js';
import { chairSkillGaps } from '../../chair/index.js';
import type { Review } from '../../reviews/index.js';
import { scopingSummaryOf } from '../../scoping/index.js';
import { type PanelFile, seatOf } from '../members/standing.js';
import { type Coverage, coverageOf, type Gap, gapsOf } from '../rules.js';

/** What the panel brings, and what it lacks. */
export interface Balance {
  readonly coverage: Coverage;
  readonly gaps: readonly Gap[];
}

/**
 * The panel held against what scoping found and what the chair does not bring, as far as the asker may know: those who run the review, and
 * the chair themselves.
 */
export async function balanceOf(work: Work, review: Review, { members }: PanelFile): Promise<Balance> {
  const seats = members.map(seatOf);
  const involved = (await scopingSummaryOf(work, review.id)).filter(({ known }) => known === 'known');
  const coverage = coverageOf(seats, { involved, chairLacks: await chairSkillGaps(work, review) });
  return { coverage, gaps: gapsOf(seats, coverage) };
}
