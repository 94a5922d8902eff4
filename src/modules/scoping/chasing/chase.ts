import { chaserDue } from '../../../kernel/reminder-ladder.js';
import { isWorkingDay } from '../../../kernel/working-days.js';
import { and, asc, eq, isNull, lt, notExists } from '../../../platform/database/sql.js';
import type { OpenSystemWork } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { settingsOf } from '../../accounts/index.js';
import { findReviewById, isWithUs } from '../../reviews/index.js';
import { scopingChasers, scopingRequests, scopingReturns } from '../tables.js';
import { sendChaser } from './send-chaser.js';

/** Reminds every agency whose answer is late, each in a transaction of its own. Nobody is written to on a day off. */
export async function chaseLateAnswers(open: OpenSystemWork): Promise<void> {
  const late = await open(async (work) => (isWorkingDay(work.today) ? lateRequests(work) : []));
  for (const id of late) await open((work) => chaseOne(work, id));
}

const awaited = (work: Work) =>
  and(
    isNull(scopingRequests.endedAs),
    lt(scopingRequests.dueOn, work.today),
    notExists(
      work.tx
        .select({ id: scopingReturns.id })
        .from(scopingReturns)
        .where(eq(scopingReturns.requestId, scopingRequests.id)),
    ),
  );

async function lateRequests(work: Work): Promise<string[]> {
  const rows = await work.tx
    .select({ id: scopingRequests.id })
    .from(scopingRequests)
    .where(awaited(work))
    .orderBy(asc(scopingRequests.dueOn), asc(scopingRequests.id));
  return rows.map(({ id }) => id);
}

/** One request, read again under lock: it may have been answered, ended or given another day meanwhile. */
async function chaseOne(work: Work, id: string): Promise<void> {
  const [request] = await work.tx
    .select()
    .from(scopingRequests)
    .where(and(eq(scopingRequests.id, id), awaited(work)))
    .for('update');
  if (request === undefined) return;
  const { chaserLadder } = await settingsOf(work, request.partnershipId);
  const sent = await work.tx
    .select({ step: scopingChasers.step })
    .from(scopingChasers)
    .where(and(eq(scopingChasers.requestId, id), eq(scopingChasers.forDueOn, request.dueOn)));
  const due = chaserDue(
    { dueOn: request.dueOn, sent: sent.flatMap(({ step }) => step ?? []) },
    chaserLadder,
    work.today,
  );
  const review = due && (await findReviewById(work, request.reviewId));
  if (due === undefined || review === undefined || !(await isWithUs(work, review.id))) return;
  await sendChaser(
    work,
    { request, reference: review.reference },
    { target: due.to, step: due.step, daysLate: due.daysLate },
  );
}
