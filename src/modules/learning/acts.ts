import type { Module } from '../module.js';

/** What was done about learning, for the record of the partnership. */
export const learningActs: NonNullable<Module['acts']> = {
  'learning.taken-in': 'Took learning of others in',
  'learning.changed': 'Changed learning that was taken in',
  'learning.withdrawn': 'Withdrew learning that was taken in',
  'learning.exported': 'Took the learning of others away as a file',
};
