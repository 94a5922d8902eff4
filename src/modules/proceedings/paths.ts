const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}`;
const PATTERN = '/reviews/:reference/proceedings';
const proceedings = (reference: string): string => `${of(reference)}/proceedings`;

/** Addresses of the other proceedings, the pauses and the disclosure schedule of a review. */
export const proceedingPaths = {
  listPattern: PATTERN,
  list: proceedings,
  newPattern: `${PATTERN}/new`,
  new: (reference: string, kind?: string) =>
    `${proceedings(reference)}/new${kind === undefined ? '' : `?kind=${kind}`}`,
  onePattern: `${PATTERN}/:proceeding`,
  one: (reference: string, id: string) => `${proceedings(reference)}/${id}`,
  changePattern: `${PATTERN}/:proceeding/change`,
  change: (reference: string, id: string) => `${proceedings(reference)}/${id}/change`,
  endPattern: `${PATTERN}/:proceeding/end`,
  end: (reference: string, id: string) => `${proceedings(reference)}/${id}/end`,
  reopenPattern: `${PATTERN}/:proceeding/reopen`,
  reopen: (reference: string, id: string) => `${proceedings(reference)}/${id}/reopen`,
  newDatePattern: `${PATTERN}/:proceeding/dates/new`,
  newDate: (reference: string, id: string) => `${proceedings(reference)}/${id}/dates/new`,
  datePattern: `${PATTERN}/:proceeding/dates/:date`,
  date: (reference: string, id: string, date: string) => `${proceedings(reference)}/${id}/dates/${date}`,
  consideredPattern: `${PATTERN}/considered`,
  considered: (reference: string) => `${proceedings(reference)}/considered`,
  timingPattern: `${PATTERN}/timing`,
  timing: (reference: string) => `${proceedings(reference)}/timing`,
  coronerPattern: `${PATTERN}/coroner`,
  coroner: (reference: string) => `${proceedings(reference)}/coroner`,

  pausesPattern: `${PATTERN}/pauses`,
  pauses: (reference: string) => `${proceedings(reference)}/pauses`,
  pauseEndPattern: `${PATTERN}/pauses/:id/end`,
  pauseEnd: (reference: string, id: string) => `${proceedings(reference)}/pauses/${id}/end`,
  pauseWithdrawalPattern: `${PATTERN}/pauses/:id/withdrawal`,
  pauseWithdrawal: (reference: string, id: string) => `${proceedings(reference)}/pauses/${id}/withdrawal`,

  disclosurePattern: '/reviews/:reference/disclosure',
  disclosure: (reference: string) => `${of(reference)}/disclosure`,
  newEntryPattern: '/reviews/:reference/disclosure/new',
  newEntry: (reference: string) => `${of(reference)}/disclosure/new`,
  entryWithdrawalPattern: '/reviews/:reference/disclosure/entries/:id/withdrawal',
  entryWithdrawal: (reference: string, id: string) => `${of(reference)}/disclosure/entries/${id}/withdrawal`,
  relevancePattern: '/reviews/:reference/disclosure/relevance',
  relevance: (reference: string, key?: string) =>
    `${of(reference)}/disclosure/relevance${key === undefined ? '' : `?item=${encodeURIComponent(key)}`}`,
  tellingWithdrawalPattern: '/reviews/:reference/disclosure/tellings/:id/withdrawal',
  tellingWithdrawal: (reference: string, id: string) => `${of(reference)}/disclosure/tellings/${id}/withdrawal`,
  scheduleWordPattern: '/reviews/:reference/disclosure/word',
  scheduleWord: (reference: string) => `${of(reference)}/disclosure/word`,
  scheduleSheetPattern: '/reviews/:reference/disclosure/spreadsheet',
  scheduleSheet: (reference: string, format: 'xlsx' | 'csv') =>
    `${of(reference)}/disclosure/spreadsheet?format=${format}`,
};
