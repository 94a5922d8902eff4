import { permit } from '../reviews/index.js';

/** Those who decide, prepare the decision or will lead the review. */
export const seeDecision = permit('decision.see', 'co-ordinator', 'csp-chair', 'independent-chair');

/** Puts the decision together, and records what was done about it. */
export const prepareDecision = permit('decision.prepare', 'co-ordinator');

/** Signs. */
export const signDecision = permit('decision.sign', 'csp-chair');
