import type { Day } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { isFactName } from '../../kernel/facts.js';
import { and, eq, inArray, ne } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { aboutOf, firstToldOn } from './rules.js';
import { livingPeopleChecks, noticeDeliveries, noticeSendings, notices } from './tables.js';

/** Who has been told, each from the first day that word reached them, and when the check on living people at risk had an outcome. */
export async function facts(work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> {
  const told = await work.tx
    .select({
      noticeId: notices.id,
      reviewId: notices.reviewId,
      fact: notices.fact,
      recipientKey: notices.recipientKey,
      on: noticeSendings.toldOn,
      outcome: noticeDeliveries.outcome,
    })
    .from(notices)
    .innerJoin(noticeSendings, eq(noticeSendings.noticeId, notices.id))
    .leftJoin(noticeDeliveries, eq(noticeDeliveries.sendingId, noticeSendings.id))
    .where(inArray(notices.reviewId, [...reviewIds]));
  const checks = await work.tx
    .select({ reviewId: livingPeopleChecks.reviewId, on: livingPeopleChecks.checkedOn })
    .from(livingPeopleChecks)
    .where(
      and(inArray(livingPeopleChecks.reviewId, [...reviewIds]), ne(livingPeopleChecks.outcome, 'cannot-tell-yet')),
    );
  const dated: (DatedFact & { reviewId: string })[] = checks.map(({ reviewId, on }) => ({
    reviewId,
    name: 'living-people-at-risk-checked',
    on: on as Day,
  }));
  for (const sendings of Map.groupBy(told, ({ noticeId }) => noticeId).values()) {
    const [{ reviewId, fact, recipientKey } = { reviewId: '', fact: null, recipientKey: '' }] = sendings;
    const on = firstToldOn(sendings.map((one) => ({ on: one.on as Day, failed: one.outcome === 'failed' })));
    if (fact !== null && isFactName(fact) && on !== undefined)
      dated.push({ reviewId, name: fact, on, ...thing(recipientKey) });
  }
  return Map.groupBy(dated, ({ reviewId }) => reviewId);
}

const thing = (recipientKey: string): { about?: string } => {
  const about = aboutOf(recipientKey);
  return about === undefined ? {} : { about };
};
