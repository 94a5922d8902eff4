import { dayInLondon } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { eq, inArray, min } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { completeOn } from './rules.js';
import { scopingRequests, scopingReturns } from './tables.js';

/**
 * When agencies were asked, when they were asked to secure their records, and when the last awaited answer was in. Days only, so they are
 * read as the program itself: the panel sees what is due without seeing what an agency answered.
 */
export function facts(work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> {
  return asSystem(work, async () => {
    const rows = await work.tx
      .select({
        id: scopingRequests.id,
        reviewId: scopingRequests.reviewId,
        askedOn: scopingRequests.askedOn,
        secureAskedOn: scopingRequests.secureAskedOn,
        endedAs: scopingRequests.endedAs,
        endedOn: scopingRequests.endedOn,
        answeredAt: min(scopingReturns.submittedAt),
      })
      .from(scopingRequests)
      .leftJoin(scopingReturns, eq(scopingReturns.requestId, scopingRequests.id))
      .where(inArray(scopingRequests.reviewId, [...reviewIds]))
      .groupBy(scopingRequests.id);
    return new Map(
      [...Map.groupBy(rows, ({ reviewId }) => reviewId)].map(([reviewId, requests]) => [reviewId, factsOf(requests)]),
    );
  });
}

type Row = Pick<typeof scopingRequests.$inferSelect, 'askedOn' | 'secureAskedOn' | 'endedAs' | 'endedOn'> & {
  readonly answeredAt: Date | null;
};

function factsOf(requests: readonly Row[]): DatedFact[] {
  const firstOf = (days: readonly (DatedFact['on'] | null)[]) => days.filter((one) => one !== null).sort()[0];
  const complete = completeOn(
    requests.map(({ endedAs, endedOn, answeredAt }) => ({
      withdrawn: endedAs === 'withdrawn',
      settledOn: answeredAt === null ? (endedOn ?? undefined) : dayInLondon(answeredAt),
    })),
  );
  const dated: [DatedFact['name'], DatedFact['on'] | undefined][] = [
    ['scoping-sent', firstOf(requests.map(({ askedOn }) => askedOn))],
    ['secure-records-asked', firstOf(requests.map(({ secureAskedOn }) => secureAskedOn))],
    ['scoping-returns-complete', complete],
  ];
  return dated.flatMap(([name, on]) => (on === undefined ? [] : [{ name, on }]));
}
