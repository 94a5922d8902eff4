import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenFindings } from '../opened.js';
import type { Finding } from '../queries.js';
import { findingSources } from '../tables.js';

/** Unties a finding from something. It is kept that it once was tied to it. */
export async function removeSource(
  work: Work,
  { review, keeps }: OpenFindings,
  { finding, sourceId }: { readonly finding: Finding; readonly sourceId: string },
): Promise<void> {
  authorise(keeps);
  found(finding.sources.find(({ id }) => id === sourceId));
  await work.tx
    .update(findingSources)
    .set({ removedAt: work.now })
    .where(and(eq(findingSources.id, sourceId), isNull(findingSources.removedAt)));
  work.record({ action: 'finding.untied', reviewId: review.id, objectKind: 'finding', objectId: finding.id });
}
