import type { Work } from '../../../platform/work.js';
import { linesOfEnquiryOf } from '../../terms-of-reference/index.js';
import type { Together } from './opened.js';
import type { AgencyMark } from './rules/agency-marks.js';

export const agenciesById = ({ readable }: Together): ReadonlyMap<string, AgencyMark> =>
  new Map(readable.map((mark) => [mark.agencyId, mark]));

/** The questions that are followed, each with its number, by id. */
export async function numberedLines(work: Work, { review }: Together): Promise<ReadonlyMap<string, string>> {
  const lines = await linesOfEnquiryOf(work, review.id);
  return new Map(lines.map(({ id, question }, index) => [id, `${index + 1}. ${question}`]));
}
