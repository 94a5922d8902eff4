import { eq, max } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { workingTermsOf } from '../queries.js';
import { type TermsBlocker, versionBlockers } from '../rules.js';
import { termsOfReference, termsVersions } from '../tables.js';

/** The number of the version that was made, or what is missing. */
export type MadeVersion = { readonly number: number } | { readonly blockers: readonly TermsBlocker[] };

/** Keeps the terms as they stand now under the next number, to be shown to panel, family and partnership. */
export async function makeVersion(work: Work, review: Review, note: string): Promise<MadeVersion> {
  await work.tx.select().from(termsOfReference).where(eq(termsOfReference.reviewId, review.id)).for('update');
  const working = found(await workingTermsOf(work, review));
  const blockers = versionBlockers(working.content);
  if (blockers.length > 0) return { blockers };
  const [last] = await work.tx
    .select({ number: max(termsVersions.number) })
    .from(termsVersions)
    .where(eq(termsVersions.reviewId, review.id));
  const number = (last?.number ?? 0) + 1;
  const id = work.newId();
  await work.tx.insert(termsVersions).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    number,
    content: working.content,
    note,
    madeBy: personIn(work),
    madeAt: work.now,
  });
  work.record({ action: 'terms.version-made', reviewId: review.id, objectKind: 'terms-version', objectId: id });
  return { number };
}
