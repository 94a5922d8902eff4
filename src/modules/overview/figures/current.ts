import type { Work } from '../../../platform/work.js';
import { quarterOf } from '../quarter.js';
import { costsOf, type Overview } from '../queries.js';
import { gather } from './gather.js';
import type { Gathered } from './gathered.js';
import { made } from './made.js';
import type { Made } from './piece.js';

/** What the record says now of the quarter of an overview. */
export async function currentFigures(
  work: Work,
  { id, partnershipId, quarterFrom }: Pick<Overview, 'id' | 'partnershipId' | 'quarterFrom'>,
): Promise<{ readonly gathered: Gathered; readonly made: Made }> {
  const costs = await costsOf(work, id);
  const gathered = await gather(work, partnershipId, { quarter: quarterOf(quarterFrom), costs });
  return { gathered, made: made(gathered) };
}
