import type { Day } from '../../../kernel/day.js';
import { asc, inArray } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { namesOfPeople } from '../../accounts/index.js';
import type { ActionProof, ActionUpdate, PlannedAction } from '../queries.js';
import { actionDelays, actionLeads, actionSteps } from '../tables.js';

export type ActionStep = typeof actionSteps.$inferSelect;
export type ActionDelay = typeof actionDelays.$inferSelect;

/** Steps and other days of many actions, the first first. Two queries. */
export async function stepsAndDelays(work: Work, actionIds: readonly string[]) {
  const ids = [...actionIds];
  const steps = await work.tx
    .select()
    .from(actionSteps)
    .where(inArray(actionSteps.actionId, ids))
    .orderBy(asc(actionSteps.seq));
  const delays = await work.tx
    .select()
    .from(actionDelays)
    .where(inArray(actionDelays.actionId, ids))
    .orderBy(asc(actionDelays.agreedAt));
  return { steps, delays };
}

/** Updates that were not put right by a later one, the last first. */
export const standing = (updates: readonly ActionUpdate[]): readonly ActionUpdate[] => {
  const corrected = new Set(updates.map(({ corrects }) => corrects));
  return updates.filter(({ id }) => !corrected.has(id));
};

/** Another day that the lead asks for and nobody has answered: in their last word on it. */
export interface PendingAsk {
  readonly updateId: string;
  readonly dueOn: Day;
  readonly askedOn: Day;
  readonly because: string;
}

export function pendingAsk(
  { action, updates }: Pick<PlannedAction, 'action' | 'updates'>,
  delays: readonly Pick<ActionDelay, 'actionId' | 'askedIn'>[],
): PendingAsk | undefined {
  if (action.closedOn !== null || !['planned', 'under-way', 'said-done'].includes(action.state)) return undefined;
  const last = standing(updates).find(({ asksForDay }) => asksForDay !== null);
  if (last === undefined || last.asksForDay === null) return undefined;
  const isAnswered = delays.some(({ actionId, askedIn }) => actionId === action.id && askedIn === last.id);
  if (isAnswered || last.asksForDay === action.dueOn) return undefined;
  return { updateId: last.id, dueOn: last.asksForDay, askedOn: last.toldOn, because: last.obstacle || last.progress };
}

/** One thing that happened to an action. */
export type Happening =
  | {
      readonly kind: 'update';
      readonly at: Date;
      readonly update: ActionUpdate;
      readonly correctedBy: string | undefined;
    }
  | { readonly kind: 'step'; readonly at: Date; readonly step: ActionStep }
  | { readonly kind: 'delay'; readonly at: Date; readonly delay: ActionDelay }
  | { readonly kind: 'withdrawal'; readonly at: Date; readonly proof: ActionProof };

/** What came of an action beside what was told. */
export interface Came {
  readonly steps: readonly ActionStep[];
  readonly delays: readonly ActionDelay[];
  /** Proof that was withdrawn. */
  readonly withdrawn?: readonly ActionProof[];
}

/** Everything that was told of an action and done with it, the last first. What an update says by itself does not stand there twice. */
export function happenings(
  { updates }: Pick<PlannedAction, 'updates'>,
  { steps, delays, withdrawn = [] }: Came,
): Happening[] {
  const told = new Set(updates.map(({ toldAt }) => toldAt.getTime()));
  const isSaid = ({ step, at }: ActionStep): boolean =>
    (step === 'begin' || step === 'say-done') && told.has(at.getTime());
  const all: Happening[] = [
    ...updates.map((update) => ({
      ...{ kind: 'update' as const, at: update.toldAt, update },
      correctedBy: updates.find(({ corrects }) => corrects === update.id)?.id,
    })),
    ...steps.filter((step) => !isSaid(step)).map((step) => ({ kind: 'step' as const, at: step.at, step })),
    ...delays
      .filter(({ milestoneId }) => milestoneId === null)
      .map((delay) => ({ kind: 'delay' as const, at: delay.agreedAt, delay })),
    ...withdrawn.map((proof) => ({ kind: 'withdrawal' as const, at: proof.removedAt ?? proof.givenAt, proof })),
  ];
  return all.toSorted((one, other) => other.at.getTime() - one.at.getTime());
}

/** Names of those who told or did something, by id of the person or of the lead. */
export const namesOfDoers = (work: Work, all: readonly Happening[]): Promise<ReadonlyMap<string, string>> =>
  namesOfPeopleAndLeads(work, all.flatMap(idsIn));

/** Names of people and of leads by their ids, as far as the asker knows them. Two queries. */
export async function namesOfPeopleAndLeads(work: Work, all: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(all)];
  if (ids.length === 0) return new Map();
  const known = await namesOfPeople(work, ids);
  const leads = await work.tx
    .select({ id: actionLeads.id, name: actionLeads.name })
    .from(actionLeads)
    .where(inArray(actionLeads.id, ids));
  return new Map([...known, ...leads.map(({ id, name }) => [id, name] as const)]);
}

function idsIn(one: Happening): string[] {
  if (one.kind === 'update') return [one.update.toldByLead, one.update.toldBy].flatMap((id) => id ?? []);
  if (one.kind === 'delay') return [one.delay.agreedBy];
  if (one.kind === 'withdrawal') return [one.proof.removedBy ?? one.proof.givenByLead].flatMap((id) => id ?? []);
  return [one.step.byLead, one.step.byPerson].flatMap((id) => id ?? []);
}
