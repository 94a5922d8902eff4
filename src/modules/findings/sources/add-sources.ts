import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenFindings } from '../opened.js';
import type { Finding } from '../queries.js';
import { findingSources, findings } from '../tables.js';
import { insertSources } from './insert-sources.js';
import type { NewSource } from './resolve.js';

/** Ties a finding to more that it rests on; what it is tied to already is passed over. Answers how many were new. */
export async function addSources(
  work: Work,
  { review, keeps }: OpenFindings,
  {
    finding,
    sources,
  }: { readonly finding: Pick<Finding, 'id' | 'reviewId' | 'partnershipId'>; readonly sources: readonly NewSource[] },
): Promise<number> {
  authorise(keeps);
  // Two who tie at once take turns, and what the other tied is read after: nothing is tied twice.
  await work.tx.select({ id: findings.id }).from(findings).where(eq(findings.id, finding.id)).for('update');
  const now = await work.tx
    .select()
    .from(findingSources)
    .where(and(eq(findingSources.findingId, finding.id), isNull(findingSources.removedAt)));
  const tied = new Set(now.map(keyOf));
  const fresh = sources.filter((source) => !tied.has(keyOf(source)));
  if (fresh.length === 0) return 0;
  await insertSources(work, finding, fresh);
  work.record({ action: 'finding.tied', reviewId: review.id, objectKind: 'finding', objectId: finding.id });
  return fresh.length;
}

type Keyed = {
  readonly [Key in 'lineId' | 'entryId' | 'missedId' | 'returnVersionId' | 'sectionKey' | 'words']?: string | null;
} & Pick<NewSource, 'kind'>;

const keyOf = ({ kind, lineId, entryId, missedId, returnVersionId, sectionKey, words }: Keyed): string =>
  JSON.stringify([kind, lineId ?? entryId ?? missedId ?? returnVersionId ?? '', sectionKey ?? '', words ?? '']);
