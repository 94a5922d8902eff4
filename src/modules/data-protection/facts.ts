import type { DatedFact } from '../../kernel/duty.js';
import { asSystem, type Work } from '../../platform/work.js';
import { recordsOf } from './queries.js';
import { allInPlaceOn } from './rules.js';

/** When everything was in place. A day only, read as the program itself: what is due does not hang on who asks. */
export const facts = (work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> =>
  asSystem(work, async () => {
    const records = Map.groupBy(await recordsOf(work, reviewIds), ({ reviewId }) => reviewId);
    return new Map(
      [...records].map(([reviewId, own]) => {
        const on = allInPlaceOn(own);
        return [reviewId, on === undefined ? [] : [{ name: 'data-protection-in-place' as const, on }]];
      }),
    );
  });
