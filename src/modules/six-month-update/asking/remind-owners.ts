import { chaserDue } from '../../../kernel/reminder-ladder.js';
import { isWorkingDay } from '../../../kernel/working-days.js';
import { and, eq, isNull } from '../../../platform/database/sql.js';
import type { OpenSystemWork } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { settingsOf } from '../../accounts/index.js';
import { findReviewById, isWithUs } from '../../reviews/index.js';
import { isOpen, type Update, updatesOf } from '../queries.js';
import { chasers, updates } from '../tables.js';
import { remindSilent } from './remind-silent.js';

/** Reminds silent owners by the partnership's ladder, counted from the day that was said. Nobody is written to on a day off. */
export async function remindOwners(open: OpenSystemWork): Promise<void> {
  const underWay = await open(async (work) =>
    isWorkingDay(work.today)
      ? work.tx
          .select({ id: updates.id, reviewId: updates.reviewId })
          .from(updates)
          .where(and(isNull(updates.issuedAt), isNull(updates.droppedAt)))
      : [],
  );
  for (const { id, reviewId } of underWay)
    await open(async (work) => {
      const update = (await updatesOf(work, reviewId)).find((one) => one.id === id && isOpen(one));
      if (update !== undefined) await remindFor(work, update);
    });
}

async function remindFor(work: Work, update: Update): Promise<void> {
  const { chaserLadder } = await settingsOf(work, update.partnershipId);
  const sent = await work.tx.select({ step: chasers.step }).from(chasers).where(eq(chasers.updateId, update.id));
  const climbed = { dueOn: update.answersBy, sent: sent.map(({ step }) => step) };
  const due = chaserDue(climbed, chaserLadder, work.today);
  const review = due && (await findReviewById(work, update.reviewId));
  if (due === undefined || review === undefined || !(await isWithUs(work, review.id))) return;
  // The row first: what somebody quicker has sent is not sent again.
  const of = { updateId: update.id, reviewId: review.id, partnershipId: review.partnershipId };
  const noted = await work.tx
    .insert(chasers)
    .values({ ...of, step: due.step, sentAt: work.now })
    .onConflictDoNothing()
    .returning({ step: chasers.step });
  if (noted.length > 0) await remindSilent(work, review, update);
}
