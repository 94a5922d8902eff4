import { and, desc, eq, inArray, or, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { people } from '../../accounts/index.js';
import type { ActionState } from '../kinds.js';
import type { ActionStepName } from '../life.js';
import { isReachable, messageToLead } from '../message-to-lead.js';
import type { Action, ActionLead } from '../queries.js';
import { actionLeads, actionProofs, actionSteps, actions } from '../tables.js';
import { type Doer, judgeStep, partsIn, type StepBlocker, toldToLead } from './rules.js';

/** Who takes a step: a person, or a lead by their link. */
export type StepTaker = { readonly personId: string; readonly keeps: boolean } | { readonly lead: ActionLead };

/** A step that somebody wants to take. */
export interface WantedStep {
  readonly step: ActionStepName;
  /** Under pseudonyms. */
  readonly reason: string;
  /** The action that takes the place of this one. */
  readonly other?: string | undefined;
  /** The version of the action that they saw; left out where what they say does not hang on it. */
  readonly version?: number | undefined;
  readonly typed?: FormBody;
}

/** The row of an action, held until the transaction ends. */
export async function heldAction(work: Work, id: string): Promise<Action> {
  const [row] = await work.tx.select().from(actions).where(eq(actions.id, id)).for('update');
  return found(row);
}

/** Who said last that it is done: a person, a lead, or a person who is the lead. */
async function saidDoneBy(work: Work, id: string) {
  const [last] = await work.tx
    .select({ person: actionSteps.byPerson, lead: actionSteps.byLead })
    .from(actionSteps)
    .where(and(eq(actionSteps.actionId, id), eq(actionSteps.step, 'say-done')))
    .orderBy(desc(actionSteps.seq))
    .limit(1);
  return { person: last?.person ?? undefined, lead: last?.lead ?? undefined };
}

/** Which of these leads are the person: by their account, or by its address where they were named before they had one. */
export async function leadsWhoAre(work: Work, personId: string, ids: readonly string[]): Promise<readonly string[]> {
  const isThem = or(eq(actionLeads.personId, people.id), eq(actionLeads.email, sql`lower(${people.email})`));
  const rows = await work.tx
    .select({ id: actionLeads.id })
    .from(actionLeads)
    .innerJoin(people, isThem)
    .where(and(eq(people.id, personId), inArray(actionLeads.id, [...ids])));
  return rows.map(({ id }) => id);
}

/** What somebody is to an action, as its rules ask for it. */
export async function doerOf(work: Work, { id, leadId }: Pick<Action, 'id' | 'leadId'>, by: StepTaker): Promise<Doer> {
  const said = await saidDoneBy(work, id);
  const saidBy = said.person ?? said.lead;
  if ('lead' in by)
    return { personId: by.lead.personId ?? undefined, keeps: false, leads: by.lead.id === leadId, saidDoneBy: saidBy };
  const mine = await leadsWhoAre(work, by.personId, said.lead === undefined ? [leadId] : [leadId, said.lead]);
  const isSaidByThem = said.lead !== undefined && mine.includes(said.lead);
  return { ...by, leads: mine.includes(leadId), saidDoneBy: isSaidByThem ? by.personId : saidBy };
}

/**
 * Takes a step in the life of an action that is held, notes it, and tells the lead what became of their answer. Throws `Conflict` when the
 * action has moved on meanwhile.
 */
export async function stepOn(
  work: Work,
  now: Action,
  by: StepTaker,
  wanted: WantedStep,
): Promise<ActionState | StepBlocker> {
  const parts = partsIn(await doerOf(work, now, by));
  const { step, reason, other } = wanted;
  const judged = judgeStep({ step, state: now.state, parts, reason, proofs: await proofsOf(work, now), other });
  authorise(!('refused' in judged) || judged.refused !== 'not-theirs');
  const hasMoved = wanted.version !== undefined && wanted.version !== now.version;
  if (hasMoved || ('refused' in judged && judged.refused === 'not-from-here'))
    throw new Conflict('Somebody else has done something with this action meanwhile.', wanted.typed);
  if ('refused' in judged) return judged.refused;
  await work.tx
    .update(actions)
    .set({
      state: judged.to,
      closedOn: judged.to === 'closed' ? work.today : null,
      supersededBy: judged.to === 'superseded' ? (other ?? null) : null,
      wasClosed: now.wasClosed || now.state === 'closed',
      ...{ changedBy: 'personId' in by ? by.personId : by.lead.personId, changedAt: work.now },
      version: sql`${actions.version} + 1`,
    })
    .where(eq(actions.id, now.id));
  await noteStep(work, now, { ...wanted, by, to: judged.to });
  return judged.to;
}

const proofsOf = async (work: Work, { id }: Action): Promise<number> =>
  (
    await work.tx
      .select({ id: actionProofs.id })
      .from(actionProofs)
      .where(and(eq(actionProofs.actionId, id), sql`${actionProofs.removedAt} is null`))
  ).length;

async function noteStep(
  work: Work,
  now: Action,
  { step, reason, by, to }: WantedStep & { readonly by: StepTaker; readonly to: ActionState },
): Promise<void> {
  const { id: actionId, reviewId, partnershipId } = now;
  const isTold = toldToLead(step) && (await tellLead(work, now));
  await work.tx.insert(actionSteps).values({
    ...{ id: work.newId(), actionId, reviewId, partnershipId, step, fromState: now.state, toState: to, reason },
    byPerson: 'personId' in by ? by.personId : by.lead.personId,
    byLead: 'lead' in by ? by.lead.id : null,
    at: work.now,
    toldLeadAt: isTold ? work.now : null,
  });
  work.record({ action: `action.${actOf[step]}`, reviewId, objectKind: 'action', objectId: actionId });
}

const actOf: Readonly<Record<ActionStepName, string>> = {
  begin: 'begun',
  'say-done': 'said-done',
  'take-back': 'taken-back',
  close: 'closed',
  'send-back': 'sent-back',
  reopen: 'reopened',
  'not-implement': 'not-implemented',
  supersede: 'superseded',
};

/** A lead who accepted the action hears what became of it, and reads it on their page; nothing of it stands in the message. */
async function tellLead(work: Work, { leadId, leadState, reviewId }: Action): Promise<boolean> {
  const [lead] = await work.tx.select().from(actionLeads).where(eq(actionLeads.id, leadId));
  if (lead === undefined || leadState !== 'accepted' || !isReachable(lead)) return false;
  await messageToLead(work, lead, {
    subject: 'There is news of an action that you lead',
    paragraphs: [
      'Whoever looks after the action plan has looked at an action that you lead. What became of it stands on your page.',
    ],
    leadsTo: 'Read it here',
    reviewId,
  });
  return true;
}
