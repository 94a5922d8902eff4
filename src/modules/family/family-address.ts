import { and, eq, sql } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { contactDetails } from './tables.js';

/**
 * Whether an address is kept for a contact of the family in this review, however it is written: nothing may go there. As the program,
 * since most of those who write to people may not see contacts; they learn of one address, which they typed.
 */
export async function isFamilyAddress(work: Work, reviewId: string, email: string): Promise<boolean> {
  const address = email.trim().toLowerCase();
  if (address === '') return false;
  const rows = await asSystem(work, () =>
    work.tx
      .select({ contactId: contactDetails.contactId })
      .from(contactDetails)
      .where(and(eq(contactDetails.reviewId, reviewId), sql`lower(trim(${contactDetails.email})) = ${address}`)),
  );
  return rows.length > 0;
}
