const ROOT = '/reviews/:reference/findings';
const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/findings`;
const one = (reference: string, id: string): string => `${of(reference)}/${id}`;
const ONE = `${ROOT}/:finding`;

/** Addresses of the findings of a review. `:finding` is the id of one. */
export const findingPaths = {
  listPattern: ROOT,
  list: of,
  filePattern: (format: 'xlsx' | 'csv') => `${ROOT}/findings.${format}`,
  file: (reference: string, format: 'xlsx' | 'csv') => `${of(reference)}/findings.${format}`,
  matrixPattern: `${ROOT}/matrix`,
  matrix: (reference: string) => `${of(reference)}/matrix`,
  newPattern: `${ROOT}/new`,
  /** `from` says what it is to rest on, in the words of `sources/refs.ts`. */
  newFinding: (reference: string, from = '') =>
    `${of(reference)}/new${from === '' ? '' : `?from=${encodeURIComponent(from)}`}`,
  missedPattern: `${ROOT}/missed-opportunities`,
  missed: (reference: string) => `${of(reference)}/missed-opportunities`,
  returnsPattern: `${ROOT}/returns`,
  returns: (reference: string, finding?: string) =>
    `${of(reference)}/returns${finding === undefined ? '' : `?finding=${finding}`}`,
  passagesPattern: `${ROOT}/returns/:version`,
  passages: (reference: string, version: string, finding?: string) =>
    `${of(reference)}/returns/${version}${finding === undefined ? '' : `?finding=${finding}`}`,
  onePattern: ONE,
  one,
  changePattern: `${ONE}/change`,
  change: (reference: string, id: string) => `${one(reference, id)}/change`,
  savedPattern: `${ONE}/change/saved`,
  saved: (reference: string, id: string) => `${one(reference, id)}/change/saved`,
  sourcesPattern: `${ONE}/sources`,
  sources: (reference: string, id: string) => `${one(reference, id)}/sources`,
  removalPattern: `${ONE}/sources/:source/removal`,
  removal: (reference: string, id: string, source: string) => `${one(reference, id)}/sources/${source}/removal`,
  stepPattern: `${ONE}/steps/:step`,
  step: (reference: string, id: string, step: string) => `${one(reference, id)}/steps/${step}`,
};
