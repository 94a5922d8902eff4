import { found } from '../../../platform/errors.js';
import type { Asked } from '../../../platform/http/route.js';
import { standing } from '../counted.js';
import type { Reading } from '../queries.js';

/**
 * The reading that is to be put right, if any. By its address only one that stands; once the form is sent any of them, so that whoever was slower
 * is told so and loses nothing that they typed.
 */
export function correctedIn(
  { query, body }: Pick<Asked, 'query' | 'body'>,
  all: readonly Reading[],
): Reading | undefined {
  if (body.corrects !== undefined) return found(all.find(({ id }) => id === body.corrects));
  return query.corrects === undefined ? undefined : found(standing(all).find(({ id }) => id === query.corrects));
}
