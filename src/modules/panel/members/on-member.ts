import { Elsewhere, type Guard } from '../../../platform/http/route.js';
import { type OpenReview, onReview, type ReviewPermission } from '../../reviews/index.js';
import { type MemberStanding, type PanelFile, panelFileOf } from './standing.js';

/** One member of the panel of a review. */
export interface OpenMember {
  readonly review: OpenReview;
  readonly file: PanelFile;
  readonly member: MemberStanding;
}

/** The member by `:member`, on the review by `:reference`. */
export const onMember = (permission: ReviewPermission): Guard<OpenMember> => {
  const guard = onReview(permission);
  return {
    ...guard,
    open: async (work, asked) => {
      const review = await guard.open(work, asked);
      if (review === undefined || review instanceof Elsewhere) return review;
      const file = await panelFileOf(work, review);
      const member = file.members.find(({ row }) => row.id === asked.params.member);
      return member && { review, file, member };
    },
  };
};
