import { and, eq, sql } from '../../platform/database/sql.js';
import { authorise, Conflict } from '../../platform/errors.js';
import type { FormBody } from '../../platform/http/route.js';
import { personIn, type Work } from '../../platform/work.js';
import { type OpenReview, type PseudonymBlocker, pseudonymBlockers } from '../reviews/index.js';
import type { KeptIdentity } from './form.js';
import { holdNames } from './policy.js';
import type { NamedPerson } from './queries.js';
import { namedIdentities } from './tables.js';

/** Keeps who somebody is; or answers that their own pseudonym would give it away. Throws `Conflict` when somebody was first. */
export async function correctNamedIdentity(
  work: Work,
  { review, person }: { readonly review: OpenReview; readonly person: NamedPerson },
  edit: { readonly identity: KeptIdentity; readonly version: number | undefined; readonly typed: FormBody },
): Promise<readonly PseudonymBlocker[]> {
  authorise(holdNames.may(review.roles) && person.subjectId === null);
  const { identity, version, typed } = edit;
  const realNames = [identity.fullName, ...identity.aliases];
  const blockers = pseudonymBlockers(person.pseudonym, { inUse: [], realNames });
  if (blockers.length > 0) return blockers;
  const kept = { ...identity, changedBy: personIn(work), changedAt: work.now };
  const done =
    version === undefined
      ? await work.tx
          .insert(namedIdentities)
          .values({ ...kept, personId: person.id, reviewId: review.id, partnershipId: review.partnershipId })
          .onConflictDoNothing()
          .returning({ id: namedIdentities.personId })
      : await work.tx
          .update(namedIdentities)
          .set({ ...kept, version: sql`${namedIdentities.version} + 1` })
          .where(and(eq(namedIdentities.personId, person.id), eq(namedIdentities.version, version)))
          .returning({ id: namedIdentities.personId });
  if (done.length === 0) throw new Conflict('Somebody else changed these particulars first.', typed);
  work.record({
    action: 'named-person.identity-corrected',
    reviewId: review.id,
    objectKind: 'named-person',
    objectId: person.id,
  });
  return [];
}
