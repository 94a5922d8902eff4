import { found } from '../../platform/errors.js';
import { type Asked, Elsewhere, type Guard } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { type Together, togetherOn } from '../chronology/index.js';
import { isBound, viewerOn } from '../documents/index.js';
import type { ReviewNames } from '../named-people/index.js';
import { type OpenReview, onReview, type ReviewPermission } from '../reviews/index.js';
import { keepFindings, recordFindings } from './policy.js';
import { type Finding, findFinding } from './queries.js';

/** The findings of a review as somebody has opened them. */
export interface OpenFindings {
  readonly review: OpenReview;
  /** Chronologies as far as the asker reads them: what a finding may rest on. */
  readonly together: Together;
  readonly names: ReviewNames;
  /** By office, or by the undertaking: to nobody else a finding is shown. */
  readonly bound: boolean;
  readonly keeps: boolean;
  readonly records: boolean;
}

/** What somebody on the review finds of its findings. */
export async function findingsOn(work: Work, review: OpenReview): Promise<OpenFindings> {
  const together = await togetherOn(work, review);
  const keeps = keepFindings.may(review.roles);
  const bound = await boundOn(work, review);
  return { review, together, names: together.names, bound, keeps, records: bound && recordFindings.may(review.roles) };
}

/** Whether findings open to the asker: to those who keep them by office, to everybody else once bound by the undertaking. */
export const boundOn = async (
  work: Work,
  review: Pick<OpenReview, 'id' | 'partnershipId' | 'roles'>,
): Promise<boolean> => keepFindings.may(review.roles) || isBound(await viewerOn(work, review));

/** Lets in by `/reviews/:reference/findings/…` by a permission on the review. */
export const onFindings = (permission: ReviewPermission): Guard<OpenFindings> => {
  const guard = onReview(permission);
  return {
    ...guard,
    says: `${guard.says}; the panel once bound by the undertaking`,
    open: async (work, asked) => {
      const review = await guard.open(work, asked);
      return review === undefined || review instanceof Elsewhere ? review : findingsOn(work, review);
    },
  };
};

/** The finding that an address names, as it is kept; not found for whoever may not read it. */
export const findingAsked = async (work: Work, asked: Asked, { review, bound }: OpenFindings): Promise<Finding> =>
  found(bound ? await findFinding(work, review.id, asked.params.finding ?? '') : undefined);
