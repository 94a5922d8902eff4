import { permit } from '../reviews/index.js';

/** Candidates, conflicts and fees: those who run the review, and nobody of the panel. */
export const seeChair = permit('chair.see', 'co-ordinator', 'csp-chair');

/** The co-ordinator keeps the specification, the candidates, the contract and the training. */
export const keepChair = permit('chair.keep', 'co-ordinator');

/** Judging a conflict, appointing and ending. */
export const decideChair = permit('chair.decide', 'co-ordinator', 'csp-chair');

/** Their own statement and contract, for whoever holds the office. */
export const seeOwn = permit('chair.own', 'independent-chair', 'report-author');
