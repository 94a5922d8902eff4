import type { Asked, Guard } from '../../platform/http/route.js';
import { Elsewhere } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { documentsPaths, isBound, viewerOn } from '../documents/index.js';
import { type OpenReview, onReview, type ReviewPermission } from '../reviews/index.js';
import { keepMeetings, seeMeetings } from './policy.js';
import { type Meeting, theMeeting } from './queries.js';

/** A meeting of a review that the asker has opened. */
export interface OpenMeeting {
  readonly review: OpenReview;
  readonly meeting: Meeting;
  /** Whether the asker keeps the meetings of this review. */
  readonly mayKeep: boolean;
}

const onMeeting = (permission: ReviewPermission): Guard<OpenMeeting> => {
  const outer = onReview(permission);
  return {
    ...outer,
    open: async (work: Work, asked: Asked) => {
      const review = await outer.open(work, asked);
      if (review === undefined || review instanceof Elsewhere) return review;
      const meeting = await theMeeting(work, review, asked.params.meeting);
      return { review, meeting, mayKeep: keepMeetings.may(review.roles) };
    },
  };
};

/** Whoever sits on the review. */
export const readingMeeting = onMeeting(seeMeetings);
/** Whoever keeps its meetings. */
export const keepingMeeting = onMeeting(keepMeetings);

/** What was said at the table is a paper: whoever does not keep the meetings promises confidentiality before it opens to them. */
export const readingPaper: Guard<OpenMeeting> = {
  ...readingMeeting,
  open: async (work, asked) => {
    const opened = await readingMeeting.open(work, asked);
    if (opened === undefined || opened instanceof Elsewhere || opened.mayKeep) return opened;
    const { review } = opened;
    return isBound(await viewerOn(work, review)) ? opened : new Elsewhere(documentsPaths.undertaking(review.reference));
  },
};
