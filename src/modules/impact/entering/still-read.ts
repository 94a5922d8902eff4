import { Conflict } from '../../../platform/errors.js';
import type { Asked } from '../../../platform/http/route.js';
import type { Measure } from '../queries.js';

/** The measure, which is still read. Throws `Conflict` with what was typed where it was ended, since a page of it may have been open meanwhile. */
export function stillRead<One extends Pick<Measure, 'endedOn'>>(measure: One, { body }: Pick<Asked, 'body'>): One {
  if (measure.endedOn === null) return measure;
  throw new Conflict('This measure was ended: nothing more is read of it.', body);
}
