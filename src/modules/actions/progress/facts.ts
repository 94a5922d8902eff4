import { type Day, dayInLondon, laterOf } from '../../../kernel/day.js';
import type { DatedFact } from '../../../kernel/duty.js';
import { and, eq, inArray } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import type { ActionState } from '../kinds.js';
import { actionContacts, actionReminders, actionRounds, actionSteps, actions } from '../tables.js';

/** An action, and the day on which it ended as it stands. */
export interface EndedAction {
  readonly id: string;
  readonly state: ActionState;
  readonly endedOn: Day | undefined;
}

/** Each closing; and the last of all ends, once nothing is open and something was closed. */
export function closingFacts(all: readonly EndedAction[]): DatedFact[] {
  const closed = all.flatMap(({ id, state, endedOn }): DatedFact[] =>
    state === 'closed' && endedOn !== undefined ? [{ name: 'action-closed', on: endedOn, about: id }] : [],
  );
  const ends = all.flatMap(({ endedOn }) => endedOn ?? []);
  const [first, ...others] = ends;
  if (first === undefined || closed.length === 0 || ends.length < all.length) return closed;
  return [...closed, { name: 'last-action-closed', on: others.reduce(laterOf, first) }];
}

/** Progress asked for, actions closed, and the last of them. Three queries. */
export async function progressFacts(work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> {
  const ids = [...reviewIds];
  const rows = await work.tx
    .select({ id: actions.id, reviewId: actions.reviewId, state: actions.state, closedOn: actions.closedOn })
    .from(actions)
    .where(inArray(actions.reviewId, ids));
  const steps = await work.tx
    .select({ actionId: actionSteps.actionId, to: actionSteps.toState, at: actionSteps.at })
    .from(actionSteps)
    .where(and(inArray(actionSteps.reviewId, ids), inArray(actionSteps.toState, ['not-implemented', 'superseded'])));
  const asked = await work.tx
    .selectDistinct({ reviewId: actionReminders.reviewId, on: actionReminders.forDay })
    .from(actionReminders)
    .where(and(inArray(actionReminders.reviewId, ids), inArray(actionReminders.moment, ['round', 'asked'])));
  const facts = new Map<string, DatedFact[]>();
  for (const [reviewId, of] of Map.groupBy(rows, (row) => row.reviewId))
    facts.set(
      reviewId,
      closingFacts(
        of.map(({ id, state, closedOn }) => {
          const step = steps.findLast(({ actionId, to }) => actionId === id && to === state);
          return { id, state, endedOn: closedOn ?? (step && dayInLondon(step.at)) };
        }),
      ),
    );
  for (const { reviewId, on } of asked)
    facts.set(reviewId, [...(facts.get(reviewId) ?? []), { name: 'progress-update-requested', on }]);
  return facts;
}

/** Contact with the owners of actions of a partnership (H-18): each round, and each contact that was noted. Two queries. */
export async function contactFacts(work: Work, partnershipId: string): Promise<DatedFact[]> {
  const rounds = await work.tx
    .select({ at: actionRounds.madeAt })
    .from(actionRounds)
    .where(eq(actionRounds.partnershipId, partnershipId));
  const contacts = await work.tx
    .selectDistinct({ on: actionContacts.contactedOn })
    .from(actionContacts)
    .where(eq(actionContacts.partnershipId, partnershipId));
  const days = [...rounds.map(({ at }) => dayInLondon(at)), ...contacts.map(({ on }) => on)];
  return [...new Set(days)].map((on) => ({ name: 'action-owners-contacted', on }));
}
