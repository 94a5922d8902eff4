import { and, desc, eq } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenPlan } from '../opened.js';
import { actionPlans, agreementsTakenBack } from '../tables.js';

export type AgreementTakenBack = typeof agreementsTakenBack.$inferSelect;

/**
 * Takes the partnership's agreement back, as when the board asks for changes after all or it was recorded by mistake. How it stood is kept
 * with the reason, and the plan can be agreed again. Throws `Conflict` when it is not agreed any more, or was agreed anew.
 */
export async function takeAgreementBack(
  work: Work,
  { review, names, keeps }: OpenPlan,
  {
    reason,
    version,
    typed,
  }: { readonly reason: string; readonly version: number | undefined; readonly typed: FormBody },
): Promise<void> {
  authorise(keeps);
  const { id: reviewId, partnershipId } = review;
  const [now] = await work.tx.select().from(actionPlans).where(eq(actionPlans.reviewId, reviewId)).for('update');
  if (now?.agreedOn == null || now.agreedAt === null || now.version !== version)
    throw new Conflict('Somebody else has changed the agreement meanwhile.', typed);
  const { agreedOn, agreedMinute, agreedBy, agreedAt } = now;
  await work.tx.insert(agreementsTakenBack).values({
    ...{ id: work.newId(), reviewId, partnershipId, agreedOn, agreedMinute, agreedBy, agreedAt },
    ...{ reason: names.toPseudonyms(reason), takenBackBy: personIn(work), takenBackAt: work.now },
  });
  await work.tx
    .update(actionPlans)
    .set({ agreedOn: null, agreedMinute: '', agreedBy: null, agreedAt: null, version: now.version + 1 })
    .where(and(eq(actionPlans.reviewId, reviewId)));
  work.record({ action: 'action-plan.agreement-taken-back', reviewId, objectKind: 'action-plan', objectId: reviewId });
}

/** Agreements that were taken back, the last first. */
export const takenBackOf = ({ tx }: Work, reviewId: string): Promise<AgreementTakenBack[]> =>
  tx
    .select()
    .from(agreementsTakenBack)
    .where(eq(agreementsTakenBack.reviewId, reviewId))
    .orderBy(desc(agreementsTakenBack.takenBackAt));
