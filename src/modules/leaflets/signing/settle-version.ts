import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { pseudonymsFor } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import type { Outcome } from '../kinds.js';
import { keepLeaflet, signLeaflet } from '../policy.js';
import type { LeafletVersion } from '../queries.js';
import { leafletVersions } from '../tables.js';
import { holdLeaflet } from '../writing/save-leaflet.js';
import { type SettlingRefusal, settlingRefused } from './rules.js';
import { finds } from './scan.js';

/** How a version that waits is settled; the reason is for what is sent back. */
export interface Settling {
  readonly version: LeafletVersion;
  readonly outcome: Outcome;
  readonly reason: string;
}

/** Signs a version off, sends it back with a reason, or takes it back. Throws `Conflict` when somebody was quicker. */
export async function settleVersion(
  work: Work,
  review: OpenReview,
  { version, outcome, reason }: Settling,
): Promise<SettlingRefusal | undefined> {
  authorise((outcome === 'taken-back' ? keepLeaflet : signLeaflet).may(review.roles));
  await holdLeaflet(work, review.id);
  const by = personIn(work);
  const identifiersOpen = outcome === 'signed' ? (await finds(work, review, version.content)).length : 0;
  const refused = settlingRefused(version, { outcome, by, identifiersOpen });
  if (refused !== undefined) return refused;
  const as = await pseudonymsFor(work, { reviewId: review.id, partnershipId: review.partnershipId });
  const rows = await work.tx
    .update(leafletVersions)
    .set({ outcome, reason: as(reason), settledBy: by, settledAt: work.now })
    .where(and(eq(leafletVersions.id, version.id), isNull(leafletVersions.outcome)))
    .returning({ id: leafletVersions.id });
  if (rows.length === 0) throw new Conflict('Somebody else has settled this version already.');
  work.record({
    action: `leaflet.${outcome}`,
    ...{ reviewId: review.id, objectKind: 'leaflet-version', objectId: version.id },
  });
  return undefined;
}
