import { eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { subjectIdentities } from '../tables.js';

/** Every name and alias of the review, for a rule to compare with. Nobody is shown them, so no look is recorded. */
export async function realNamesOf(work: Work, reviewId: string): Promise<string[]> {
  const rows = await work.tx
    .select({ fullName: subjectIdentities.fullName, aliases: subjectIdentities.aliases })
    .from(subjectIdentities)
    .where(eq(subjectIdentities.reviewId, reviewId));
  return rows.flatMap(({ fullName, aliases }) => [fullName, ...aliases]);
}
