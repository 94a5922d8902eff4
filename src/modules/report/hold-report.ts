import { takeTurns } from '../../platform/database/take-turns.js';
import type { Work } from '../../platform/work.js';

/**
 * Holds the report of a review until the transaction ends: two versions never get one number, one alone is the final draft, and no signature is
 * given or taken back while another decides.
 */
export async function holdReport(work: Work, reviewId: string): Promise<void> {
  await takeTurns(work, `report:${reviewId}`);
}
