import type { LibraryMeasure } from '../library-measure.js';
import { informationMeasures } from './information.js';
import { interAgencyMeasures } from './inter-agency.js';
import { policyMeasures } from './policy.js';
import { referralMeasures } from './referral.js';
import { reviewProcessMeasures } from './review-process.js';
import { riskMeasures } from './risk.js';
import { trainingMeasures } from './training.js';

/** The measures that the program proposes, theme by theme. Our own writing: suggested targets are a place to start from (mark D). */
export const proposedMeasures: readonly LibraryMeasure[] = [
  ...informationMeasures,
  ...riskMeasures,
  ...policyMeasures,
  ...trainingMeasures,
  ...referralMeasures,
  ...interAgencyMeasures,
  ...reviewProcessMeasures,
];
