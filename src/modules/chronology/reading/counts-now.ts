import { count } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import type { CombinedCounts } from '../keeping/keep-combined.js';
import { chronologyEntries as entries } from '../tables.js';
import { inTogether } from './list/in-together.js';
import { keyEventsOf } from './marks/key-events-of.js';
import type { Together } from './opened.js';

/** How much there is of the combined chronology now. */
export async function countsNow(work: Work, together: Together): Promise<CombinedCounts> {
  const [all] = await work.tx.select({ entries: count() }).from(entries).where(inTogether(work, together));
  const { length } = await keyEventsOf(work, together);
  return { entries: all?.entries ?? 0, keyEvents: length.entries, keyEventWords: length.words };
}
