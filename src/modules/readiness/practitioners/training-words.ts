import type { TrainingStanding } from '../rules.js';

/** How somebody’s training stands, in words. */
export const trainingWords: Readonly<Record<TrainingStanding, string>> = {
  none: 'No training recorded',
  expired: 'Has run out',
  'expires-soon': 'Runs out soon',
  'in-date': 'In date',
};
