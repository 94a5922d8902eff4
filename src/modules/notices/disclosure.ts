import type { Day } from '../../kernel/day.js';
import type { DisclosureItem } from '../../platform/catalogue.js';
import { eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { channelInWords } from './kinds.js';
import { livingPeopleChecks, noticeAcknowledgements, noticeSendings, notices } from './tables.js';

/** Every notice that went out, what came back, and each check on living people at risk. */
export async function noticeItems(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  const sent = await work.tx
    .select({ sending: noticeSendings, to: notices.recipientName, by: people.name })
    .from(noticeSendings)
    .innerJoin(notices, eq(notices.id, noticeSendings.noticeId))
    .leftJoin(people, eq(people.id, noticeSendings.recordedBy))
    .where(eq(noticeSendings.reviewId, reviewId));
  const answered = await work.tx
    .select({ one: noticeAcknowledgements, from: notices.recipientName })
    .from(noticeAcknowledgements)
    .innerJoin(notices, eq(notices.id, noticeAcknowledgements.noticeId))
    .where(eq(noticeAcknowledgements.reviewId, reviewId));
  const checks = await work.tx.select().from(livingPeopleChecks).where(eq(livingPeopleChecks.reviewId, reviewId));
  return [
    ...sent.map(({ sending, to, by }) => ({
      key: `notice-sending:${sending.id}`,
      title: `Notice to ${to}, ${channelInWords[sending.channel]}`,
      author: by ?? 'The system',
      madeOn: sending.toldOn as Day,
      holder: `The partnership; ${to}`,
    })),
    ...answered.map(({ one, from }) => ({
      key: `notice-acknowledgement:${one.noticeId}`,
      title: `Acknowledgement of ${from}`,
      author: one.name === '' ? from : one.name,
      madeOn: one.acknowledgedOn as Day,
      holder: 'The partnership',
    })),
    ...checks.map((check) => ({
      key: `living-people-check:${check.id}`,
      title: 'Record of a check on living people at risk',
      author: check.checkedBy,
      madeOn: check.checkedOn as Day,
      holder: 'The partnership',
    })),
  ];
}
