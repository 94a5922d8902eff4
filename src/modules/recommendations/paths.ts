const ROOT = '/reviews/:reference/recommendations';
const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/recommendations`;
const one = (reference: string, id: string): string => `${of(reference)}/${id}`;
const ONE = `${ROOT}/:recommendation`;

/** Addresses of the recommendations of a review. `:recommendation` is the id of one. */
export const recommendationPaths = {
  listPattern: ROOT,
  list: of,
  filePattern: (format: 'xlsx' | 'csv') => `${ROOT}/recommendations.${format}`,
  file: (reference: string, format: 'xlsx' | 'csv') => `${of(reference)}/recommendations.${format}`,
  newPattern: `${ROOT}/new`,
  /** `from` is the id of the finding that it is to answer, or of an agency's own recommendation. */
  newOne: (reference: string, from: { readonly finding?: string; readonly own?: string } = {}) => {
    const query = String(new URLSearchParams(Object.entries(from)));
    return `${of(reference)}/new${query === '' ? '' : `?${query}`}`;
  },
  /** A page about all of them: `from-returns`, `issues`, `nobody-known`, `letters`. */
  pagePattern: (page: string) => `${ROOT}/-/${page}`,
  page: (reference: string, page: string) => `${of(reference)}/-/${page}`,
  onePattern: ONE,
  one,
  /** A page below one recommendation: `change`, `tests`, `repeats`. */
  belowPattern: (page: string) => `${ONE}/${page}`,
  below: (reference: string, id: string, page: string) => `${one(reference, id)}/${page}`,
  stepPattern: `${ONE}/steps/:step`,
  step: (reference: string, id: string, step: string) => `${one(reference, id)}/steps/${step}`,
  addresseePattern: (page: string) => `${ONE}/for/:addressee/${page}`,
  /** A page about one of those whom it is for: `contact`, `asking`, `removal`, `successor`, `letter`. */
  addressee: (reference: string, id: string, at: { readonly addressee: string; readonly page: string }) =>
    `${one(reference, id)}/for/${at.addressee}/${at.page}`,
};

/** Addresses for whoever was asked about a recommendation by a link. `:id` is the id of the discussion. */
export const discussionPaths = {
  pattern: '/recommendation-discussion/:id',
  one: (id: string) => `/recommendation-discussion/${id}`,
};

/** Addresses for the chief officer who was sent a recommendation by a link. `:id` is the id of the letter. */
export const letterPaths = {
  pattern: '/recommendation-letter/:id',
  one: (id: string) => `/recommendation-letter/${id}`,
};
