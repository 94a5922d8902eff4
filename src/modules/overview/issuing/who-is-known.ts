import type { KnownPerson } from '../../../kernel/identifiers.js';
import { eq } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { identifiersForReport } from '../../named-people/index.js';
import { reviews } from '../../reviews/index.js';

/**
 * Everybody named in any review of a partnership, and the pseudonyms of the reviews: what must not stand in a paper for boards. The program
 * reads the names review by review, as it must (decision 0020), each look recorded, and shows nobody whose they are.
 */
export async function whoIsKnown(
  work: Work,
  partnershipId: string,
): Promise<{ known: KnownPerson[]; pseudonyms: string[] }> {
  const rows = await asSystem(work, () =>
    work.tx
      .select({ id: reviews.id, pseudonym: reviews.pseudonym })
      .from(reviews)
      .where(eq(reviews.partnershipId, partnershipId)),
  );
  const known: KnownPerson[] = [];
  for (const review of rows) known.push(...(await identifiersForReport(work, review)));
  return { known, pseudonyms: rows.map(({ pseudonym }) => pseudonym) };
}
