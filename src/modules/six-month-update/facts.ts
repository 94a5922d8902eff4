import type { DatedFact } from '../../kernel/duty.js';
import { and, inArray, isNotNull } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { boardsOf, givenOf, stands } from '../board/index.js';
import { updates } from './tables.js';

/** The day on which the partnership's own board was first given an update that was issued (H-12). Read as the program: days alone. */
export const facts = (work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> =>
  asSystem(work, async () => {
    const issued = await work.tx
      .select({ id: updates.id, reviewId: updates.reviewId, partnershipId: updates.partnershipId })
      .from(updates)
      .where(and(inArray(updates.reviewId, [...reviewIds]), isNotNull(updates.issuedAt)));
    const found = new Map<string, DatedFact[]>();
    for (const [partnershipId, all] of Map.groupBy(issued, (one) => one.partnershipId)) {
      const own = new Set(
        (await boardsOf(work, partnershipId)).flatMap(({ id, kind }) => (kind === 'csp-board' ? [id] : [])),
      );
      const ids = all.map(({ id }) => id);
      const given = await givenOf(work, partnershipId, 'six-month-update', ids);
      for (const [reviewId, some] of Map.groupBy(all, (one) => one.reviewId)) {
        const days = some.flatMap(({ id }) =>
          (given.get(id) ?? []).flatMap((row) => (stands(row) && own.has(row.boardId) ? [row.givenOn] : [])),
        );
        const [first] = days.toSorted();
        if (first !== undefined) found.set(reviewId, [{ name: 'six-month-update-given', on: first }]);
      }
    }
    return found;
  });
