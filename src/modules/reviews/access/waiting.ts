import type { Waiting } from '../../../platform/catalogue.js';
import type { Work } from '../../../platform/work.js';
import { reviewPaths } from '../paths.js';
import { undeclaredReviews } from '../queries.js';

/** What stands in every list in the place of a review that its member has not declared on. */
export const DECLARE_FIRST = 'Say whether you have a conflict of interest before you open this review';

/** Reviews the asker was made a member of and has not declared on: the bare reference, and the way to declare. */
export async function declarationsWaiting(work: Work): Promise<Waiting[]> {
  return (await undeclaredReviews(work)).map(({ reference }) => ({
    text: DECLARE_FIRST,
    href: reviewPaths.declaration(reference, reviewPaths.overview(reference)),
    reference,
  }));
}
