const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/agency-returns`;
const one = (reference: string, id: string): string => `${of(reference)}/${id}`;
const BOARD = '/reviews/:reference/agency-returns';
const ONE = `${BOARD}/:request`;

/** Addresses of the requests, for those who run the review and for the agencies' people. `:request` is the id of a request. */
export const returnPaths = {
  boardPattern: BOARD,
  board: of,
  askPattern: `${BOARD}/ask`,
  ask: (reference: string) => `${of(reference)}/ask`,
  ownPattern: `${BOARD}/yours`,
  own: (reference: string) => `${of(reference)}/yours`,
  onePattern: ONE,
  one,
  /** A page below one request: what an agency writes, signs and hands in lies there too. */
  belowPattern: (page: string) => `${ONE}/${page}`,
  below: (reference: string, id: string, page: string) => `${one(reference, id)}/${page}`,
};

/** Where chronologies lie: the agency’s own stands beside its return. Its module comes after this one, so its address is written here. */
export const chronologyOf = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/chronology`;

const ANSWER = '/agency-requests/:id';

/** Addresses of a request for its contact, who came by the link. */
export const contactPaths = {
  requestPattern: ANSWER,
  request: (id: string) => `/agency-requests/${id}`,
  whoPattern: `${ANSWER}/who`,
  who: (id: string) => `/agency-requests/${id}/who`,
  templatePattern: `${ANSWER}/template.docx`,
  template: (id: string) => `/agency-requests/${id}/template.docx`,
};
