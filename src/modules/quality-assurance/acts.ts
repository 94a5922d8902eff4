import type { Module } from '../module.js';

/** What was done on the way to and from the Home Office, for the timeline. */
export const qaActs: NonNullable<Module['acts']> = {
  'data-form.answered': {
    one: 'Answered questions of the national data form',
    many: (times) => `Answered questions of the national data form ${times} times`,
  },
  'data-form.taken': 'Took the national data form away as a file',
};
