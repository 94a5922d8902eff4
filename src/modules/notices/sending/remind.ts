import type { Day } from '../../../kernel/day.js';
import { countedWithin } from '../../../kernel/duty-words.js';
import { englandAndWales } from '../../../kernel/working-days.js';
import { and, desc, eq, inArray, isNull, ne, or } from '../../../platform/database/sql.js';
import type { OpenSystemWork } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { holdersOf } from '../../accounts/index.js';
import { queueMessage } from '../../messages/index.js';
import { findReviewById } from '../../reviews/index.js';
import { noticePaths } from '../paths.js';
import { REMIND_AFTER_WORKING_DAYS, stepsReached } from '../rules.js';
import { noticeAcknowledgements, noticeDeliveries, noticeReminders, noticeSendings } from '../tables.js';

/** Reminds the co-ordinators of what was sent and not acknowledged: each step of each sending once. */
export async function remindOfSilence(open: OpenSystemWork): Promise<void> {
  for (const one of await open(lastUnanswered)) await open((work) => remind(work, one));
}

/** A sending, and the last step that has come for it. */
interface Unanswered {
  readonly sending: typeof noticeSendings.$inferSelect;
  readonly step: number;
}

/** The last sending of each notice that is not acknowledged and was not found undeliverable, when a step has come of which nobody was reminded. */
async function lastUnanswered(work: Work): Promise<Unanswered[]> {
  const rows = await work.tx
    .selectDistinctOn([noticeSendings.noticeId], { sending: noticeSendings })
    .from(noticeSendings)
    .leftJoin(noticeDeliveries, eq(noticeDeliveries.sendingId, noticeSendings.id))
    .leftJoin(noticeAcknowledgements, eq(noticeAcknowledgements.noticeId, noticeSendings.noticeId))
    .where(
      and(
        isNull(noticeAcknowledgements.noticeId),
        or(isNull(noticeDeliveries.outcome), ne(noticeDeliveries.outcome, 'failed')),
      ),
    )
    .orderBy(noticeSendings.noticeId, desc(noticeSendings.recordedAt));
  const reminded = await work.tx
    .select({ sendingId: noticeReminders.sendingId, step: noticeReminders.step })
    .from(noticeReminders)
    .where(
      inArray(
        noticeReminders.sendingId,
        rows.map(({ sending }) => sending.id),
      ),
    );
  const done = new Set(reminded.map(({ sendingId, step }) => `${sendingId} ${step}`));
  return rows.flatMap(({ sending }) => {
    const step = stepsReached(sending.toldOn as Day, work.today, englandAndWales).at(-1);
    return step === undefined || done.has(`${sending.id} ${step}`) ? [] : [{ sending, step }];
  });
}

async function remind(work: Work, { sending, step }: Unanswered): Promise<void> {
  const { id, noticeId, reviewId, partnershipId } = sending;
  const [first] = await work.tx
    .insert(noticeReminders)
    .values({ sendingId: id, step, noticeId, reviewId, partnershipId, remindedAt: work.now })
    .onConflictDoNothing()
    .returning({ step: noticeReminders.step });
  const review = first && (await findReviewById(work, reviewId));
  if (review === undefined) return;
  const days = REMIND_AFTER_WORKING_DAYS[step - 1] ?? 0;
  for (const { id: personId, email } of await holdersOf(work, partnershipId, 'co-ordinator')) {
    await queueMessage(work, {
      to: email,
      subject: `Not acknowledged yet: ${review.reference}`,
      paragraphs: [
        `A notice of ${review.reference} has not been acknowledged ${countedWithin(days, 'working day')} after it was sent.`,
        `See which, send it again, or record an acknowledgement: ${work.installation.publicUrl}${noticePaths.list(review.reference)}`,
      ],
      partnershipId,
      reviewId,
      key: `notice-reminder:${id}:${step}:${personId}`,
    });
  }
  work.record({ action: 'notice.reminded', reviewId, objectKind: 'notice', objectId: noticeId });
}
