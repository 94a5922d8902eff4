const ROOT = '/reviews/:reference/six-month-update';
const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/six-month-update`;
const ONE = `${ROOT}/:update`;

export const fileFormats = ['docx', 'pdf'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** Addresses of the updates of a review. `:update` is the id of one. */
export const updatePaths = {
  homePattern: ROOT,
  home: of,
  newPattern: `${ROOT}/new`,
  newOne: (reference: string) => `${of(reference)}/new`,
  onePattern: ONE,
  one: (reference: string, id: string) => `${of(reference)}/${id}`,
  /** A page or a step below one: `words`, `saved`, `ask`, `issue`, `give`, `drop`. */
  belowPattern: (page: string) => `${ONE}/${page}`,
  below: (reference: string, id: string, page: string) => `${of(reference)}/${id}/${page}`,
  answerPattern: `${ONE}/answers/:asking`,
  answer: (reference: string, id: string, asking: string) => `${of(reference)}/${id}/answers/${asking}`,
  filePattern: (format: FileFormat) => `${ONE}/update.${format}`,
  file: (reference: string, id: string, format: FileFormat) => `${of(reference)}/${id}/update.${format}`,
};

/** Addresses of the updates of a partnership, as boards read them: those that were issued. */
export const boardUpdatePaths = {
  list: '/six-month-updates',
  onePattern: '/six-month-updates/:update',
  one: (id: string) => `/six-month-updates/${id}`,
  filePattern: (format: FileFormat) => `/six-month-updates/:update/update.${format}`,
  file: (id: string, format: FileFormat) => `/six-month-updates/${id}/update.${format}`,
};

/** Where a body that leads no action answers, by the link it was sent. `:id` is the id of the asking. */
export const askingPaths = {
  pattern: '/six-month-answer/:id',
  one: (id: string) => `/six-month-answer/${id}`,
};
