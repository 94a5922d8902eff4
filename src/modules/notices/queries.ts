import type { Day } from '../../kernel/day.js';
import { and, asc, eq, inArray, type SQL } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { reviews, visibleReviews } from '../reviews/index.js';
import type { Channel } from './kinds.js';
import { type NoticeHistory, type NoticeStateName, noticeState } from './rules.js';
import {
  noticeAcknowledgements,
  noticeDeliveries,
  noticeExtracts,
  noticeOpenings,
  noticeProofs,
  noticeReaddressings,
  noticeSendings,
  notices,
  noticeWithdrawals,
} from './tables.js';

/** One time they were told, and what became of it. */
export interface Sending {
  readonly id: string;
  readonly channel: Channel;
  readonly on: Day;
  readonly recordedAt: Date;
  /** Who sent or recorded it. */
  readonly by: string;
  readonly toldName: string;
  readonly toldEmail: string;
  readonly letterSubject: string | null;
  readonly letterText: string | null;
  readonly messageKey: string | null;
  readonly note: string;
  readonly proof: string;
  /** True when a file that proves it is kept, and the asker may see it. */
  readonly hasProofFile: boolean;
  /** Undefined until the message has been handed to a mail service, or given up. */
  readonly delivery:
    | { readonly outcome: 'handed-over' | 'failed'; readonly at: Date; readonly note: string }
    | undefined;
  readonly openedAt: Date | undefined;
}

/** That they have it, and what they said. */
export interface Acknowledgement {
  readonly way: 'link' | 'recorded';
  readonly on: Day;
  readonly recordedAt: Date;
  readonly name: string;
  readonly post: string;
  readonly checks: boolean;
  readonly reply: string;
}

/** A notice with everything that happened to it. */
export interface Notice {
  readonly id: string;
  readonly reviewId: string;
  readonly partnershipId: string;
  readonly recipientKey: string;
  readonly recipientName: string;
  readonly recipientRole: string;
  readonly recipientEmail: string;
  readonly dutyId: string;
  readonly dutyTitle: string;
  readonly dutySource: string;
  readonly dutyMarks: string;
  readonly fact: string | null;
  readonly why: string;
  readonly extract: typeof notices.$inferSelect.extract;
  readonly owedOn: Day;
  readonly dueOn: Day | null;
  readonly letterSubject: string;
  readonly letterText: string;
  readonly version: number;
  /** First told first. */
  readonly sendings: readonly Sending[];
  readonly acknowledgement: Acknowledgement | undefined;
  readonly withdrawal: { readonly reason: string; readonly by: string; readonly at: Date } | undefined;
  readonly readdressings: readonly (typeof noticeReaddressings.$inferSelect)[];
  readonly state: NoticeStateName;
}

/** The notices of a review that the asker may know about, in the order of their duties. A constant number of queries. */
export const noticesOf = (work: Work, reviewId: string): Promise<Notice[]> =>
  read(work, eq(notices.reviewId, reviewId));

/** One notice of a review that the asker may know about. */
export async function findNotice(work: Work, reviewId: string, id: string): Promise<Notice | undefined> {
  const [notice] = await read(work, and(eq(notices.reviewId, reviewId), eq(notices.id, id)));
  return notice;
}

async function read(work: Work, which: SQL | undefined): Promise<Notice[]> {
  const rows = await work.tx
    .select({ notice: notices })
    .from(notices)
    .innerJoin(reviews, eq(reviews.id, notices.reviewId))
    .where(and(visibleReviews(work), which))
    .orderBy(asc(notices.dutyId), asc(notices.recipientName));
  const ids = rows.map(({ notice }) => notice.id);
  if (ids.length === 0) return [];
  const told = await sendingsOf(work, ids);
  const acknowledged = await work.tx
    .select()
    .from(noticeAcknowledgements)
    .where(inArray(noticeAcknowledgements.noticeId, ids));
  const withdrawn = await work.tx
    .select({ withdrawal: noticeWithdrawals, by: people.name })
    .from(noticeWithdrawals)
    .leftJoin(people, eq(people.id, noticeWithdrawals.withdrawnBy))
    .where(inArray(noticeWithdrawals.noticeId, ids));
  const readdressed = await work.tx
    .select()
    .from(noticeReaddressings)
    .where(inArray(noticeReaddressings.noticeId, ids))
    .orderBy(asc(noticeReaddressings.changedAt));
  return rows.map(({ notice }) => {
    const acknowledgement = acknowledged.find(({ noticeId }) => noticeId === notice.id);
    const withdrawal = withdrawn.find((row) => row.withdrawal.noticeId === notice.id);
    const whole = {
      ...notice,
      owedOn: notice.owedOn as Day,
      dueOn: notice.dueOn as Day | null,
      sendings: told.get(notice.id) ?? [],
      acknowledgement: acknowledgement && { ...acknowledgement, on: acknowledgement.acknowledgedOn as Day },
      withdrawal: withdrawal && {
        reason: withdrawal.withdrawal.reason,
        by: withdrawal.by ?? 'A former colleague',
        at: withdrawal.withdrawal.withdrawnAt,
      },
      readdressings: readdressed.filter(({ noticeId }) => noticeId === notice.id),
    };
    return { ...whole, state: noticeState(historyOf(whole), work.today) };
  });
}

/** What the rules need of a notice. */
export const historyOf = (notice: Omit<Notice, 'state'>): NoticeHistory => ({
  owedOn: notice.owedOn,
  dueOn: notice.dueOn,
  told: notice.sendings.map(({ channel, on, delivery, openedAt }) => ({
    channel,
    on,
    failed: delivery?.outcome === 'failed',
    opened: openedAt !== undefined,
  })),
  acknowledged: notice.acknowledgement !== undefined,
  withdrawn: notice.withdrawal !== undefined,
});

async function sendingsOf(work: Work, noticeIds: readonly string[]): Promise<Map<string, Sending[]>> {
  const rows = await work.tx
    .select({
      sending: noticeSendings,
      delivery: noticeDeliveries,
      opening: noticeOpenings,
      by: people.name,
      proofOf: noticeProofs.sendingId,
    })
    .from(noticeSendings)
    .leftJoin(noticeDeliveries, eq(noticeDeliveries.sendingId, noticeSendings.id))
    .leftJoin(noticeOpenings, eq(noticeOpenings.sendingId, noticeSendings.id))
    .leftJoin(noticeProofs, eq(noticeProofs.sendingId, noticeSendings.id))
    .leftJoin(people, eq(people.id, noticeSendings.recordedBy))
    .where(inArray(noticeSendings.noticeId, [...noticeIds]))
    .orderBy(asc(noticeSendings.recordedAt), asc(noticeSendings.id));
  const sendings = rows.map(({ sending, delivery, opening, by, proofOf }) => ({
    ...sending,
    on: sending.toldOn as Day,
    by: by ?? 'the system',
    delivery: delivery ?? undefined,
    openedAt: opening?.openedAt,
    hasProofFile: proofOf !== null,
  }));
  return Map.groupBy(sendings, ({ noticeId }) => noticeId);
}

/** What the recipient of a sending may see, and the file that proves it was sent; only for those who hold the key to real names. */
export async function paperOf(work: Work, sendingId: string) {
  const [extract] = await work.tx.select().from(noticeExtracts).where(eq(noticeExtracts.sendingId, sendingId));
  const [proof] = await work.tx.select().from(noticeProofs).where(eq(noticeProofs.sendingId, sendingId));
  return { extract: extract?.content, proof };
}

/** Whom these notices are for, by the notice's id, as far as the asker may know. */
export async function recipientNames(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await work.tx
    .select({ id: notices.id, name: notices.recipientName })
    .from(notices)
    .innerJoin(reviews, eq(reviews.id, notices.reviewId))
    .where(and(visibleReviews(work), inArray(notices.id, [...ids])));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
