import type { Day } from '../../../kernel/day.js';
import type { CalendarEntry } from '../../../platform/calendar/index.js';
import type { Waiting } from '../../../platform/catalogue.js';
import { and, eq, inArray, ne, sql } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { plural } from '../../../web/formats.js';
import { live, memberships, reviews, visibleReviews } from '../../reviews/index.js';
import { actionPaths, leadPaths } from '../paths.js';
import { stepsAndDelays } from '../progress/came.js';
import { actionsIn, type PlannedAction } from '../queries.js';
import { isFollowed } from '../rounds/whom-to-ask.js';
import { actionLeads, actionReminders, actions, actionUpdates } from '../tables.js';
import { type WaitingAction, type WhyWaits, waitsInWords, whatWaits } from './what-waits.js';

/** What waits in these actions for whoever asks. Three queries. */
export async function waitingIn(work: Work, planned: readonly PlannedAction[]): Promise<WaitingAction[]> {
  if (planned.length === 0) return [];
  const ids = planned.map(({ action }) => action.id);
  const { steps, delays } = await stepsAndDelays(work, ids);
  const personId = work.actor.kind === 'person' ? work.actor.personId : undefined;
  return whatWaits(planned, { personId, steps, delays, askedOn: await askedSince(work, ids), today: work.today });
}

/** The first day since the lead last told on which progress was asked for. */
async function askedSince(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, Day>> {
  const told = sql`coalesce((select max(${actionUpdates.toldAt}) from ${actionUpdates} where ${actionUpdates.actionId} = ${actionReminders.actionId}), '-infinity')`;
  const rows = await work.tx
    .select({ actionId: actionReminders.actionId, on: sql<Day>`min(${actionReminders.forDay})` })
    .from(actionReminders)
    .where(
      and(
        inArray(actionReminders.actionId, [...ids]),
        inArray(actionReminders.moment, ['round', 'asked']),
        sql`${actionReminders.sentAt} > ${told}`,
      ),
    )
    .groupBy(actionReminders.actionId);
  return new Map(rows.map(({ actionId, on }) => [actionId, on]));
}

interface KeptReview {
  readonly id: string;
  readonly partnershipId: string;
  readonly reference: string;
}

/** The reviews whose plan is theirs to keep moving: the co-ordinator's, and those whose single point of contact they are. */
async function keptReviews(work: Work): Promise<KeptReview[]> {
  const { actor } = work;
  if (actor.kind !== 'person') return [];
  const own = actor.roles.flatMap(({ role, partnershipId }) => (role === 'co-ordinator' ? [partnershipId] : []));
  const contact = work.tx
    .select({ id: memberships.reviewId })
    .from(memberships)
    .where(and(eq(memberships.personId, actor.personId), eq(memberships.role, 'single-point-of-contact'), live(work)));
  const planned = work.tx
    .select({ id: actions.reviewId })
    .from(actions)
    .where(inArray(actions.state, ['planned', 'under-way', 'said-done']));
  const mine =
    own.length === 0
      ? inArray(reviews.id, contact)
      : sql`(${inArray(reviews.partnershipId, own)} or ${inArray(reviews.id, contact)})`;
  return work.tx
    .select({ id: reviews.id, partnershipId: reviews.partnershipId, reference: reviews.reference })
    .from(reviews)
    .where(and(visibleReviews(work), mine, inArray(reviews.id, planned)));
}

async function keptActions(work: Work): Promise<{ review: KeptReview; planned: PlannedAction[] }[]> {
  const kept = await keptReviews(work);
  const all: { review: KeptReview; planned: PlannedAction[] }[] = [];
  for (const [partnershipId, of] of Map.groupBy(kept, (review) => review.partnershipId)) {
    const planned = await actionsIn(
      work,
      partnershipId,
      of.map(({ id }) => id),
    );
    for (const review of of)
      all.push({ review, planned: planned.filter(({ action }) => action.reviewId === review.id) });
  }
  return all;
}

const LINES: Readonly<Partial<Record<WhyWaits, (many: string) => string>>> = {
  'to-check': (many) => `Check ${many} said to be done`,
  'another-day': (many) => `Answer the leads of ${many} who ask for another day`,
  late: (many) => `Speak to the leads of ${many} that ${many.startsWith('1 ') ? 'is' : 'are'} late`,
};

/** For those who keep plans: what waits in each beside what was handed back, a line for each reason. For leads: what is asked of them. */
export async function progressWaiting(work: Work): Promise<Waiting[]> {
  if (work.actor.kind !== 'person') return [];
  const lines: Waiting[] = [];
  for (const { review, planned } of await keptActions(work)) {
    const byWhy = Map.groupBy(await waitingIn(work, planned), ({ why }) => why);
    for (const [why, all] of byWhy) {
      const text = LINES[why]?.(plural(all.length, 'action'));
      if (text === undefined) continue;
      const [only] = all;
      lines.push({
        text,
        reference: review.reference,
        href:
          all.length === 1 && only !== undefined
            ? actionPaths.below(review.reference, only.planned.action.id, 'progress')
            : actionPaths.planPage(review.reference, 'waiting'),
        detail: waitsInWords[why].hint.replace(/\.$/, ''),
      });
    }
  }
  return [...lines, ...(await ledWaiting(work))];
}

/** The accepted actions of whoever is signed in, as their lead. */
async function ledActions(work: Work) {
  if (work.actor.kind !== 'person') return [];
  const rows = await work.tx
    .select({ action: actions, leadId: actionLeads.id })
    .from(actions)
    .innerJoin(actionLeads, eq(actionLeads.id, actions.leadId))
    .where(and(eq(actionLeads.personId, work.actor.personId), ne(actions.state, 'superseded')));
  return rows.filter(({ action }) => isFollowed(action));
}

async function ledWaiting(work: Work): Promise<Waiting[]> {
  const led = await ledActions(work);
  if (led.length === 0) return [];
  const asked = await askedSince(
    work,
    led.map(({ action }) => action.id),
  );
  const waiting = led.filter(({ action }) => asked.has(action.id) || action.dueOn <= work.today);
  const byLead = Map.groupBy(waiting, ({ leadId }) => leadId);
  return [...byLead].map(([leadId, all]) => ({
    text: `Tell how ${plural(all.length, 'action')} that you lead ${all.length === 1 ? 'goes' : 'go'}`,
    href: leadPaths.below(leadId, '-', 'progress'),
    dueOn: all.map(({ action }) => action.dueOn).toSorted()[0],
    detail: 'One page for all that is yours',
  }));
}

/** Days of actions: for a lead their own, for those who keep plans all of each review together. A reference at most, never a name. */
export async function actionsOnCalendar(work: Work): Promise<CalendarEntry[]> {
  const { publicUrl } = work.installation;
  const host = new URL(publicUrl).hostname;
  const own = (await ledActions(work)).map(({ action, leadId }) => ({
    id: `action-${action.id}@${host}`,
    ...{ revision: action.version, changedAt: action.changedAt, when: { day: action.dueOn } },
    title: 'An action that you lead is due',
    link: publicUrl + leadPaths.below(leadId, '-', 'progress'),
  }));
  const kept = (await keptActions(work)).flatMap(({ review, planned }) => {
    const open = planned.filter(({ action }) => isFollowed(action));
    return [...Map.groupBy(open, ({ action }) => action.dueOn)].map(([dueOn, all]) => ({
      id: `actions-${review.id}-${dueOn}@${host}`,
      revision: all.reduce((sum, { action }) => sum + action.version, 0),
      ...{ changedAt: work.now, when: { day: dueOn } },
      title: `${review.reference}: ${plural(all.length, 'action')} of the plan due`,
      link: publicUrl + actionPaths.planPage(review.reference, 'waiting'),
    }));
  });
  return [...own, ...kept];
}
