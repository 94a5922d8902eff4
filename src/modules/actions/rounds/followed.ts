import { dayInLondon } from '../../../kernel/day.js';
import { and, asc, eq, inArray, isNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { isWithUs } from '../../reviews/index.js';
import { standing } from '../progress/came.js';
import { type PlannedAction, withWhatCame } from '../queries.js';
import { actionLeads, actions } from '../tables.js';
import type { Askable } from './whom-to-ask.js';

/**
 * The actions of a partnership that somebody has accepted and not yet done, over all its reviews that are with it still; of one lead, when
 * asked. With the rights of the program: a round is whole, whoever makes it.
 */
export async function followedActions(work: Work, partnershipId: string, leadId?: string): Promise<PlannedAction[]> {
  const rows = await work.tx
    .select({ action: actions, lead: actionLeads })
    .from(actions)
    .innerJoin(actionLeads, eq(actionLeads.id, actions.leadId))
    .where(
      and(
        eq(actions.partnershipId, partnershipId),
        eq(actions.leadState, 'accepted'),
        inArray(actions.state, ['planned', 'under-way']),
        isNull(actionLeads.endedOn),
        leadId === undefined ? undefined : eq(actions.leadId, leadId),
      ),
    )
    .orderBy(asc(actions.dueOn), asc(actions.id));
  const ours = new Map<string, boolean>();
  for (const { action } of rows)
    if (!ours.has(action.reviewId)) ours.set(action.reviewId, await isWithUs(work, action.reviewId));
  return withWhatCame(
    work,
    partnershipId,
    rows.filter(({ action }) => ours.get(action.reviewId)),
  );
}

/** An action as rounds and reminders judge it. */
export function askable({ action, milestones, updates, asking }: PlannedAction): Askable {
  const [last] = standing(updates);
  return {
    ...{ state: action.state, leadState: action.leadState, dueOn: action.dueOn, lastUpdate: last },
    milestones: milestones.flatMap(({ metOn, dueOn }) => (metOn === null ? [dueOn] : [])),
    acceptedOn: dayInLondon(asking?.answeredAt ?? action.recordedAt),
  };
}
