const ROOT = '/reviews/:reference/publication';
const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/publication`;

/** Addresses of the decision to publish and of what it hangs on. */
export const publicationPaths = {
  homePattern: ROOT,
  home: of,
  pagePattern: `${ROOT}/page`,
  page: (reference: string) => `${of(reference)}/page`,
  questionPattern: `${ROOT}/questions/:question`,
  question: (reference: string, question: string) => `${of(reference)}/questions/${question}`,
  editionPattern: `${ROOT}/edition`,
  edition: (reference: string) => `${of(reference)}/edition`,
  sectionPattern: `${ROOT}/edition/:part/:key`,
  section: (reference: string, { part, key }: { part: string; key: string }) =>
    `${of(reference)}/edition/${part}/${key}`,
  putBackPattern: `${ROOT}/removals/:removal/put-back`,
  putBack: (reference: string, removal: string) => `${of(reference)}/removals/${removal}/put-back`,
  correctionPattern: `${ROOT}/correction`,
  correction: (reference: string) => `${of(reference)}/correction`,
  signingPattern: `${ROOT}/signing`,
  signing: (reference: string) => `${of(reference)}/signing`,
  takenBackPattern: `${ROOT}/signing/:signature/taken-back`,
  takenBack: (reference: string, signature: string) => `${of(reference)}/signing/${signature}/taken-back`,
  tellingPattern: `${ROOT}/telling`,
  telling: (reference: string) => `${of(reference)}/telling`,
  toldPattern: `${ROOT}/telling/:telling`,
  told: (reference: string, telling: string) => `${of(reference)}/telling/${telling}`,
  stepPattern: `${ROOT}/steps/:step`,
  step: (reference: string, step: string) => `${of(reference)}/steps/${step}`,
};
