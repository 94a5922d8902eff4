import { isWorkingDay } from '../../../kernel/working-days.js';
import { inArray } from '../../../platform/database/sql.js';
import type { OpenSystemWork } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { plural } from '../../../web/formats.js';
import { chiefOfficerOf, findPartnership, partnerships, settingsOf } from '../../accounts/index.js';
import { queueMessage } from '../../messages/index.js';
import { findReviewById } from '../../reviews/index.js';
import { messageToLead } from '../message-to-lead.js';
import type { PlannedAction } from '../queries.js';
import { actionReminders } from '../tables.js';
import { askable, followedActions } from './followed.js';
import { type Moment, nextMilestoneMoment, nextMoment } from './next-moment.js';
import { roundIsDue } from './round-day.js';
import { startRound } from './start-round.js';

/** Makes the round of the month for every partnership whose day has come. */
export async function makeRounds(open: OpenSystemWork): Promise<void> {
  for (const id of await partnershipIds(open))
    await open(async (work) => {
      const { roundDayOfMonth } = await settingsOf(work, id);
      if (roundIsDue(work.today, roundDayOfMonth)) await startRound(work, id);
    });
}

/** Reminds leads of the days of their actions, and tells chief officers of what is late. Nobody is written to on a day off. */
export async function remindLeads(open: OpenSystemWork): Promise<void> {
  for (const id of await partnershipIds(open))
    await open(async (work) => {
      if (isWorkingDay(work.today)) await remindIn(work, id);
    });
}

const partnershipIds = (open: OpenSystemWork): Promise<string[]> =>
  open(async (work) => (await work.tx.select({ id: partnerships.id }).from(partnerships)).map(({ id }) => id));

/** An action with the moment that has come for it. */
interface Due {
  readonly one: PlannedAction;
  readonly moment: Moment;
}

async function remindIn(work: Work, partnershipId: string): Promise<void> {
  const { remindDaysBefore, chaserLadder } = await settingsOf(work, partnershipId);
  const followed = await followedActions(work, partnershipId);
  const sent = await sentFor(work, followed);
  const due = followed.flatMap((one): Due[] => {
    const reminded = { ...askable(one), sent: sent.get(one.action.id) ?? [] };
    const rhythm = { daysBefore: remindDaysBefore, ladder: chaserLadder };
    const reached = [nextMoment(reminded, rhythm, work.today), nextMilestoneMoment(reminded, rhythm, work.today)];
    return reached.flatMap((moment) => (moment === undefined ? [] : [{ one, moment }]));
  });
  const toOfficers = due.filter(({ moment }) => moment.moment === 'to-chief-officer');
  const toLeads = due.filter(({ moment }) => moment.moment !== 'to-chief-officer');
  // One message to each lead, however many of theirs have come to a moment.
  for (const theirs of Map.groupBy(toLeads, ({ one }) => one.lead.id).values()) await remindLead(work, theirs);
  await tellOfficers(work, toOfficers);
}

async function sentFor(work: Work, followed: readonly PlannedAction[]) {
  if (followed.length === 0) return new Map<string, { moment: string; forDay: Moment['forDay'] }[]>();
  const rows = await work.tx
    .select({ actionId: actionReminders.actionId, moment: actionReminders.moment, forDay: actionReminders.forDay })
    .from(actionReminders)
    .where(
      inArray(
        actionReminders.actionId,
        followed.map(({ action }) => action.id),
      ),
    );
  return Map.groupBy(rows, ({ actionId }) => actionId);
}

type To = { readonly name: string; readonly email: string };

/** The rows first: what was sent for the same moment by somebody quicker is left out. */
async function note(work: Work, due: readonly Due[], { name, email }: To): Promise<Due[]> {
  const rows = await work.tx
    .insert(actionReminders)
    .values(
      due.map(({ one: { action, lead }, moment }) => ({
        ...{ id: work.newId(), reviewId: action.reviewId, partnershipId: action.partnershipId, actionId: action.id },
        ...{ leadId: lead.id, ...moment, toName: name, toEmail: email, sentAt: work.now },
      })),
    )
    .onConflictDoNothing()
    .returning({ actionId: actionReminders.actionId, moment: actionReminders.moment });
  const noted = due.filter(({ one, moment }) =>
    rows.some((row) => row.actionId === one.action.id && row.moment === moment.moment),
  );
  for (const { one, moment } of noted)
    work.record({
      action: moment.moment === 'to-chief-officer' ? 'action.escalated' : 'action.reminded',
      ...{ reviewId: one.action.reviewId, objectKind: 'action', objectId: one.action.id },
    });
  return noted;
}

const SAYS: Readonly<Record<string, (many: string) => string>> = {
  'before-due': (many) => `The day of ${many} that you lead is near.`,
  due: (many) => `Today is the day of ${many} that you lead.`,
  'milestone-near': (many) => `The day of a milestone of ${many} that you lead is near.`,
  'milestone-due': (many) => `The day of a milestone of ${many} that you lead has come.`,
  late: (many) => `The day of ${many} that you lead is past, and we have not heard that it is done.`,
};

async function remindLead(work: Work, theirs: readonly Due[]): Promise<void> {
  const lead = theirs[0]?.one.lead;
  if (lead === undefined) return;
  const noted = await note(work, theirs, lead);
  if (noted.length === 0) return;
  const byMoment = Map.groupBy(noted, ({ moment }) => moment.moment);
  await messageToLead(work, lead, {
    subject: 'Reminder: an action that you lead',
    paragraphs: [
      ...[...byMoment].map(([moment, all]) => SAYS[moment]?.(plural(all.length, 'action')) ?? ''),
      'Tell us how it stands, or ask for another day and say why.',
    ],
    leadsTo: 'Tell us here',
  });
}

/** Each late action goes to the chief officer who passed it down, else to the one whom the directory names for its body. */
async function tellOfficers(work: Work, due: readonly Due[]): Promise<void> {
  const addressed: { readonly to: To; readonly one: Due }[] = [];
  for (const one of due) addressed.push({ to: await officerOf(work, one.one), one });
  const key = ({ to, one }: (typeof addressed)[number]): string => `${one.one.action.reviewId} ${to.email}`;
  for (const group of Map.groupBy(addressed, key).values()) {
    const to = group[0]?.to ?? NOBODY;
    const noted = await note(
      work,
      group.map(({ one }) => one),
      to,
    );
    if (noted.length > 0 && to.email !== '') await writeToOfficer(work, noted, to);
  }
}

const NOBODY: To = { name: '', email: '' };

async function officerOf(work: Work, { action }: PlannedAction): Promise<To> {
  if (action.officerEmail !== '') return { name: action.officerName, email: action.officerEmail };
  return (action.leadAgencyId === null ? undefined : await chiefOfficerOf(work, action.leadAgencyId)) ?? NOBODY;
}

async function writeToOfficer(work: Work, noted: readonly Due[], { email }: To): Promise<void> {
  const action = noted[0]?.one.action;
  const review = action && (await findReviewById(work, action.reviewId));
  if (action === undefined || review === undefined) return;
  const partnership = await findPartnership(work, action.partnershipId);
  const is = noted.length === 1 ? 'is' : 'are';
  await queueMessage(work, {
    to: email,
    subject: `For the chief officer: late under the action plan of ${review.reference}`,
    paragraphs: [
      `${plural(noted.length, 'action')} under the plan of ${review.reference} that your organisation leads ${is} late. ${noted.length === 1 ? 'Its lead was' : 'Their leads were'} reminded.`,
      'We write to you because the action was passed down through you. Please see that its lead tells us how it stands, or asks for another day and says why.',
      partnership?.email === undefined
        ? (partnership?.name ?? '')
        : `Questions? Write to ${partnership.email} with the reference, and nothing of the case. ${partnership.name}`,
    ],
    ...{ partnershipId: action.partnershipId, reviewId: action.reviewId },
  });
}
