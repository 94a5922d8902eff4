const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}`;

/** Addresses of what a person opens first. */
export const caseworkPaths = {
  myDay: '/my-day',
  timelinePattern: '/reviews/:reference/timeline',
  timeline: (reference: string, page = 1) => `${of(reference)}/timeline${page === 1 ? '' : `?page=${page}`}`,
  lookersPattern: '/reviews/:reference/who-has-looked',
  lookers: (reference: string) => `${of(reference)}/who-has-looked`,
};
