const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}`;

const withQuery = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
};

/** Addresses of what a person opens first. */
export const caseworkPaths = {
  myDay: '/my-day',
  calendar: '/calendar',
  calendarEnd: '/calendar/end',
  calendarFilePattern: '/calendar/:secret/reviews.ics',
  calendarFile: (secret: string) => `/calendar/${secret}/reviews.ics`,
  timelinePattern: '/reviews/:reference/timeline',
  timeline: (reference: string, { page = 1, by }: { page?: number; by?: string | undefined } = {}) =>
    withQuery(`${of(reference)}/timeline`, { by, page: page === 1 ? undefined : String(page) }),
  lookersPattern: '/reviews/:reference/who-has-looked',
  lookers: (reference: string) => `${of(reference)}/who-has-looked`,
  looksPattern: '/reviews/:reference/who-has-looked/:who',
  looks: (reference: string, who: string, page = 1) =>
    withQuery(`${of(reference)}/who-has-looked/${who}`, { page: page === 1 ? undefined : String(page) }),
};
