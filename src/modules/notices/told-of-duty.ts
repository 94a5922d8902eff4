import type { Day } from '../../kernel/day.js';
import { and, eq, inArray } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { aboutOf, firstToldOn } from './rules.js';
import { noticeDeliveries, noticeSendings, notices, noticeWithdrawals } from './tables.js';

/** A notice that is owed under a duty, and since when its recipient has been told. */
export interface ToldOfDuty {
  readonly id: string;
  readonly reviewId: string;
  readonly recipientKey: string;
  readonly recipientName: string;
  /** The id of the thing it is about, where it is owed for each of several. */
  readonly about: string | undefined;
  /** The first day that word reached them. */
  readonly on: Day | undefined;
  /** It was settled that nobody has to be told. */
  readonly withdrawn: boolean;
}

/** The notices of one duty in these reviews, as far as the asker may know of them; one query, however many reviews. */
export async function toldOfDuty(work: Work, reviewIds: readonly string[], dutyId: string): Promise<ToldOfDuty[]> {
  const rows = await work.tx
    .select({
      id: notices.id,
      reviewId: notices.reviewId,
      recipientKey: notices.recipientKey,
      recipientName: notices.recipientName,
      on: noticeSendings.toldOn,
      outcome: noticeDeliveries.outcome,
      withdrawnAt: noticeWithdrawals.withdrawnAt,
    })
    .from(notices)
    .leftJoin(noticeSendings, eq(noticeSendings.noticeId, notices.id))
    .leftJoin(noticeDeliveries, eq(noticeDeliveries.sendingId, noticeSendings.id))
    .leftJoin(noticeWithdrawals, eq(noticeWithdrawals.noticeId, notices.id))
    .where(and(inArray(notices.reviewId, [...reviewIds]), eq(notices.dutyId, dutyId)))
    .orderBy(notices.recipientName, notices.owedAt);
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((sendings) => {
    const [first] = sendings;
    if (first === undefined) return [];
    const { on: _, outcome: __, withdrawnAt, ...notice } = first;
    const told = sendings.flatMap(({ on, outcome }) =>
      on === null ? [] : [{ on: on as Day, failed: outcome === 'failed' }],
    );
    return [{ ...notice, about: aboutOf(notice.recipientKey), on: firstToldOn(told), withdrawn: withdrawnAt !== null }];
  });
}
