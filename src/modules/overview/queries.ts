import type { Day } from '../../kernel/day.js';
import { isUuid } from '../../kernel/id.js';
import { and, asc, desc, eq, getTableColumns, isNotNull, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { seesDrafts } from './policy.js';
import { overviewCosts, overviews, overviewWords } from './tables.js';

export type Overview = typeof overviews.$inferSelect;
export type OverviewWords = typeof overviewWords.$inferSelect;
export type CostLine = typeof overviewCosts.$inferSelect;

/** An overview in a list: without what it says. */
export type ListedOverview = Omit<Overview, 'figures' | 'content'>;

/** Drafts are for those who run reviews. */
const readable = (work: Work, partnershipId: string) =>
  and(
    eq(overviews.partnershipId, partnershipId),
    seesDrafts(work.actor, partnershipId) || work.actor.kind === 'system' ? undefined : isNotNull(overviews.issuedAt),
  );

/** The overviews of a partnership that the asker may read, the last quarter first, and of a quarter the last issue. */
export function overviewsOf(work: Work, partnershipId: string): Promise<ListedOverview[]> {
  const { figures: _, content: __, ...listed } = getTableColumns(overviews);
  return work.tx
    .select(listed)
    .from(overviews)
    .where(readable(work, partnershipId))
    .orderBy(desc(overviews.quarterFrom), desc(overviews.number));
}

/** One of them, by id. */
export async function findOverview(work: Work, partnershipId: string, id: string): Promise<Overview | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await work.tx
    .select()
    .from(overviews)
    .where(and(readable(work, partnershipId), eq(overviews.id, id)));
  return row;
}

/** The last issue of a quarter, or of any quarter before a day. */
export async function lastIssue({ tx }: Work, partnershipId: string, quarterFrom?: Day): Promise<Overview | undefined> {
  const [row] = await tx
    .select()
    .from(overviews)
    .where(
      and(
        eq(overviews.partnershipId, partnershipId),
        isNotNull(overviews.issuedAt),
        quarterFrom && eq(overviews.quarterFrom, quarterFrom),
      ),
    )
    .orderBy(desc(overviews.quarterFrom), desc(overviews.number))
    .limit(1);
  return row;
}

/** What was written in the sections of an overview. */
export const wordsOf = ({ tx }: Work, overviewId: string): Promise<OverviewWords[]> =>
  tx.select().from(overviewWords).where(eq(overviewWords.overviewId, overviewId));

/** What the quarter cost, in the order in which it was typed. */
export const costsOf = ({ tx }: Work, overviewId: string): Promise<CostLine[]> =>
  tx
    .select()
    .from(overviewCosts)
    .where(and(eq(overviewCosts.overviewId, overviewId), isNull(overviewCosts.removedAt)))
    .orderBy(asc(overviewCosts.enteredAt), asc(overviewCosts.id));
