const ROOT = '/reviews/:reference/change';
const ONE = `${ROOT}/:claim`;
const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/change`;

/** Addresses of what should change because of a review. `:claim` is the id of a claim. */
export const changePaths = {
  homePattern: ROOT,
  home: of,
  newPattern: `${ROOT}/-/new`,
  /** A claim for this recommendation. */
  newOne: (reference: string, recommendation: string) => `${of(reference)}/-/new?recommendation=${recommendation}`,
  carryPattern: `${ROOT}/-/carry`,
  carry: (reference: string) => `${of(reference)}/-/carry`,
  /** What the public reads of it, and what a board decided of that. */
  publicPattern: `${ROOT}/-/public`,
  public: (reference: string) => `${of(reference)}/-/public`,
  onePattern: ONE,
  one: (reference: string, id: string) => `${of(reference)}/${id}`,
  /** A page or step below a claim: `words`, `judge`, `measures/new`, `measures/<id>/reading`. */
  belowPattern: (page: string) => `${ONE}/${page}`,
  below: (reference: string, id: string, page: string) => `${of(reference)}/${id}/${page}`,
};

const LED = '/actions-led/:id/change';

/** Addresses of the same for whoever leads actions, by link or signed in. `:id` is the id of the lead. */
export const ledChangePaths = {
  allPattern: LED,
  all: (leadId: string) => `/actions-led/${leadId}/change`,
  onePattern: `${LED}/:claim`,
  one: (leadId: string, claim: string) => `/actions-led/${leadId}/change/${claim}`,
  belowPattern: (page: string) => `${LED}/:claim/${page}`,
  below: (leadId: string, claim: string, page: string) => `/actions-led/${leadId}/change/${claim}/${page}`,
  newPattern: `${LED}/-/new`,
  newOne: (leadId: string, recommendation: string) =>
    `/actions-led/${leadId}/change/-/new?recommendation=${recommendation}`,
};

/** Addresses of what changed in all reviews of a partnership, as boards read it. */
export const boardChangePaths = {
  home: '/what-changed',
  claims: '/what-changed/claims',
  claimPattern: '/what-changed/claims/:claim',
  claim: (id: string) => `/what-changed/claims/${id}`,
  /** The figures, or the page as a paper. */
  filePattern: (format: 'xlsx' | 'csv' | 'docx' | 'pdf') => `/what-changed/figures.${format}`,
};
