import { chaserDue } from '../../../kernel/reminder-ladder.js';
import { isWorkingDay } from '../../../kernel/working-days.js';
import { and, asc, isNull, lt } from '../../../platform/database/sql.js';
import type { OpenSystemWork } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { settingsOf } from '../../accounts/index.js';
import { findReviewById, isWithUs } from '../../reviews/index.js';
import { factChecks } from '../tables.js';
import { remindOfFactCheck } from './keep.js';
import { findFactCheck, remindersOf } from './queries.js';

/** Reminds every agency whose fact-check is late, by the partnership's ladder, each in a transaction of its own. */
export async function remindOfFactChecks(open: OpenSystemWork): Promise<void> {
  const late = await open(async (work) => (isWorkingDay(work.today) ? lateOnes(work) : []));
  for (const id of late) await open((work) => remindOne(work, id));
}

async function lateOnes(work: Work): Promise<string[]> {
  const rows = await work.tx
    .select({ id: factChecks.id })
    .from(factChecks)
    .where(and(isNull(factChecks.answeredOn), isNull(factChecks.closedAt), lt(factChecks.dueOn, work.today)))
    .orderBy(asc(factChecks.dueOn), asc(factChecks.id));
  return rows.map(({ id }) => id);
}

/** Passages go to whoever was asked, whichever step it is: nobody else is shown them. */
async function remindOne(work: Work, id: string): Promise<void> {
  const check = await findFactCheck(work, id);
  const review = check && (await findReviewById(work, check.reviewId));
  if (check === undefined || review === undefined) return;
  const { chaserLadder } = await settingsOf(work, check.partnershipId);
  const sent = (await remindersOf(work, check)).flatMap(({ step }) => step ?? []);
  const due = chaserDue({ dueOn: check.dueOn, sent }, chaserLadder, work.today);
  if (due !== undefined && (await isWithUs(work, review.id)))
    await remindOfFactCheck(work, { check, reference: review.reference, step: due.step });
}
