import { isUuid } from '../../kernel/id.js';
import { and, asc, desc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { visibleBy } from '../reviews/index.js';
import type { PassageKey } from './kinds.js';
import { leafletVersions, leafletWordings } from './tables.js';

export type Wording = typeof leafletWordings.$inferSelect;
export type LeafletVersion = typeof leafletVersions.$inferSelect;

/** Everything that was written of a leaflet, the first first. */
export const wordingsOf = ({ tx }: Work, reviewId: string): Promise<Wording[]> =>
  tx
    .select()
    .from(leafletWordings)
    .where(eq(leafletWordings.reviewId, reviewId))
    .orderBy(asc(leafletWordings.version), asc(leafletWordings.passage));

/** The version that the next save goes on from; 0 before anything was written. */
export const versionNow = (wordings: readonly Wording[]): number => wordings.at(-1)?.version ?? 0;

/** The wording of a passage as it stood at this version; undefined while it followed the record without anybody's doing. */
export const wordingAt = (
  wordings: readonly Wording[],
  passage: PassageKey,
  version = Number.POSITIVE_INFINITY,
): Wording | undefined => wordings.findLast((one) => one.passage === passage && one.version <= version);

/** The versions of the leaflet of a review that the asker reads, the newest first. */
export const leafletsOf = (work: Work, reviewId: string): Promise<LeafletVersion[]> =>
  work.tx
    .select()
    .from(leafletVersions)
    .where(
      and(
        eq(leafletVersions.reviewId, reviewId),
        visibleBy(work, { review: leafletVersions.reviewId, partnership: leafletVersions.partnershipId }),
      ),
    )
    .orderBy(desc(leafletVersions.number));

/** Its signed versions, the newest first. */
export const signedLeafletsOf = async (work: Work, reviewId: string): Promise<LeafletVersion[]> =>
  (await leafletsOf(work, reviewId)).filter(({ outcome }) => outcome === 'signed');

/** A signed leaflet of the partnership: boards read it without the review it is of, so row-level security alone says who. */
export async function signedLeaflet(
  work: Work,
  partnershipId: string,
  id: string,
): Promise<LeafletVersion | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await work.tx
    .select()
    .from(leafletVersions)
    .where(
      and(
        eq(leafletVersions.id, id),
        eq(leafletVersions.partnershipId, partnershipId),
        eq(leafletVersions.outcome, 'signed'),
      ),
    );
  return row;
}

/** Every signed version of the partnership, the last signed first. */
export const signedLeaflets = ({ tx }: Work, partnershipId: string): Promise<LeafletVersion[]> =>
  tx
    .select()
    .from(leafletVersions)
    .where(and(eq(leafletVersions.partnershipId, partnershipId), eq(leafletVersions.outcome, 'signed')))
    .orderBy(desc(leafletVersions.settledAt));
