import { permit } from '../reviews/index.js';

const RUNNERS = ['co-ordinator', 'independent-chair', 'report-author'] as const;

/** How publication stands: those who run the review, its chair and author, who signs, and who looks for names. */
export const seePublication = permit('publication.see', ...RUNNERS, 'csp-chair', 'information-governance');

/** Deciding to publish or to hold, the public page, who is told: whoever runs the review. */
export const runPublication = permit('publication.run', 'co-ordinator');

/** Removing passages, and answering what publication hangs on: with the chair and the author, who know the case. */
export const keepPublication = permit('publication.keep', ...RUNNERS);

/** Approving that a report is withheld: the chair of the partnership (domain.md 7.4 asks for an approver; who that is, is ours, mark D). */
export const approveWithholding = permit('publication.approve-withholding', 'csp-chair');

/** Looking through what will be public for names. */
export const lookThrough = permit('publication.look', ...RUNNERS, 'information-governance');

/** Approving what will be public, as one of two (trust D-04). */
export const approvePublication = permit(
  'publication.approve',
  'co-ordinator',
  'independent-chair',
  'csp-chair',
  'information-governance',
);
