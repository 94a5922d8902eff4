import { asc, inArray } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { linesOfEnquiry } from '../../terms-of-reference/index.js';
import type { AgencyRequest } from '../queries.js';

/**
 * The lines of enquiry that a request was sent with, in their order, those that were dropped since among them. Whoever has the request open
 * was sent them, so they are read as the program itself: an agency reads no others.
 */
export async function linesAsked(
  work: Work,
  { lines }: Pick<AgencyRequest, 'lines'>,
): Promise<{ readonly id: string; readonly question: string }[]> {
  if (lines.length === 0) return [];
  return asSystem(work, () =>
    work.tx
      .select({ id: linesOfEnquiry.id, question: linesOfEnquiry.question })
      .from(linesOfEnquiry)
      .where(inArray(linesOfEnquiry.id, [...lines]))
      .orderBy(asc(linesOfEnquiry.position), asc(linesOfEnquiry.id)),
  );
}
