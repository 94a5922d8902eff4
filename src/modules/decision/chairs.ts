import { and, desc, eq, inArray, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { type Colleague, holdersOf } from '../accounts/index.js';
import { conflictDeclarations, exclusions, type Review } from '../reviews/index.js';
import { decisionSignatures } from './tables.js';

/** Who chairs the partnership now. */
export interface Chairs {
  /** Without a conflict of interest in this case. */
  readonly chairs: readonly Colleague[];
  /** With one. */
  readonly conflicted: readonly Colleague[];
}

/** The chairs of the partnership, those with a conflict of interest in this case apart. */
export async function chairsOf(work: Work, review: Pick<Review, 'id' | 'partnershipId'>): Promise<Chairs> {
  const all = await holdersOf(work, review.partnershipId, 'csp-chair');
  const ids = all.map(({ id }) => id);
  const kept = await conflictsOf(work, review.id, ids);
  return { chairs: all.filter(({ id }) => !kept.has(id)), conflicted: all.filter(({ id }) => kept.has(id)) };
}

/** Chairs who are kept from the review, who last declared a conflict, or who stood aside when asked to sign. */
async function conflictsOf(work: Work, reviewId: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const excluded = await work.tx
    .select({ id: exclusions.personId })
    .from(exclusions)
    .where(and(eq(exclusions.reviewId, reviewId), isNull(exclusions.liftedAt)));
  const declared = await work.tx
    .selectDistinctOn([conflictDeclarations.personId], {
      id: conflictDeclarations.personId,
      declared: conflictDeclarations.declared,
    })
    .from(conflictDeclarations)
    .where(and(eq(conflictDeclarations.reviewId, reviewId), inArray(conflictDeclarations.personId, [...ids])))
    .orderBy(conflictDeclarations.personId, desc(conflictDeclarations.declaredAt));
  const aside = await work.tx
    .select({ id: decisionSignatures.personId })
    .from(decisionSignatures)
    .where(and(eq(decisionSignatures.reviewId, reviewId), eq(decisionSignatures.stance, 'stands-aside')));
  const declaring = declared.filter((one) => one.declared === 'conflict');
  return new Set([...excluded, ...declaring, ...aside].map(({ id }) => id));
}
