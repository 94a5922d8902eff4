import { Elsewhere, type Guard } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { isBound, viewerOn } from '../documents/index.js';
import { namesOf, type ReviewNames } from '../named-people/index.js';
import { type OpenReview, onReview, type ReviewPermission } from '../reviews/index.js';
import { writeReport } from './policy.js';

/** The report of a review as somebody has opened it. */
export interface OpenReport {
  readonly review: OpenReview;
  readonly names: ReviewNames;
  readonly writes: boolean;
  /** By office, or by the undertaking: to nobody else a version is shown. */
  readonly bound: boolean;
}

const BY_OFFICE = ['csp-chair', 'information-governance'];

/** What somebody on the review finds of its report. */
export async function reportOn(work: Work, review: OpenReview): Promise<OpenReport> {
  const writes = writeReport.may(review.roles);
  const byOffice = writes || BY_OFFICE.some((role) => review.roles.has(role));
  return {
    review,
    writes,
    names: await namesOf(work, review),
    bound: byOffice || isBound(await viewerOn(work, review)),
  };
}

/** Lets in by `/reviews/:reference/report/…` by a permission on the review. */
export const onReport = (permission: ReviewPermission): Guard<OpenReport> => {
  const guard = onReview(permission);
  return {
    ...guard,
    says: `${guard.says}; the panel once bound by the undertaking`,
    open: async (work, asked) => {
      const review = await guard.open(work, asked);
      return review === undefined || review instanceof Elsewhere ? review : reportOn(work, review);
    },
  };
};
