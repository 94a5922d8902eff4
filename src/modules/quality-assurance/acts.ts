import type { Module } from '../module.js';

/** What was done on the way to and from the Home Office, for the timeline. */
export const qaActs: NonNullable<Module['acts']> = {
  'data-form.answered': {
    one: 'Answered questions of the national data form',
    many: (times) => `Answered questions of the national data form ${times} times`,
  },
  'data-form.taken': 'Took the national data form away as a file',
  'qa-set.made': 'Made the set for the Home Office, and kept it',
  'qa-set.taken': 'Took the set for the Home Office away',
  'qa-submission.recorded': 'Recorded that the set was sent to the Home Office',
  'qa-letter.seen': 'Read the letter of the Home Office panel',
  'qa-letter.recorded': 'Recorded the letter of the Home Office panel',
  'qa-letter.changed': 'Changed what is kept of the letter of the Home Office panel',
  'qa-answers.taken': 'Took the table of answers to the Home Office panel away as a file',
  'qa-point.answered': {
    one: 'Answered a point of the Home Office panel',
    many: (times) => `Answered ${times} points of the Home Office panel`,
  },
  'qa-point.changed': 'Replaced a name in a point of the Home Office panel',
  'qa-point.closed': {
    one: 'Closed a point of the Home Office panel',
    many: (times) => `Closed ${times} points of the Home Office panel`,
  },
  'qa-point.opened-again': 'Opened a point of the Home Office panel again',
  'conclusions.sent': 'Recorded that the conclusions were sent',
  'conclusions.withdrawn': 'Took back the record that the conclusions were sent',
};
