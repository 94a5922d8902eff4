const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/chair`;
const BASE = '/reviews/:reference/chair';
const CANDIDATE = `${BASE}/candidates/:candidate`;
const APPOINTMENT = `${BASE}/appointments/:appointment`;
const candidate = (reference: string, id: string): string => `${of(reference)}/candidates/${id}`;
const appointment = (reference: string, id: string): string => `${of(reference)}/appointments/${id}`;

/** Addresses of appointing a chair and an author. */
export const chairPaths = {
  overviewPattern: BASE,
  overview: of,
  specificationPattern: `${BASE}/specification`,
  specification: (reference: string) => `${of(reference)}/specification`,
  specificationFilePattern: `${BASE}/specification.docx`,
  specificationFile: (reference: string) => `${of(reference)}/specification.docx`,
  addPattern: `${BASE}/candidates/new`,
  add: (reference: string) => `${of(reference)}/candidates/new`,
  candidatePattern: CANDIDATE,
  candidate,
  changePattern: `${CANDIDATE}/change`,
  change: (reference: string, id: string) => `${candidate(reference, id)}/change`,
  linkPattern: `${CANDIDATE}/link`,
  link: (reference: string, id: string) => `${candidate(reference, id)}/link`,
  statementPattern: `${CANDIDATE}/statement`,
  statement: (reference: string, id: string) => `${candidate(reference, id)}/statement`,
  overridePattern: `${CANDIDATE}/override`,
  override: (reference: string, id: string) => `${candidate(reference, id)}/override`,
  overrideAnswerPattern: `${CANDIDATE}/override/answer`,
  overrideAnswer: (reference: string, id: string) => `${candidate(reference, id)}/override/answer`,
  contractPattern: `${CANDIDATE}/contract`,
  contract: (reference: string, id: string) => `${candidate(reference, id)}/contract`,
  appointPattern: `${CANDIDATE}/appointment`,
  appoint: (reference: string, id: string) => `${candidate(reference, id)}/appointment`,
  withdrawalPattern: `${CANDIDATE}/withdrawal`,
  withdrawal: (reference: string, id: string) => `${candidate(reference, id)}/withdrawal`,
  appointmentPattern: APPOINTMENT,
  appointment,
  letterPattern: `${APPOINTMENT}/letter.docx`,
  letter: (reference: string, id: string) => `${appointment(reference, id)}/letter.docx`,
  trainingPattern: `${APPOINTMENT}/training`,
  training: (reference: string, id: string) => `${appointment(reference, id)}/training`,
  mentoringPattern: `${APPOINTMENT}/mentoring`,
  mentoring: (reference: string, id: string) => `${appointment(reference, id)}/mentoring`,
  endPattern: `${APPOINTMENT}/end`,
  end: (reference: string, id: string) => `${appointment(reference, id)}/end`,
  noAuthorPattern: `${BASE}/no-separate-author`,
  noAuthor: (reference: string) => `${of(reference)}/no-separate-author`,
  ownPattern: '/reviews/:reference/my-appointment',
  own: (reference: string) => `/reviews/${encodeURIComponent(reference)}/my-appointment`,
  byLinkPattern: '/independence/:id',
  byLink: (id: string) => `/independence/${id}`,
};
