import type { Day } from '../../../kernel/day.js';
import { Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { disclosureTellings } from '../tables.js';
import { recordedIn } from '../turn.js';

/** Items of which the police were told on a day. */
export interface Told {
  readonly keys: readonly string[];
  readonly toldOn: Day;
  readonly toldWhom: string;
}

/** Records that the police were told of these items; answers how many are new. Throws `Conflict` when all of them had been recorded meanwhile. */
export async function markTold(work: Work, review: Review, { keys, toldOn, toldWhom }: Told): Promise<number> {
  const added = await work.tx
    .insert(disclosureTellings)
    .values(keys.map((itemKey) => ({ ...recordedIn(work, review), itemKey, toldOn, toldWhom })))
    .onConflictDoNothing()
    .returning({ id: disclosureTellings.id });
  if (added.length === 0) throw new Conflict('Somebody else has recorded this already.', { toldWhom });
  work.record({ action: 'disclosure.told', reviewId: review.id, objectKind: 'disclosure' });
  return added.length;
}
