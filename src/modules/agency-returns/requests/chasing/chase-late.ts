import { chaserDue } from '../../../../kernel/reminder-ladder.js';
import { isWorkingDay } from '../../../../kernel/working-days.js';
import { and, asc, eq, isNull, lt } from '../../../../platform/database/sql.js';
import type { OpenSystemWork } from '../../../../platform/jobs/job.js';
import type { Work } from '../../../../platform/work.js';
import { settingsOf } from '../../../accounts/index.js';
import { findReviewById, isWithUs } from '../../../reviews/index.js';
import { findRequest } from '../../queries.js';
import { agencyRequests } from '../../tables.js';
import { sendReminder } from './send-reminder.js';

/** Reminds every agency whose return is late, each in a transaction of its own. Nobody is written to on a day off. */
export async function chaseLateReturns(open: OpenSystemWork): Promise<void> {
  const late = await open(async (work) => (isWorkingDay(work.today) ? pastTheirDay(work) : []));
  for (const id of late) await open((work) => chaseOne(work, id));
}

const pastItsDay = (work: Work) => and(isNull(agencyRequests.endedAs), lt(agencyRequests.dueOn, work.today));

async function pastTheirDay(work: Work): Promise<string[]> {
  const rows = await work.tx
    .select({ id: agencyRequests.id })
    .from(agencyRequests)
    .where(pastItsDay(work))
    .orderBy(asc(agencyRequests.dueOn), asc(agencyRequests.id));
  return rows.map(({ id }) => id);
}

/** One request, read again under lock: it may have been answered, ended or given another day meanwhile. */
async function chaseOne(work: Work, id: string): Promise<void> {
  const [row] = await work.tx
    .select({ reviewId: agencyRequests.reviewId })
    .from(agencyRequests)
    .where(and(eq(agencyRequests.id, id), pastItsDay(work)))
    .for('update');
  const review = row && (await findReviewById(work, row.reviewId));
  const asked = review && (await findRequest(work, review, id));
  if (review === undefined || asked === undefined || !asked.state.isAwaited) return;
  const { chaserLadder } = await settingsOf(work, review.partnershipId);
  const { dueOn } = asked.request;
  const sent = asked.chasers.filter(({ forDueOn }) => forDueOn === dueOn).flatMap(({ step }) => step ?? []);
  const due = chaserDue({ dueOn, sent }, chaserLadder, work.today);
  if (due === undefined || !(await isWithUs(work, review.id))) return;
  const chase = { step: due.step, daysLate: due.daysLate };
  await sendReminder(work, { asked, reference: review.reference }, { ...chase, target: due.to });
  // The step is the contact's; whoever writes it is told beside them.
  if (due.to === 'contact' && asked.author !== undefined)
    await sendReminder(work, { asked, reference: review.reference }, { ...chase, step: undefined, target: 'author' });
}
