import type { Condition } from './duty.js';

/** For duties of scoping and deciding: they fall away when it was decided not to hold a review, or the case went elsewhere. */
export const unlessNotHeld: Condition = {
  says: 'while a review is being considered or held here',
  test: (facts) =>
    !facts.has('transferred-to-other-csp') && (!facts.has('decision-not-to-hold') || facts.has('decision-to-hold')),
};

/** For duties that a case keeps whatever is decided, until it goes to another partnership. */
export const unlessTransferred: Condition = {
  says: 'while the case is with this partnership',
  test: (facts) => !facts.has('transferred-to-other-csp'),
};

/** For duties towards a review that goes on: they end when it is closed. */
export const untilClosed: Condition = {
  says: 'until the review is closed',
  test: (facts) => !facts.has('review-closed'),
};
