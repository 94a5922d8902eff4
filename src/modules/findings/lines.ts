import type { Work } from '../../platform/work.js';
import { linesOfEnquiryOf } from '../terms-of-reference/index.js';

/** A line of enquiry with the number people know it by. */
export interface NumberedLine {
  readonly id: string;
  readonly number: number;
  readonly question: string;
  /** "1. Question". */
  readonly text: string;
}

/** The lines of enquiry that are followed now. */
export async function numberedLines(work: Work, reviewId: string): Promise<NumberedLine[]> {
  const lines = await linesOfEnquiryOf(work, reviewId);
  return lines.map(({ id, question }, index) => ({
    ...{ id, question, number: index + 1 },
    text: `${index + 1}. ${question}`,
  }));
}
