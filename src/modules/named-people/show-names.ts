import { found } from '../../platform/errors.js';
import { personIn, type Work } from '../../platform/work.js';
import { identitiesOf, type OpenReview } from '../reviews/index.js';
import { namesShown } from './tables.js';

/** For how long a press shows real names. */
const MINUTES = 15;

/** Why real names are asked for, and the address of the page that asked. */
export interface NamesAsked {
  readonly reason: string;
  readonly page: string;
}

/** What a reader filtered a page by may hold words of the case: it is not kept. */
const addressAlone = (page: string): string => page.replace(/[?#].*$/s, '').slice(0, 500);

/** Shows a holder of the key the pages of a review with real names for a while. The reason is kept, as for every look at real names, and the page. */
export async function showRealNames(work: Work, review: OpenReview, { reason, page }: NamesAsked): Promise<void> {
  found(await identitiesOf(work, review, reason));
  await work.tx.insert(namesShown).values({
    id: work.newId(),
    reviewId: review.id,
    partnershipId: review.partnershipId,
    personId: personIn(work),
    reason,
    page: addressAlone(page),
    shownAt: work.now,
    until: new Date(work.now.getTime() + MINUTES * 60_000),
  });
}
