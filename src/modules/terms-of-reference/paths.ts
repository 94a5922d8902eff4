import type { TermsPart } from './content.js';

const ROOT = '/reviews/:reference/terms';
const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/terms`;

/** Addresses of the terms of reference. */
export const termsPaths = {
  termsPattern: ROOT,
  terms: of,
  startPattern: `${ROOT}/start`,
  start: (reference: string) => `${of(reference)}/start`,
  periodPattern: `${ROOT}/parts/period`,
  agenciesPattern: `${ROOT}/parts/agencies`,
  linesPattern: `${ROOT}/parts/lines`,
  linePattern: `${ROOT}/parts/lines/:id`,
  line: (reference: string, id: string) => `${of(reference)}/parts/lines/${id}`,
  sectionPattern: `${ROOT}/parts/:part`,
  part: (reference: string, part: TermsPart) => `${of(reference)}/parts/${part}`,
  leaveOutPattern: `${ROOT}/parts/:part/leave-out`,
  leaveOut: (reference: string, part: TermsPart) => `${of(reference)}/parts/${part}/leave-out`,
  newVersionPattern: `${ROOT}/versions/new`,
  newVersion: (reference: string) => `${of(reference)}/versions/new`,
  versionPattern: `${ROOT}/versions/:number`,
  version: (reference: string, number: number) => `${of(reference)}/versions/${number}`,
  wordPattern: `${ROOT}/versions/:number/terms.docx`,
  word: (reference: string, number: number) => `${of(reference)}/versions/${number}/terms.docx`,
  pdfPattern: `${ROOT}/versions/:number/terms.pdf`,
  pdf: (reference: string, number: number) => `${of(reference)}/versions/${number}/terms.pdf`,
  differencesPattern: `${ROOT}/versions/:number/differences`,
  differences: (reference: string, number: number) => `${of(reference)}/versions/${number}/differences`,
  agreementPattern: `${ROOT}/versions/:number/agreement`,
  agreement: (reference: string, number: number) => `${of(reference)}/versions/${number}/agreement`,
  toldPattern: `${ROOT}/versions/:number/told`,
  told: (reference: string, number: number) => `${of(reference)}/versions/${number}/told`,
  toldWithdrawalPattern: `${ROOT}/versions/:number/told/:id/withdrawal`,
  toldWithdrawal: (reference: string, number: number, id: string) =>
    `${of(reference)}/versions/${number}/told/${id}/withdrawal`,
};
