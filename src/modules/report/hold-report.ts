import { sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';

/**
 * Holds the report of a review until the transaction ends: two versions never get one number, one alone is the final draft, and no signature is
 * given or taken back while another decides.
 */
export async function holdReport(work: Work, reviewId: string): Promise<void> {
  await work.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`report:${reviewId}`}, 0))`);
}
