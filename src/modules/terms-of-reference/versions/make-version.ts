import { eq, max } from '../../../platform/database/sql.js';
import { found as need } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { workingTermsOf } from '../queries.js';
import { type TermsBlocker, versionBlockers } from '../rules.js';
import { termsOfReference, termsVersions } from '../tables.js';
import { type FoundInTerms, identifiersInTerms } from './agree-version.js';

/** The number of the version that was made, what is missing, or what in the text may say who somebody really is. */
export type MadeVersion =
  | { readonly number: number }
  | { readonly blockers: readonly TermsBlocker[] }
  | { readonly found: readonly FoundInTerms[] };

/** What a version is for. `namesStand` says that whatever was found in the text names nobody of this review. */
export interface NewVersion {
  readonly note: string;
  readonly namesStand: boolean;
}

/**
 * Keeps the terms as they stand now under the next number, to be shown to panel, family and partnership. The panel reads a version from the
 * moment it is made, and it can never be changed: real names are stopped here, not only at the agreement.
 */
export async function makeVersion(work: Work, review: Review, { note, namesStand }: NewVersion): Promise<MadeVersion> {
  await work.tx.select().from(termsOfReference).where(eq(termsOfReference.reviewId, review.id)).for('update');
  const working = need(await workingTermsOf(work, review));
  const blockers = versionBlockers(working.content);
  if (blockers.length > 0) return { blockers };
  const found = namesStand ? [] : await identifiersInTerms(work, review, working.content);
  if (found.length > 0) return { found };
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
