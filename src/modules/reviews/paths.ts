/** Addresses of the review itself. */
export const reviewPaths = {
  overviewPattern: '/reviews/:reference',
  overview: (reference: string) => `/reviews/${encodeURIComponent(reference)}`,
  declarationPattern: '/reviews/:reference/declaration',
  declaration: (reference: string, back?: string) =>
    `/reviews/${encodeURIComponent(reference)}/declaration${back === undefined ? '' : `?back=${encodeURIComponent(back)}`}`,
};
