import { isUuid } from '../../kernel/id.js';
import { Elsewhere, type Guard } from '../../platform/http/route.js';
import { type OpenReview, onReview, type ReviewPermission } from '../reviews/index.js';
import { type DatedProceeding, proceedingsOf } from './queries.js';

/** A proceeding, with the review it stands beside. */
export interface OpenProceeding {
  readonly review: OpenReview;
  readonly proceeding: DatedProceeding;
}

/** Lets in by `/reviews/:reference/proceedings/:proceeding/…`. */
export const onProceeding = (permission: ReviewPermission): Guard<OpenProceeding> => {
  const outer = onReview(permission);
  return {
    ...outer,
    open: async (work, asked) => {
      const review = await outer.open(work, asked);
      if (review === undefined || review instanceof Elsewhere) return review;
      const id = asked.params.proceeding ?? '';
      const proceeding = isUuid(id)
        ? (await proceedingsOf(work, review.id)).find((candidate) => candidate.id === id)
        : undefined;
      return proceeding && { review, proceeding };
    },
  };
};
