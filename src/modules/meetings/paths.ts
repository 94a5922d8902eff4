const ROOT = '/reviews/:reference/meetings';
const ONE = `${ROOT}/:meeting`;
const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/meetings`;
const one = (reference: string, id: string): string => `${of(reference)}/${id}`;

type OfMeeting = (reference: string, id: string) => string;
const below =
  (rest: string): OfMeeting =>
  (reference, id) =>
    `${one(reference, id)}/${rest}`;
const belowOne =
  (rest: string, then = '') =>
  (reference: string, id: string, what: string): string =>
    `${one(reference, id)}/${rest}/${what}${then}`;

/** Addresses of the meetings of a review. */
export const meetingPaths = {
  listPattern: ROOT,
  list: of,
  newPattern: `${ROOT}/new`,
  new: (reference: string) => `${of(reference)}/new`,
  onePattern: ONE,
  one,
  movePattern: `${ONE}/move`,
  move: below('move'),
  cancelPattern: `${ONE}/cancellation`,
  cancel: below('cancellation'),
  invitePattern: `${ONE}/invitations`,
  invite: below('invitations'),
  filePattern: `${ONE}/meeting.ics`,
  file: below('meeting.ics'),
  answerPattern: `${ONE}/answers`,
  answer: below('answers'),
  replyPattern: `${ONE}/reply`,
  reply: below('reply'),
  agendaPattern: `${ONE}/agenda`,
  agenda: below('agenda'),
  drawUpPattern: `${ONE}/agenda/draft`,
  drawUp: below('agenda/draft'),
  itemPattern: `${ONE}/agenda/items/:item`,
  item: belowOne('agenda/items'),
  moveItemPattern: `${ONE}/agenda/items/:item/place`,
  moveItem: belowOne('agenda/items', '/place'),
  sendPattern: `${ONE}/agenda/sending`,
  send: below('agenda/sending'),
  agendaWordPattern: `${ONE}/agenda.docx`,
  agendaWord: below('agenda.docx'),
  agendaPdfPattern: `${ONE}/agenda.pdf`,
  agendaPdf: below('agenda.pdf'),
  papersPattern: `${ONE}/papers`,
  papers: below('papers'),
  uploadPattern: `${ONE}/papers/upload`,
  upload: below('papers/upload'),
  paperPattern: `${ONE}/papers/:paper`,
  paper: belowOne('papers'),
  attendancePattern: `${ONE}/attendance`,
  attendance: below('attendance'),
  minutesPattern: `${ONE}/minutes`,
  minutes: below('minutes'),
  minutePattern: `${ONE}/minutes/items/:item`,
  minute: belowOne('minutes/items'),
  sharePattern: `${ONE}/minutes/sharing`,
  share: below('minutes/sharing'),
  approvePattern: `${ONE}/minutes/approval`,
  approve: below('minutes/approval'),
  addendumPattern: `${ONE}/minutes/addenda`,
  addendum: below('minutes/addenda'),
  minutesWordPattern: `${ONE}/minutes.docx`,
  minutesWord: below('minutes.docx'),
  minutesPdfPattern: `${ONE}/minutes.pdf`,
  minutesPdf: below('minutes.pdf'),
  newActionPattern: `${ONE}/actions/new`,
  newAction: below('actions/new'),
  actionPattern: `${ONE}/actions/:action`,
  action: belowOne('actions'),
  donePattern: `${ONE}/actions/:action/done`,
  done: belowOne('actions', '/done'),
};
