const ROOT = '/reviews/:reference/quality-assurance';
const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/quality-assurance`;

/** Kinds of file in which the data form is taken away. */
export const formFiles = ['docx', 'pdf', 'json'] as const;
export type FormFile = (typeof formFiles)[number];

/** Addresses of what goes to the Home Office and what comes back. */
export const qaPaths = {
  homePattern: ROOT,
  home: of,
  dataFormPattern: `${ROOT}/data-form`,
  dataForm: (reference: string) => `${of(reference)}/data-form`,
  dataFormFilePattern: (format: FormFile) => `${ROOT}/data-form/data-form.${format}`,
  dataFormFile: (reference: string, format: FormFile) => `${of(reference)}/data-form/data-form.${format}`,
  sectionPattern: `${ROOT}/data-form/:section`,
  section: (reference: string, section: string) => `${of(reference)}/data-form/${section}`,
  takenOverPattern: `${ROOT}/data-form/:section/taken-over`,
  takenOver: (reference: string, section: string) => `${of(reference)}/data-form/${section}/taken-over`,
  packPattern: `${ROOT}/pack`,
  pack: (reference: string) => `${of(reference)}/pack`,
  setsPattern: `${ROOT}/pack/sets`,
  sets: (reference: string) => `${of(reference)}/pack/sets`,
  setPattern: `${ROOT}/pack/sets/:set`,
  /** `set` is the id of one that was made. */
  set: (reference: string, set: string) => `${of(reference)}/pack/sets/${set}`,
  newSubmissionPattern: `${ROOT}/submissions/new`,
  newSubmission: (reference: string) => `${of(reference)}/submissions/new`,
  newLetterPattern: `${ROOT}/letters/new`,
  /** `file` is the id of a document from which the page is filled in. */
  newLetter: (reference: string, file = '') => `${of(reference)}/letters/new${file === '' ? '' : `?file=${file}`}`,
  letterFilePattern: `${ROOT}/letters/file`,
  letterFile: (reference: string) => `${of(reference)}/letters/file`,
  letterPattern: `${ROOT}/letters/:letter`,
  letter: (reference: string, letter: string) => `${of(reference)}/letters/${letter}`,
  changeLetterPattern: `${ROOT}/letters/:letter/change`,
  changeLetter: (reference: string, letter: string) => `${of(reference)}/letters/${letter}/change`,
  answersPattern: `${ROOT}/letters/:letter/answers.docx`,
  answers: (reference: string, letter: string) => `${of(reference)}/letters/${letter}/answers.docx`,
  pointPattern: `${ROOT}/letters/:letter/points/:point`,
  point: (reference: string, letter: string, point: string) => `${of(reference)}/letters/${letter}/points/${point}`,
  pointStepPattern: `${ROOT}/letters/:letter/points/:point/steps/:step`,
  pointStep: (reference: string, { letterId, id }: { letterId: string; id: string }, step: string) =>
    `${of(reference)}/letters/${letterId}/points/${id}/steps/${step}`,
  conclusionsPattern: `${ROOT}/conclusions`,
  conclusions: (reference: string) => `${of(reference)}/conclusions`,
  conclusionsLetterPattern: `${ROOT}/conclusions/letters/:to`,
  conclusionsLetter: (reference: string, to: string) => `${of(reference)}/conclusions/letters/${to}.docx`,
  conclusionsWithdrawalPattern: `${ROOT}/conclusions/:sent/withdrawal`,
  conclusionsWithdrawal: (reference: string, sent: string) => `${of(reference)}/conclusions/${sent}/withdrawal`,
};
