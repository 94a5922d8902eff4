import type { DatedFact } from '../../kernel/duty.js';
import { inArray } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { boardsOf, givenOf, partnerKinds, stands } from '../board/index.js';
import { sharedOn } from './going-out/shared-on.js';
import { leafletVersions } from './tables.js';

/** When the leaflets of many reviews were shared with everybody who is owed them, read as the program. Three queries for each partnership. */
export const facts = (work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> =>
  asSystem(work, async () => {
    const { id, reviewId, partnershipId } = leafletVersions;
    const versions = await work.tx
      .select({ id, reviewId, partnershipId })
      .from(leafletVersions)
      .where(inArray(reviewId, [...reviewIds]));
    const facts = new Map<string, DatedFact[]>();
    for (const [partnership, own] of Map.groupBy(versions, (version) => version.partnershipId)) {
      const boards = await boardsOf(work, partnership);
      const given = await givenOf(
        work,
        partnership,
        'learning-leaflet',
        own.map((version) => version.id),
      );
      for (const [review, leaflets] of Map.groupBy(own, (version) => version.reviewId)) {
        const rows = leaflets.flatMap((version) => given.get(version.id) ?? []).filter(stands);
        const on = sharedOn(
          boards.map(({ id: board, kind, endedOn }) => ({
            ...{ kind, hasEnded: endedOn !== null },
            givenOn: rows.filter(({ boardId }) => boardId === board).map(({ givenOn }) => givenOn),
          })),
          partnerKinds,
        );
        if (on !== undefined) facts.set(review, [{ name: 'learning-leaflet-shared', on }]);
      }
    }
    return facts;
  });
