import { permit } from '../reviews/index.js';

const WRITERS = ['co-ordinator', 'independent-chair', 'report-author'] as const;

/** Writing the report, keeping versions, and answering comments: the author and the chair, with those who run the review. */
export const writeReport = permit('report.write', ...WRITERS);

/** Reading versions: those who write, the CSP chair, the panel what was put to it, and who checks for names the final draft. */
export const readReport = permit(
  'report.read',
  ...WRITERS,
  'csp-chair',
  'panel-member',
  'minute-taker',
  'information-governance',
);

/** Commenting on a version that was put to the panel. */
export const commentOnReport = permit('report.comment', ...WRITERS, 'panel-member', 'minute-taker');
