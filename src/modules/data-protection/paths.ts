import type { DocumentKind } from './kinds.js';

const ROOT = '/reviews/:reference/data-protection';
const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/data-protection`;

/** Addresses of a review's data protection documents. */
export const dataProtectionPaths = {
  listPattern: ROOT,
  list: of,
  recordPattern: `${ROOT}/:kind`,
  record: (reference: string, kind: DocumentKind) => `${of(reference)}/${kind}`,
  withdrawalPattern: `${ROOT}/:kind/withdrawal`,
  withdrawal: (reference: string, kind: DocumentKind) => `${of(reference)}/${kind}/withdrawal`,
};
