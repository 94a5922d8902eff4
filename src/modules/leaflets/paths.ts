import type { LeafletForm } from './kinds.js';

const ROOT = '/reviews/:reference/leaflet';
const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/leaflet`;
const LIST = '/learning/leaflets';

/** How a leaflet is taken away. */
export type LeafletFormat = 'docx' | 'pdf';

/** Addresses of the leaflet of a review, and of all of a partnership. */
export const leafletPaths = {
  homePattern: ROOT,
  home: of,
  draftPattern: `${ROOT}/draft`,
  draft: (reference: string) => `${of(reference)}/draft`,
  savedPattern: `${ROOT}/draft/saved`,
  saved: (reference: string) => `${of(reference)}/draft/saved`,
  settledPattern: `${ROOT}/draft/settled`,
  settled: (reference: string) => `${of(reference)}/draft/settled`,
  versionsPattern: `${ROOT}/versions`,
  versions: (reference: string) => `${of(reference)}/versions`,
  draftFilePattern: (form: LeafletForm, format: LeafletFormat) => `${ROOT}/draft/${form}.${format}`,
  draftFile: (reference: string, form: LeafletForm, format: LeafletFormat) =>
    `${of(reference)}/draft/${form}.${format}`,
  versionPattern: `${ROOT}/versions/:number`,
  version: (reference: string, number: number) => `${of(reference)}/versions/${number}`,
  versionFilePattern: (form: LeafletForm, format: LeafletFormat) => `${ROOT}/versions/:number/${form}.${format}`,
  versionFile: (reference: string, number: number, form: LeafletForm, format: LeafletFormat) =>
    `${of(reference)}/versions/${number}/${form}.${format}`,
  outcomePattern: `${ROOT}/versions/:number/outcome`,
  outcome: (reference: string, number: number) => `${of(reference)}/versions/${number}/outcome`,
  publicPattern: `${ROOT}/versions/:number/public`,
  public: (reference: string, number: number) => `${of(reference)}/versions/${number}/public`,
  sharedPattern: `${ROOT}/versions/:number/shared`,
  shared: (reference: string, number: number) => `${of(reference)}/versions/${number}/shared`,
  list: LIST,
  onePattern: `${LIST}/:leaflet`,
  one: (id: string) => `${LIST}/${id}`,
  filePattern: (form: LeafletForm, format: LeafletFormat) => `${LIST}/:leaflet/${form}.${format}`,
  file: (id: string, form: LeafletForm, format: LeafletFormat) => `${LIST}/${id}/${form}.${format}`,
};
