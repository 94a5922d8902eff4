/** Where chronologies are taken away as files. */
export const takingPaths = {
  takingPattern: '/reviews/:reference/chronology/take-away',
  taking: (reference: string, agencyId?: string) =>
    `/reviews/${encodeURIComponent(reference)}/chronology/take-away${agencyId === undefined ? '' : `?agency=${agencyId}`}`,
};
