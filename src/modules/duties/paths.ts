const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}`;

/** Addresses of the duties of a review, its pauses and its flow charts. */
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
  pausesPattern: '/reviews/:reference/pauses',
  pauses: (reference: string) => `${of(reference)}/pauses`,
  pauseEndPattern: '/reviews/:reference/pauses/:id/end',
  pauseEnd: (reference: string, id: string) => `${of(reference)}/pauses/${id}/end`,
  chartsPattern: '/reviews/:reference/charts',
  charts: (reference: string) => `${of(reference)}/charts`,
  howWeRun: '/how-we-run-a-review',
};
