import type { Day } from '../../kernel/day.js';
import { and, count, eq, inArray, isNull, sql } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { reviews } from '../reviews/index.js';
import { endStages, type Outcome, outcomes } from './rules.js';
import { earlierEntries, registerRows } from './tables.js';

/** Reviews of a partnership for figures of a time: those that had ended before it, counted by stage, and the ids of the others. */
export interface ForFigures {
  readonly ended: ReadonlyMap<string, number>;
  readonly others: readonly string[];
}

/** What ended before a day has nothing to tell of the time after it. Two queries, with the rights of the program. */
export const reviewsForFigures = (work: Work, partnershipId: string, since: Day): Promise<ForFigures> =>
  asSystem(work, async () => {
    const over = sql`(${inArray(registerRows.stage, [...endStages])} and ${registerRows.stageSince} < ${since})`;
    const counts = await work.tx
      .select({ stage: registerRows.stage, count: count() })
      .from(registerRows)
      .where(and(eq(registerRows.partnershipId, partnershipId), over))
      .groupBy(registerRows.stage);
    const others = await work.tx
      .select({ id: reviews.id })
      .from(reviews)
      .leftJoin(registerRows, eq(registerRows.reviewId, reviews.id))
      .where(and(eq(reviews.partnershipId, partnershipId), sql`${over} is not true`));
    return { ended: new Map(counts.map((row) => [row.stage, row.count])), others: others.map(({ id }) => id) };
  });

/** A review that was kept before this system, as far as trends tell of it. */
export interface EarlierForTrends {
  readonly kind: string;
  /** The year in which it was notified, or the first that is known of it. */
  readonly year: number;
  readonly decision: Outcome | undefined;
  /** Years in which something came about, by the ids of the register's columns. */
  readonly yearOf: Readonly<Partial<Record<'signed-off' | 'published' | 'closed', number>>>;
}

/** Earlier reviews of a partnership whose year is known; those that were taken over stand among the others. One query, with the rights of the program. */
export const earlierForTrends = (work: Work, partnershipId: string): Promise<EarlierForTrends[]> =>
  asSystem(work, async () => {
    const rows = await work.tx
      .select({
        ...{ kind: earlierEntries.kind, year: earlierEntries.year },
        ...{ decision: earlierEntries.decision, dates: earlierEntries.dates },
      })
      .from(earlierEntries)
      .where(
        and(
          eq(earlierEntries.partnershipId, partnershipId),
          isNull(earlierEntries.removedAt),
          isNull(earlierEntries.takenOverAs),
        ),
      );
    return rows.flatMap(({ kind, year, decision, dates }) =>
      year === null ? [] : [{ kind: kind ?? '', year, decision: outcomeOf(decision), yearOf: yearsIn(dates) }],
    );
  });

const outcomeOf = (decision: string | null): Outcome | undefined =>
  (Object.keys(outcomes) as Outcome[]).find((one) => one === decision);

const yearsIn = (dates: Readonly<Record<string, string>>): EarlierForTrends['yearOf'] =>
  Object.fromEntries(
    (['signed-off', 'published', 'closed'] as const).flatMap((id) => {
      const date = dates[id];
      return date === undefined ? [] : [[id, Number(date.slice(0, 4))]];
    }),
  );
