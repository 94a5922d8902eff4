const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}`;

/** Addresses of the duties of a review and of its flow charts. */
export const dutyPaths = {
  listPattern: '/reviews/:reference/duties',
  list: (reference: string) => `${of(reference)}/duties`,
  onePattern: '/reviews/:reference/duties/:duty',
  one: (reference: string, duty: string) => `${of(reference)}/duties/${duty}`,
  metPattern: '/reviews/:reference/duties/:duty/met',
  met: (reference: string, duty: string) => `${of(reference)}/duties/${duty}/met`,
  withdrawalPattern: '/reviews/:reference/duties/:duty/met/:id/withdrawal',
  withdrawal: (reference: string, duty: string, id: string) => `${of(reference)}/duties/${duty}/met/${id}/withdrawal`,
  extensionPattern: '/reviews/:reference/duties/:duty/extension',
  extension: (reference: string, duty: string) => `${of(reference)}/duties/${duty}/extension`,
  chartsPattern: '/reviews/:reference/charts',
  charts: (reference: string, chart?: string) =>
    `${of(reference)}/charts${chart === undefined ? '' : `?chart=${encodeURIComponent(chart)}`}`,
  howWeRun: '/how-we-run-a-review',
};
