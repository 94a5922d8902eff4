import type { Module } from '../module.js';
import { auditActs } from './audit/acts.js';

/** What was done about change in practice, for the timeline. */
export const impactActs: NonNullable<Module['acts']> = {
  'impact-claim.seen': 'Read what a recommendation is to make different',
  'impact.reading-asked': {
    one: 'Asked a lead for a figure of change',
    many: (times) => `Asked leads for ${times} figures of change`,
  },
  'impact.library-kept': 'Kept a measure in the library',
  'impact.library-taken-out': 'Took a measure out of the library',
  'impact.library-put-back': 'Put a measure back into the library',
  'impact.claimed': 'Said what a recommendation is to make different',
  'impact.reworded': 'Worded anew what a recommendation is to make different',
  'impact.agreed': 'Agreed what a recommendation is to make different',
  'impact.settled': 'Judged that a change in practice is seen',
  'impact.reopened': 'Opened a claim of change again: it did not last',
  'impact.withdrawn': 'Withdrew a claim of change',
  'impact.taken-up-again': 'Took a claim of change up again',
  'impact.measure-added': {
    one: 'Said how a change is measured',
    many: (times) => `Said how changes are measured, ${times} times`,
  },
  'impact.measure-redefined': 'Changed what is measured: the series is broken there',
  'impact.measure-ended': 'Ended a measure',
  'impact.read': { one: 'Gave a reading of a measure', many: (times) => `Gave ${times} readings of measures` },
  'impact.reading-corrected': 'Put a reading right',
  'impact.reading-withdrawn': 'Withdrew a reading',
  'impact.proof-given': { one: 'Gave proof of a change', many: (times) => `Gave ${times} items of proof of a change` },
  'impact.proof-withdrawn': 'Withdrew proof of a change',
  'impact.vouched': 'Said who produced a figure or proof of a change',
  'impact.proposed': 'Proposed how a change is judged',
  'impact.judged': 'Judged whether practice changed',
  'impact.board-page-seen': 'Read what changed in all reviews',
  'impact.public-decided': 'Wrote down what a board decided on what the public reads of change',
  'impact.exported': 'Took what changed in all reviews away as a file',
  ...auditActs,
  'impact.challenged': 'A later finding was held beside a change that it may challenge',
  'impact.challenged-by-hand': 'Entered that what was to change was found again',
  'impact.challenge-answered': 'Answered a later finding that challenged a change',
  'impact.look-moved': 'Moved the day for looking again',
};
