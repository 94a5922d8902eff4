import { isUuid } from '../../kernel/id.js';
import { Elsewhere, type Guard } from '../../platform/http/route.js';
import { type OpenReview, onReview, permit, type ReviewPermission } from '../reviews/index.js';
import { findNotice, type Notice } from './queries.js';

/** Whoever runs the review, or leads it, sees who has been told. */
export const seeNotices = permit('notices.see', 'co-ordinator', 'csp-chair', 'independent-chair');

/** The co-ordinator tells, and keeps the record of telling. Extracts hold real names: nobody else may see them. */
export const keepNotices = permit('notices.keep', 'co-ordinator');

/** A notice, with the review it belongs to. */
export interface OpenNotice {
  readonly review: OpenReview;
  readonly notice: Notice;
}

/** Lets in by `/reviews/:reference/notices/:notice/…`. */
export const onNotice = (permission: ReviewPermission): Guard<OpenNotice> => {
  const outer = onReview(permission);
  return {
    ...outer,
    open: async (work, asked) => {
      const review = await outer.open(work, asked);
      if (review === undefined || review instanceof Elsewhere) return review;
      const id = asked.params.notice ?? '';
      const notice = isUuid(id) ? await findNotice(work, review.id, id) : undefined;
      return notice && { review, notice };
    },
  };
};
