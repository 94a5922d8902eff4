import type { Module } from '../module.js';

/** What was done for the updates on implementation, for the timeline. */
export const updateActs: NonNullable<Module['acts']> = {
  'six-month-update.begun': 'Began the six-month update, and asked the owners of the recommendations',
  'six-month-update.asked': {
    one: 'Asked a body what came of its recommendations',
    many: (times) => `Asked ${times} bodies what came of their recommendations`,
  },
  'six-month-update.reminded': {
    one: 'Reminded a body that has not said what came of its recommendations',
    many: (times) => `Reminded ${times} bodies that have not said what came of their recommendations`,
  },
  'six-month-update.answered': {
    one: 'A body said what came of its recommendations',
    many: (times) => `Bodies said ${times} times what came of their recommendations`,
  },
  'six-month-update.written': {
    one: 'Wrote in the six-month update',
    many: (times) => `Wrote in the six-month update ${times} times`,
  },
  'six-month-update.issued': 'Issued the six-month update',
  'six-month-update.taken': 'Took the six-month update away as a file',
  'six-month-update.seen': 'Read the six-month update',
  'six-month-update.dropped': 'Dropped the six-month update',
};
