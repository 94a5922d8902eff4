import { and, eq, isNull, max } from '../../../platform/database/sql.js';
import { takeTurns } from '../../../platform/database/take-turns.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenPlan } from '../opened.js';
import { actions } from '../tables.js';
import type { ActionDraft } from './form.js';
import { leadOf } from './lead-of.js';

/** An action with what it began from. */
export interface NewAction {
  readonly draft: ActionDraft;
  readonly findingId?: string | undefined;
  /** An agency's own early action that the plan takes over. */
  readonly earlyActionId?: string | undefined;
  /** It is being done already: what is taken over from an agency. */
  readonly underWay?: boolean;
}

/** Plans an action, under pseudonyms. What carries out no recommendation stands among those begun early. Answers its id. */
export async function recordAction(
  work: Work,
  { review, names, keeps }: OpenPlan,
  { draft, findingId, earlyActionId, underWay = false }: NewAction,
): Promise<string> {
  authorise(keeps);
  const lead = await leadOf(work, review.partnershipId, draft.lead);
  const by = personIn(work);
  const { recommendationId, reach, officerName, officerPost, officerEmail, dueOn } = draft;
  const id = work.newId();
  await work.tx.insert(actions).values({
    ...{ id, reviewId: review.id, partnershipId: review.partnershipId, recommendationId, reach },
    ...{ findingId: findingId ?? null, earlyActionId: earlyActionId ?? null, early: recommendationId === null },
    position: await nextPosition(work, review.id, recommendationId),
    what: names.toPseudonyms(draft.what),
    outcome: names.toPseudonyms(draft.outcome),
    proofWanted: names.toPseudonyms(draft.proofWanted),
    ...{ leadAgencyId: draft.lead.agencyId, leadBody: draft.lead.body, leadId: lead.id },
    ...{ officerName, officerPost, officerEmail, agreedWithBodyOn: draft.agreedOn ?? null },
    ...{ firstDueOn: dueOn, dueOn, state: underWay ? ('under-way' as const) : ('planned' as const) },
    ...{ recordedBy: by, recordedAt: work.now, changedBy: by, changedAt: work.now },
  });
  work.record({ action: 'action.planned', reviewId: review.id, objectKind: 'action', objectId: id });
  return id;
}

/** Two who plan for one recommendation at once take turns. */
export async function nextPosition(work: Work, reviewId: string, recommendationId: string | null): Promise<number> {
  await takeTurns(work, `actions:${reviewId}`);
  const beside =
    recommendationId === null ? isNull(actions.recommendationId) : eq(actions.recommendationId, recommendationId);
  const [row] = await work.tx
    .select({ last: max(actions.position) })
    .from(actions)
    .where(and(eq(actions.reviewId, reviewId), beside));
  return (row?.last ?? 0) + 1;
}
