import type { Day } from '../../kernel/day.js';
import { and, asc, eq, inArray, isNull, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { settingsOf } from '../accounts/index.js';
import { withdrawnFiles } from '../documents/index.js';
import { recommendations } from '../recommendations/index.js';
import { type Review, reviews, visibleReviews } from '../reviews/index.js';
import { type RagReading, ragOf } from './rag.js';
import {
  actionAskings,
  actionLeads,
  actionMilestones,
  actionPlans,
  actionProofs,
  actionReminders,
  actions,
  actionUpdates,
} from './tables.js';

/** What the links that are sent to leads are called; the guard of their pages asks for the same. */
export const LINK_KIND = 'action-lead';

export type Action = typeof actions.$inferSelect;
export type ActionLead = typeof actionLeads.$inferSelect;
export type ActionPlan = typeof actionPlans.$inferSelect;
export type ActionUpdate = typeof actionUpdates.$inferSelect;
export type ActionProof = typeof actionProofs.$inferSelect;
/** Proof that nobody withdrew, and whether the file that it rests on was withdrawn among the documents. */
export type StandingProof = ActionProof & { readonly fileWithdrawn: boolean };
export type ActionAsking = typeof actionAskings.$inferSelect;
export type Milestone = typeof actionMilestones.$inferSelect;

/** An action with everything that has come of it. */
export interface PlannedAction {
  readonly action: Action;
  readonly lead: ActionLead;
  /** Those that were not removed, by position. */
  readonly milestones: readonly Milestone[];
  /** The last told first. */
  readonly updates: readonly ActionUpdate[];
  readonly proofs: readonly StandingProof[];
  /** Who is asked to lead it now. */
  readonly asking: ActionAsking | undefined;
  readonly reading: RagReading;
}

/** The plan of a review; undefined before anything of it was settled. */
export async function planOf(work: Work, review: Pick<Review, 'id'>): Promise<ActionPlan | undefined> {
  const [plan] = await work.tx.select().from(actionPlans).where(eq(actionPlans.reviewId, review.id));
  return plan;
}

/** The actions of a review that the asker may see, in the order of their recommendations, those begun early last. */
export const actionsOf = (work: Work, review: Pick<Review, 'id' | 'partnershipId'>): Promise<PlannedAction[]> =>
  actionsIn(work, review.partnershipId, [review.id]);

/** The same of many reviews of one partnership: eight queries, however many there are. */
export async function actionsIn(
  work: Work,
  partnershipId: string,
  reviewIds: readonly string[],
): Promise<PlannedAction[]> {
  if (reviewIds.length === 0) return [];
  const seen = work.tx.select({ id: reviews.id }).from(reviews).where(visibleReviews(work));
  const rows = await work.tx
    .select({ action: actions, lead: actionLeads })
    .from(actions)
    .innerJoin(actionLeads, eq(actionLeads.id, actions.leadId))
    .leftJoin(recommendations, eq(recommendations.id, actions.recommendationId))
    .where(and(inArray(actions.reviewId, [...reviewIds]), inArray(actions.reviewId, seen)))
    .orderBy(sql`${recommendations.number} asc nulls last`, asc(actions.position), asc(actions.recordedAt));
  return withWhatCame(work, partnershipId, rows);
}

/** Names of those who lead an action of a review, or have led one that is still on record. One query. */
export const actionLeadNames = async ({ tx }: Work, reviewId: string): Promise<string[]> => {
  const rows = await tx
    .selectDistinct({ name: actionLeads.name })
    .from(actions)
    .innerJoin(actionLeads, eq(actionLeads.id, actions.leadId))
    .where(eq(actions.reviewId, reviewId));
  return rows.map(({ name }) => name);
};

/** One action of a review, if the asker may see it. */
export const findAction = async (
  work: Work,
  review: Pick<Review, 'id' | 'partnershipId'>,
  id: string,
): Promise<PlannedAction | undefined> => (await actionsOf(work, review)).find(({ action }) => action.id === id);

type Row = { readonly action: Action; readonly lead: ActionLead };

/** Adds what has come of them; row-level security leaves out what the asker may not read. */
export async function withWhatCame(work: Work, partnershipId: string, rows: readonly Row[]): Promise<PlannedAction[]> {
  if (rows.length === 0) return [];
  const came = await whatCame(work, rows);
  const { amberDays } = await settingsOf(work, partnershipId);
  return rows.map(({ action, lead }) => {
    const mine = {
      milestones: came.milestones(action.id),
      updates: came.updates(action.id),
      proofs: came.proofs(action.id),
    };
    const [lastUpdate] = mine.updates;
    const situation = {
      state: action.state,
      leadState: action.leadState,
      planAgreed: came.agreed.has(action.reviewId),
      dueOn: action.dueOn,
      milestones: mine.milestones.flatMap(({ metOn, dueOn }) => (metOn === null ? [dueOn] : [])),
      proofs: mine.proofs.length,
      lastUpdate,
      askedSince: came.askedSince.get(action.id),
      amberDays,
    };
    return { action, lead, ...mine, asking: came.askings(action.id)[0], reading: ragOf(situation, work.today) };
  });
}

async function whatCame(work: Work, rows: readonly Row[]) {
  const ids = rows.map(({ action }) => action.id);
  const of = <Kept extends { actionId: string }>(kept: readonly Kept[]) => {
    const byAction = Map.groupBy(kept, ({ actionId }) => actionId);
    return (id: string): readonly Kept[] => byAction.get(id) ?? [];
  };
  const milestones = await work.tx
    .select()
    .from(actionMilestones)
    .where(and(inArray(actionMilestones.actionId, ids), isNull(actionMilestones.removedAt)))
    .orderBy(asc(actionMilestones.position));
  const updates = await work.tx
    .select()
    .from(actionUpdates)
    .where(inArray(actionUpdates.actionId, ids))
    .orderBy(sql`${actionUpdates.toldAt} desc`);
  const proofs = await work.tx
    .select()
    .from(actionProofs)
    .where(and(inArray(actionProofs.actionId, ids), isNull(actionProofs.removedAt)))
    .orderBy(asc(actionProofs.givenAt));
  const gone = await withdrawnFiles(
    work,
    proofs.flatMap(({ documentId }) => documentId ?? []),
  );
  const askings = await work.tx
    .select()
    .from(actionAskings)
    .where(and(inArray(actionAskings.actionId, ids), isNull(actionAskings.endedAt)));
  const plans = await work.tx
    .select({ reviewId: actionPlans.reviewId, agreedOn: actionPlans.agreedOn })
    .from(actionPlans)
    .where(inArray(actionPlans.reviewId, [...new Set(rows.map(({ action }) => action.reviewId))]));
  return {
    milestones: of(milestones),
    updates: of(updates),
    proofs: of(proofs.map((one) => ({ ...one, fileWithdrawn: gone.has(one.documentId ?? '') }))),
    askings: of(askings),
    agreed: new Set(plans.flatMap(({ reviewId, agreedOn }) => (agreedOn === null ? [] : [reviewId]))),
    askedSince: await askedSince(work, ids),
  };
}

/** The first day on which progress was asked for and not told since. */
async function askedSince(work: Work, ids: readonly string[]) {
  const rows = await work.tx
    .select({ actionId: actionReminders.actionId, day: sql<Day>`min(${actionReminders.forDay})` })
    .from(actionReminders)
    .where(
      and(
        inArray(actionReminders.actionId, [...ids]),
        inArray(actionReminders.moment, ['round', 'asked']),
        sql`${actionReminders.sentAt} > coalesce((select max(u.told_at) from action_update u where u.action_id = ${actionReminders.actionId}), '-infinity')`,
      ),
    )
    .groupBy(actionReminders.actionId);
  return new Map(rows.map(({ actionId, day }) => [actionId, day]));
}
