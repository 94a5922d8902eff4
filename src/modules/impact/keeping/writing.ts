import { personIn, type Work } from '../../../platform/work.js';
import type { OpenPlan } from '../../actions/index.js';
import type { Writing } from '../giver.js';
import type { OpenClaim } from '../opened.js';
import { changePaths } from '../paths.js';

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
