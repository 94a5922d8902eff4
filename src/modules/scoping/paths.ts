const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/scoping`;
const one = (reference: string, id: string): string => `${of(reference)}/${id}`;
const BOARD = '/reviews/:reference/scoping';
const ONE = `${BOARD}/:request`;

/** Addresses of scoping, for those who run the review. */
export const scopingPaths = {
  boardPattern: BOARD,
  board: of,
  newPattern: `${BOARD}/new`,
  new: (reference: string) => `${of(reference)}/new`,
  summaryPattern: `${BOARD}/summary`,
  summary: (reference: string) => `${of(reference)}/summary`,
  summaryDocumentPattern: `${BOARD}/summary.docx`,
  summaryDocument: (reference: string) => `${of(reference)}/summary.docx`,
  onePattern: ONE,
  one,
  letterPattern: `${ONE}/secure-records.docx`,
  letter: (reference: string, id: string) => `${one(reference, id)}/secure-records.docx`,
  linkPattern: `${ONE}/link`,
  link: (reference: string, id: string) => `${one(reference, id)}/link`,
  reminderPattern: `${ONE}/reminder`,
  reminder: (reference: string, id: string) => `${one(reference, id)}/reminder`,
  dueDatePattern: `${ONE}/due-date`,
  dueDate: (reference: string, id: string) => `${one(reference, id)}/due-date`,
  recordsPattern: `${ONE}/records`,
  records: (reference: string, id: string) => `${one(reference, id)}/records`,
  answerPattern: `${ONE}/answer`,
  answer: (reference: string, id: string) => `${one(reference, id)}/answer`,
  endPattern: `${ONE}/end`,
  end: (reference: string, id: string) => `${one(reference, id)}/end`,
};

/** The steps of an answer, in their order. */
export const answerSteps = ['known', 'summary', 'risk', 'records', 'contribution'] as const;
export type AnswerStep = (typeof answerSteps)[number];

const ANSWER = '/answers/:id';

/** Addresses of an agency's answer, for whoever came by the link. */
export const answerPaths = {
  overviewPattern: ANSWER,
  overview: (id: string) => `/answers/${id}`,
  stepPattern: (step: AnswerStep) => `${ANSWER}/${step}`,
  step: (id: string, step: AnswerStep) => `/answers/${id}/${step}`,
  checkPattern: `${ANSWER}/check`,
  check: (id: string) => `/answers/${id}/check`,
  nilPattern: `${ANSWER}/nil`,
  nil: (id: string) => `/answers/${id}/nil`,
  receiptPattern: `${ANSWER}/receipt`,
  receipt: (id: string) => `/answers/${id}/receipt`,
};
