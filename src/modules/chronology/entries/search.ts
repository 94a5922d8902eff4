import { and, eq, isNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { chronologyEntries as entries } from '../tables.js';
import { entryTexts, withNames } from '../with-names.js';

/**
 * Entries of a chronology that say these words as the asker reads them. What is kept may hold real names: looking through that would answer
 * whoever guesses them.
 */
export async function entriesSaying(
  work: Work,
  chronologyId: string,
  { q, shown }: { readonly q: string; readonly shown: (text: string) => string },
): Promise<string[]> {
  const wanted = q.toLowerCase();
  const rows = await work.tx
    .select()
    .from(entries)
    .where(and(eq(entries.chronologyId, chronologyId), isNull(entries.removedAt)));
  return rows
    .map((row) => withNames(row, shown))
    .filter((row) => entryTexts.some((column) => row[column].toLowerCase().includes(wanted)))
    .map(({ id }) => id);
}
