import type { WordColumn } from '../../../platform/catalogue.js';
import { requestsIn } from '../queries.js';
import { countsOf } from '../standing.js';

/** How many of the agencies that were asked have sent everything, and how many are late. */
export const returnsColumn: WordColumn = {
  id: 'agency-returns',
  heading: 'Agency returns',
  wordOf: async (work, caseIds) => {
    const all = Map.groupBy(await requestsIn(work, caseIds), ({ request }) => request.reviewId);
    return new Map(
      [...all].map(([reviewId, asked]) => {
        const { asked: total, received, late } = countsOf(asked.map(({ state }) => state));
        return [reviewId, `${received} of ${total} in${late === 0 ? '' : `, ${late} late`}`];
      }),
    );
  },
};
