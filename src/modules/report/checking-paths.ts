const ROOT = '/reviews/:reference/report';
const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/report`;

/** Addresses of what is done to a report before it goes out. `:check` and `:passage` are ids. */
export const checkingPaths = {
  checksPattern: `${ROOT}/checks`,
  /** `version` is the number of one, for its own messages; without it, of what is being written. */
  checks: (reference: string, version: number | string = '') =>
    `${of(reference)}/checks${version === '' ? '' : `?version=${encodeURIComponent(version)}`}`,
  settledPattern: `${ROOT}/checks/settled`,
  settled: (reference: string) => `${of(reference)}/checks/settled`,
  unsettledPattern: `${ROOT}/checks/unsettled`,
  unsettled: (reference: string) => `${of(reference)}/checks/unsettled`,
  factChecksPattern: `${ROOT}/fact-check`,
  factChecks: (reference: string) => `${of(reference)}/fact-check`,
  askPattern: `${ROOT}/fact-check/new/:agency`,
  ask: (reference: string, agency: string) => `${of(reference)}/fact-check/new/${agency}`,
  factCheckPattern: `${ROOT}/fact-check/:check`,
  factCheck: (reference: string, id: string) => `${of(reference)}/fact-check/${id}`,
  passagePattern: `${ROOT}/fact-check/:check/passages/:passage`,
  passage: (reference: string, id: string, passage: string) => `${of(reference)}/fact-check/${id}/passages/${passage}`,
  remindedPattern: `${ROOT}/fact-check/:check/reminders`,
  reminded: (reference: string, id: string) => `${of(reference)}/fact-check/${id}/reminders`,
  closedPattern: `${ROOT}/fact-check/:check/end`,
  closed: (reference: string, id: string) => `${of(reference)}/fact-check/${id}/end`,
  ownPattern: '/reviews/:reference/our-passages',
  own: (reference: string) => `/reviews/${encodeURIComponent(reference)}/our-passages`,
  ownAnswerPattern: '/reviews/:reference/our-passages/:check',
  ownAnswer: (reference: string, id: string) => `/reviews/${encodeURIComponent(reference)}/our-passages/${id}`,
  linkPattern: '/fact-checks/:id',
  link: (id: string) => `/fact-checks/${id}`,
  anonymityPattern: `${ROOT}/anonymity`,
  anonymity: (reference: string) => `${of(reference)}/anonymity`,
  secondPattern: `${ROOT}/anonymity/:check/second`,
  second: (reference: string, id: string) => `${of(reference)}/anonymity/${id}/second`,
  signOffPattern: `${ROOT}/sign-off`,
  signOff: (reference: string) => `${of(reference)}/sign-off`,
  takenBackPattern: `${ROOT}/sign-off/:signature/withdrawal`,
  takenBack: (reference: string, id: string) => `${of(reference)}/sign-off/${id}/withdrawal`,
};
