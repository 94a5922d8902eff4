import { and, eq, isNull } from '../../../platform/database/sql.js';
import { Conflict, found } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { LeadDraft } from '../planning/form.js';
import { leadOf } from '../planning/lead-of.js';
import type { Action } from '../queries.js';
import { actionAskings, actions } from '../tables.js';

/** Somebody else than before. */
export interface AnotherLead {
  readonly lead: LeadDraft;
  readonly version: number | undefined;
  readonly typed?: FormBody;
}

/** Puts another lead in the place of the one before, who stays in its history; they are asked next. For those who keep the plan. */
export async function putAnother(
  work: Work,
  action: Pick<Action, 'id'>,
  { lead, version, typed }: AnotherLead,
): Promise<void> {
  const [row] = await work.tx.select().from(actions).where(eq(actions.id, action.id)).for('update');
  const now = found(row);
  if (now.version !== version) throw new Conflict('Somebody else has changed this action meanwhile.', typed);
  const { id: leadId } = await leadOf(work, now.partnershipId, lead);
  await work.tx
    .update(actionAskings)
    .set({ endedAt: work.now })
    .where(and(eq(actionAskings.actionId, now.id), isNull(actionAskings.endedAt)));
  await work.tx
    .update(actions)
    .set({
      ...{ leadId, leadAgencyId: lead.agencyId, leadBody: lead.body, leadState: 'not-asked' },
      ...{ changedBy: personIn(work), changedAt: work.now, version: now.version + 1 },
    })
    .where(eq(actions.id, now.id));
  work.record({ action: 'action.lead-changed', reviewId: now.reviewId, objectKind: 'action', objectId: now.id });
}
