import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { heldRecommendation } from '../held.js';
import type { OpenRecommendations } from '../opened.js';
import type { AddressedTo, Recommendation } from '../queries.js';
import { recommendationAddressees } from '../tables.js';
import type { NewAddressee } from './addressees.js';
import { isOpenToChange } from './change-recommendation.js';

/** Adds those whom it is for and was not for yet; answers how many they were. Throws `Conflict` once it is settled. */
export async function addAddressees(
  work: Work,
  { keeps }: OpenRecommendations,
  { one, added }: { readonly one: Recommendation; readonly added: readonly NewAddressee[] },
): Promise<number> {
  authorise(keeps);
  const { state } = await heldRecommendation(work, one);
  if (!isOpenToChange(state)) throw new Conflict('It is settled. Open it again before you add whom it is for.');
  const fresh = added.filter(
    (each) =>
      !one.addressees.some(({ agencyId, bodyName }) =>
        each.agencyId === null ? bodyName.toLowerCase() === each.bodyName.toLowerCase() : agencyId === each.agencyId,
      ),
  );
  if (fresh.length === 0) return 0;
  const rows = await work.tx
    .insert(recommendationAddressees)
    .values(fresh.map((each) => rowOf(work, one, each)))
    .onConflictDoNothing()
    .returning({ id: recommendationAddressees.id });
  if (rows.length > 0)
    work.record({
      ...{ action: 'recommendation.addressed', reviewId: one.reviewId },
      ...{ objectKind: 'recommendation', objectId: one.id },
    });
  return rows.length;
}

const rowOf = (work: Work, one: Recommendation, each: NewAddressee) => ({
  ...{ ...each, id: work.newId(), recommendationId: one.id },
  ...{ reviewId: one.reviewId, partnershipId: one.partnershipId, addedBy: personIn(work), addedAt: work.now },
});

/** Why a body is taken out, and which takes over where it was abolished or merged. */
export interface Removal {
  readonly one: Recommendation;
  readonly addressee: AddressedTo;
  readonly reason: string;
  readonly successor?: NewAddressee | undefined;
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/**
 * Takes out a body that a recommendation is for; what it was asked, said and sent stays. Its successor, where there is one, stands in its place
 * whatever the state: a body that no longer exists can answer nothing. Throws `Conflict` when somebody was first.
 */
export async function removeAddressee(
  work: Work,
  { names, keeps }: OpenRecommendations,
  { one, addressee, reason, successor, version, typed }: Removal,
): Promise<void> {
  authorise(keeps);
  const known = one.addressees.find(
    ({ id, agencyId, bodyName }) =>
      id !== addressee.id &&
      successor !== undefined &&
      (agencyId === null ? bodyName === successor.bodyName : agencyId === successor.agencyId),
  );
  const row = successor === undefined || known !== undefined ? undefined : rowOf(work, one, successor);
  if (row !== undefined) await work.tx.insert(recommendationAddressees).values(row);
  const changed = await work.tx
    .update(recommendationAddressees)
    .set({
      ...{ removedAt: work.now, removedReason: names.toPseudonyms(reason), succeededBy: known?.id ?? row?.id ?? null },
      version: sql`${recommendationAddressees.version} + 1`,
    })
    .where(
      and(
        eq(recommendationAddressees.id, addressee.id),
        eq(recommendationAddressees.version, version ?? -1),
        isNull(recommendationAddressees.removedAt),
      ),
    )
    .returning({ id: recommendationAddressees.id });
  if (changed.length === 0) throw new Conflict('Somebody else changed whom it is for first.', typed);
  const action = successor === undefined ? 'recommendation.addressee-removed' : 'recommendation.succeeded';
  work.record({ action, reviewId: one.reviewId, objectKind: 'recommendation', objectId: one.id });
}
