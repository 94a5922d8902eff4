import { and, desc, eq, isNotNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { earlierChanges, earlierEntries } from '../tables.js';
import type { EarlierEntry } from './entry.js';

/** An earlier review of a partnership, removed ones too. */
export async function findEntry(work: Work, partnershipId: string, id: string): Promise<EarlierEntry | undefined> {
  const [entry] = await work.tx
    .select()
    .from(earlierEntries)
    .where(and(eq(earlierEntries.id, id), eq(earlierEntries.partnershipId, partnershipId)));
  return entry;
}

/** Those that were removed, the last first. */
export const removedEntries = (work: Work, partnershipId: string): Promise<EarlierEntry[]> =>
  work.tx
    .select()
    .from(earlierEntries)
    .where(and(eq(earlierEntries.partnershipId, partnershipId), isNotNull(earlierEntries.removedAt)))
    .orderBy(desc(earlierEntries.removedAt));

export type EarlierChange = typeof earlierChanges.$inferSelect;

/** What was done to one, the last first. */
export const changesOf = (work: Work, entryId: string): Promise<EarlierChange[]> =>
  work.tx
    .select()
    .from(earlierChanges)
    .where(eq(earlierChanges.entryId, entryId))
    .orderBy(desc(earlierChanges.version));
