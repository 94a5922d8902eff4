import { authorise, Conflict, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { keepLeaflet } from '../policy.js';
import { inOneWord } from '../proposing/open-leaflet.js';
import { leafletVersions } from '../tables.js';
import { holdLeaflet } from '../writing/save-leaflet.js';
import type { LeafletBlocker } from './rules.js';
import { standingOf } from './standing.js';

/** Keeps the leaflet as it stands as a version, for somebody else to sign. Throws `Conflict` when it was changed since the page that asked. */
export async function putUp(
  work: Work,
  review: OpenReview,
  version: number | undefined,
): Promise<readonly LeafletBlocker[]> {
  authorise(keepLeaflet.may(review.roles));
  await holdLeaflet(work, review.id);
  const { draft, blockers, reportVersionId, versions, signed } = await standingOf(work, review);
  if (version !== draft.version) throw new Conflict('Somebody else has changed the leaflet meanwhile.');
  if (blockers.length > 0) return blockers;
  const since = signed?.madeAt;
  const writers = draft.wordings.filter(({ writtenAt }) => since === undefined || writtenAt > since);
  const id = work.newId();
  await work.tx.insert(leafletVersions).values({
    ...{ id, reviewId: review.id, partnershipId: review.partnershipId, number: versions.length + 1 },
    ...{ content: draft.content, themes: [...draft.record.themes], reportVersionId: found(reportVersionId) },
    changedStood: inOneWord(draft.proposed.changed),
    writtenBy: [...new Set(writers.map(({ writtenBy }) => writtenBy))],
    ...{ madeBy: personIn(work), madeAt: work.now },
  });
  work.record({ action: 'leaflet.put-up', reviewId: review.id, objectKind: 'leaflet-version', objectId: id });
  return [];
}
