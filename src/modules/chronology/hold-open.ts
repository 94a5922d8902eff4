import { eq } from '../../platform/database/sql.js';
import { Conflict } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { isOpen } from './rules.js';
import { chronologies } from './tables.js';

/**
 * Keeps a chronology from being handed in until the transaction ends, for whoever writes in it. Throws `Conflict` when that was done since the
 * guard looked: what was handed in does not change.
 */
export async function holdOpen(work: Work, chronologyId: string): Promise<void> {
  const [now] = await work.tx.select().from(chronologies).where(eq(chronologies.id, chronologyId)).for('share');
  if (now === undefined || !isOpen(now)) throw new Conflict('This chronology was handed in meanwhile.');
}
