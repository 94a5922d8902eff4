import type { Guard } from '../../../platform/http/route.js';
import { inPartnership, type PersonAtWork } from '../../accounts/index.js';
import { readersOfBoards } from '../../board/index.js';

/** The library of measures is read by whoever reads of boards: nothing in it is about a review. */
export const seeMeasures: Guard<PersonAtWork> = inPartnership('measures.see', readersOfBoards);

/** What is offered, the co-ordinator says. Whoever keeps the plan of a review keeps a measure of it here (`impact.keep`). */
export const keepMeasures: Guard<PersonAtWork> = inPartnership('measures.keep', ['co-ordinator']);
