const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/panel`;
const BASE = '/reviews/:reference/panel';
const MEMBER = `${BASE}/members/:member`;
const member = (reference: string, id: string): string => `${of(reference)}/members/${id}`;

/** Addresses of the panel. */
export const panelPaths = {
  panelPattern: BASE,
  panel: of,
  listPattern: `${BASE}/members.docx`,
  list: (reference: string) => `${of(reference)}/members.docx`,
  addPattern: `${BASE}/members/new`,
  add: (reference: string, query: Readonly<Record<string, string>> = {}) => {
    const asked = new URLSearchParams(query).toString();
    return `${of(reference)}/members/new${asked === '' ? '' : `?${asked}`}`;
  },
  memberPattern: MEMBER,
  member,
  changePattern: `${MEMBER}/change`,
  change: (reference: string, id: string) => `${member(reference, id)}/change`,
  accessPattern: `${MEMBER}/access`,
  access: (reference: string, id: string) => `${member(reference, id)}/access`,
  leavePattern: `${MEMBER}/leave`,
  leave: (reference: string, id: string) => `${member(reference, id)}/leave`,
  conflictPattern: `${MEMBER}/conflict`,
  conflict: (reference: string, id: string) => `${member(reference, id)}/conflict`,
  formedPattern: `${BASE}/formed`,
  formed: (reference: string) => `${of(reference)}/formed`,
  unformedPattern: `${BASE}/formed/withdrawal`,
  unformed: (reference: string) => `${of(reference)}/formed/withdrawal`,
  supportPattern: `${BASE}/support`,
  support: (reference: string) => `${of(reference)}/support`,
  newSupportPattern: `${BASE}/support/new`,
  newSupport: (reference: string) => `${of(reference)}/support/new`,
  supportWithdrawalPattern: `${BASE}/support/:support/withdrawal`,
  supportWithdrawal: (reference: string, id: string) => `${of(reference)}/support/${id}/withdrawal`,
  supportUsePattern: `${BASE}/support/use`,
  supportUse: (reference: string) => `${of(reference)}/support/use`,
  debriefPattern: `${BASE}/debrief`,
  debrief: (reference: string) => `${of(reference)}/debrief`,
  debriefWithdrawalPattern: `${BASE}/debrief/:debrief/withdrawal`,
  debriefWithdrawal: (reference: string, id: string) => `${of(reference)}/debrief/${id}/withdrawal`,
  ownPattern: '/reviews/:reference/my-part',
  own: (reference: string) => `/reviews/${encodeURIComponent(reference)}/my-part`,
};
