import { and, asc, eq, isNotNull, isNull, or } from '../../../platform/database/sql.js';
import type { OpenSystemWork } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { messages } from '../../messages/index.js';
import { noticeDeliveries, noticeSendings } from '../tables.js';

/** The most that one run works through; the next run goes on. */
const AT_MOST = 500;

/** Notes for each sending what became of its message: handed to a mail service, or given up. */
export async function noteDeliveries(open: OpenSystemWork): Promise<void> {
  for (const known of await open(knownOutcomes)) await open((work) => noteDelivery(work, known));
}

const knownOutcomes = (work: Work) =>
  work.tx
    .select({ sending: noticeSendings, message: messages })
    .from(noticeSendings)
    .innerJoin(messages, eq(messages.key, noticeSendings.messageKey))
    .leftJoin(noticeDeliveries, eq(noticeDeliveries.sendingId, noticeSendings.id))
    .where(and(isNull(noticeDeliveries.sendingId), or(isNotNull(messages.carriedAt), isNotNull(messages.givenUpAt))))
    .orderBy(asc(noticeSendings.recordedAt))
    .limit(AT_MOST);

async function noteDelivery(
  work: Work,
  { sending, message }: Awaited<ReturnType<typeof knownOutcomes>>[number],
): Promise<void> {
  const { noticeId, reviewId, partnershipId } = sending;
  const outcome = message.carriedAt === null ? 'failed' : 'handed-over';
  const [noted] = await work.tx
    .insert(noticeDeliveries)
    .values({
      sendingId: sending.id,
      noticeId,
      reviewId,
      partnershipId,
      outcome,
      at: message.carriedAt ?? message.givenUpAt ?? work.now,
      note: outcome === 'failed' ? (message.lastNote ?? '') : '',
    })
    .onConflictDoNothing()
    .returning({ sendingId: noticeDeliveries.sendingId });
  // They do not count as told by a message that never left: the act has the duties worked out again.
  if (noted !== undefined && outcome === 'failed') {
    work.record({ action: 'notice.not-delivered', reviewId, objectKind: 'notice', objectId: noticeId });
  }
}
