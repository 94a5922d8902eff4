import { putDataProtectionInPlace } from '../acts/data-protection.js';
import { type Chapter, scene } from '../stage/stage.js';
import { heldDays } from './held.js';

/** Before any agency of the held review is asked for its records, its data protection is in order. */
export const chapter: Chapter = ({ caseOf, ...calendar }) => {
  const on = heldDays(calendar);
  return [scene(on(40), '15:00', (stage) => putDataProtectionInPlace(stage, caseOf('held')))];
};
