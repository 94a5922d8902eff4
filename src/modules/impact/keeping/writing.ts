import { found } from '../../../platform/errors.js';
import type { Asked } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenPlan } from '../../actions/index.js';
import { stillRead } from '../entering/still-read.js';
import type { Writing } from '../giver.js';
import type { OpenClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import type { Measure } from '../queries.js';

/** How somebody who keeps the plan writes: what they type is kept under pseudonyms. */
export const writingIn = (work: Work, { names }: Pick<OpenPlan, 'names'>): Writing => ({
  by: { personId: personIn(work) },
  toPseudonyms: names.toPseudonyms,
});

/** What stands around a form on a claim. */
export const around = ({ review, standing: { claim } }: OpenClaim) => ({
  caption: `${review.reference}, ${claim.bodyName}`,
  back: changePaths.one(review.reference, claim.id),
});

/** The measure that an address names, as the asker reads it; only one that is still read. */
export const measureAsked = (asked: Asked, { standing: { claim } }: OpenClaim): Measure => {
  const measures = claim.state === 'withdrawn' ? [] : claim.measures;
  return stillRead(found(measures.find(({ id }) => id === asked.params.measure)), asked);
};
