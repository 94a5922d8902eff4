import { isUuid } from '../../../kernel/id.js';
import { and, asc, eq, inArray } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { factCheckPassages, factCheckReminders, factChecks } from '../tables.js';
import { type FactCheckState, factCheckState } from './rules.js';

export type Passage = typeof factCheckPassages.$inferSelect;
export type Reminder = typeof factCheckReminders.$inferSelect;

/** The kind of link by which somebody without an account answers. */
export const FACT_CHECK_LINK = 'fact-check';

/** What one agency was put, with what it said. */
export type FactCheck = typeof factChecks.$inferSelect & {
  readonly passages: readonly Passage[];
  readonly state: FactCheckState;
};

export const isOpen = ({ closedAt }: Pick<FactCheck, 'closedAt'>): boolean => closedAt === null;

/** The fact-checks of a review that the asker reads, in the order in which they were asked; two queries. */
export async function factChecksOf(work: Work, reviewId: string): Promise<FactCheck[]> {
  const rows = await work.tx
    .select()
    .from(factChecks)
    .where(eq(factChecks.reviewId, reviewId))
    .orderBy(asc(factChecks.askedAt), asc(factChecks.id));
  return withPassages(work, rows);
}

/** One of them by its id, as far as the asker reads it: by a link too. */
export async function findFactCheck(work: Work, id: string): Promise<FactCheck | undefined> {
  if (!isUuid(id)) return undefined;
  const rows = await work.tx.select().from(factChecks).where(eq(factChecks.id, id));
  return (await withPassages(work, rows))[0];
}

async function withPassages(work: Work, rows: readonly (typeof factChecks.$inferSelect)[]): Promise<FactCheck[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const all = await work.tx
    .select()
    .from(factCheckPassages)
    .where(inArray(factCheckPassages.factCheckId, ids))
    .orderBy(asc(factCheckPassages.position));
  const by = Map.groupBy(all, ({ factCheckId }) => factCheckId);
  return rows.map((row) => {
    const passages = by.get(row.id) ?? [];
    const state = factCheckState({ answered: row.answeredOn !== null, closed: row.closedAt !== null }, passages);
    return { ...row, passages, state };
  });
}

/** Reminders that were sent for a fact-check, the first first. */
export const remindersOf = (work: Work, { id, reviewId }: Pick<FactCheck, 'id' | 'reviewId'>): Promise<Reminder[]> =>
  work.tx
    .select()
    .from(factCheckReminders)
    .where(and(eq(factCheckReminders.reviewId, reviewId), eq(factCheckReminders.factCheckId, id)))
    .orderBy(asc(factCheckReminders.sentAt));
