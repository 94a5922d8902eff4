import { and, eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../guards.js';
import { holdKey } from '../policy.js';
import { identityKeys, subjectIdentities, subjects } from '../tables.js';
import { insertKeys } from './add-subject.js';
import { ageBandOf, type Identity } from './subjects.js';

/** Corrects who a person really is, with what likely doubles are found by, and the age band where the new particulars give one. */
export async function correctIdentity(
  work: Work,
  review: OpenReview,
  { subjectId, version, identity }: { subjectId: string; version: number | undefined; identity: Identity },
): Promise<void> {
  authorise(holdKey.may(review.roles));
  const updated = await work.tx
    .update(subjectIdentities)
    .set({ ...identity, updatedAt: work.now, version: sql`${subjectIdentities.version} + 1` })
    .where(
      and(
        eq(subjectIdentities.subjectId, subjectId),
        eq(subjectIdentities.reviewId, review.id),
        eq(subjectIdentities.version, version ?? -1),
      ),
    )
    .returning({ id: subjectIdentities.subjectId });
  if (updated.length === 0) throw new Conflict('Somebody else corrected these particulars first.');
  await work.tx.delete(identityKeys).where(eq(identityKeys.subjectId, subjectId));
  await insertKeys(work, { subjectId, reviewId: review.id, partnershipId: review.partnershipId }, identity);
  const ageBand = ageBandOf(identity, review.dateOfDeath);
  if (ageBand !== undefined) await work.tx.update(subjects).set({ ageBand }).where(eq(subjects.id, subjectId));
  work.record({ action: 'identity.corrected', reviewId: review.id, objectKind: 'subject', objectId: subjectId });
}
