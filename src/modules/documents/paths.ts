const review = (reference: string): string => `/reviews/${encodeURIComponent(reference)}`;

/** Addresses of the documents of one holder: `base` is that of the list. */
export const documentPaths = (base: string) => ({
  list: base,
  upload: `${base}/new`,
  document: (id: string) => `${base}/${id}`,
  file: (id: string, number: number) => `${base}/${id}/versions/${number}`,
  shown: (id: string, number: number) => `${base}/${id}/versions/${number}/shown`,
  read: (id: string, number: number) => `${base}/${id}/versions/${number}/read`,
  addVersion: (id: string) => `${base}/${id}/new-version`,
  release: (id: string) => `${base}/${id}/release`,
  takeBack: (id: string, release: string) => `${base}/${id}/releases/${release}/take-back`,
  withdraw: (id: string) => `${base}/${id}/withdraw`,
  putBack: (id: string) => `${base}/${id}/put-back`,
});

/** The same as patterns of routes. */
export const documentPatterns = (base: string) => {
  const one = `${base}/:document`;
  return {
    list: base,
    upload: `${base}/new`,
    document: one,
    file: `${one}/versions/:number`,
    shown: `${one}/versions/:number/shown`,
    read: `${one}/versions/:number/read`,
    addVersion: `${one}/new-version`,
    release: `${one}/release`,
    takeBack: `${one}/releases/:release/take-back`,
    withdraw: `${one}/withdraw`,
    putBack: `${one}/put-back`,
  };
};

export const REVIEW_BASE = '/reviews/:reference/documents';
export const PARTNERSHIP_BASE = '/papers';

/** Addresses that other pages lead to. */
export const documentsPaths = {
  ofReview: (reference: string) => documentPaths(`${review(reference)}/documents`),
  ofPartnership: documentPaths(PARTNERSHIP_BASE),
  undertakingPattern: '/reviews/:reference/undertaking',
  undertaking: (reference: string) => `${review(reference)}/undertaking`,
};
