import type { Side } from './code-lists.js';

const pattern = '/reviews/:reference/family';
const one = `${pattern}/contacts/:id`;
const base = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/family`;
const contact = (reference: string, id: string): string => `${base(reference)}/contacts/${id}`;

/** Addresses of the work with the family. */
export const familyPaths = {
  familyPattern: pattern,
  family: base,
  allegedPattern: `${pattern}/alleged`,
  alleged: (reference: string) => `${base(reference)}/alleged`,
  side: (reference: string, side: Side) => (side === 'family' ? base(reference) : `${base(reference)}/alleged`),
  planPattern: `${pattern}/plan`,
  plan: (reference: string) => `${base(reference)}/plan`,
  newContactPattern: `${pattern}/new`,
  newContact: (reference: string) => `${base(reference)}/new`,
  newAllegedPattern: `${pattern}/alleged/new`,
  newAlleged: (reference: string) => `${base(reference)}/alleged/new`,
  pseudonymsPattern: `${pattern}/pseudonyms`,
  pseudonyms: (reference: string) => `${base(reference)}/pseudonyms`,
  consentPattern: `${pattern}/photograph`,
  consent: (reference: string) => `${base(reference)}/photograph`,
  consentEndPattern: `${pattern}/photograph/withdrawal`,
  consentEnd: (reference: string) => `${base(reference)}/photograph/withdrawal`,
  photographFilePattern: `${pattern}/photograph/file`,
  photographFile: (reference: string) => `${base(reference)}/photograph/file`,
  photographPattern: '/reviews/:reference/photograph',
  photograph: (reference: string) => `/reviews/${encodeURIComponent(reference)}/photograph`,
  picturePattern: '/reviews/:reference/photograph/:picture',
  picture: (reference: string, version: string) => `/reviews/${encodeURIComponent(reference)}/photograph/${version}`,

  contactPattern: one,
  contact,
  warningPattern: `${one}/warning`,
  warning: (reference: string, id: string, back?: string) =>
    `${contact(reference, id)}/warning${back === undefined ? '' : `?back=${encodeURIComponent(back)}`}`,
  editPattern: `${one}/edit`,
  edit: (reference: string, id: string) => `${contact(reference, id)}/edit`,
  safetyPattern: `${one}/safety`,
  safety: (reference: string, id: string) => `${contact(reference, id)}/safety`,
  detailsPattern: `${one}/details`,
  details: (reference: string, id: string) => `${contact(reference, id)}/details`,
  detailsSavePattern: `${one}/details/correction`,
  detailsSave: (reference: string, id: string) => `${contact(reference, id)}/details/correction`,
  exchangePattern: `${one}/records/new`,
  exchange: (reference: string, id: string) => `${contact(reference, id)}/records/new`,
  withdrawalPattern: `${one}/records/:record/withdrawal`,
  withdrawal: (reference: string, id: string, record: string) =>
    `${contact(reference, id)}/records/${record}/withdrawal`,
  leafletPattern: `${one}/leaflets/new`,
  leaflet: (reference: string, id: string) => `${contact(reference, id)}/leaflets/new`,
  advocacyPattern: `${one}/advocacy`,
  advocacy: (reference: string, id: string) => `${contact(reference, id)}/advocacy`,
  newCommentPattern: `${one}/comments/new`,
  newComment: (reference: string, id: string) => `${contact(reference, id)}/comments/new`,
  commentPattern: `${one}/comments/:comment`,
  comment: (reference: string, id: string, comment: string) => `${contact(reference, id)}/comments/${comment}`,
  newReadingPattern: `${one}/readings/new`,
  newReading: (reference: string, id: string) => `${contact(reference, id)}/readings/new`,
  readingPattern: `${one}/readings/:reading`,
  reading: (reference: string, id: string, reading: string) => `${contact(reference, id)}/readings/${reading}`,
  tributePattern: `${one}/tribute`,
  tribute: (reference: string, id: string) => `${contact(reference, id)}/tribute`,
  newLetterPattern: `${one}/letters/new`,
  newLetter: (reference: string, id: string) => `${contact(reference, id)}/letters/new`,
  letterPattern: `${one}/letters/:letter`,
  letter: (reference: string, id: string, letter: string) => `${contact(reference, id)}/letters/${letter}`,
  letterFilePattern: `${one}/letters/:letter/letter.docx`,
  letterFile: (reference: string, id: string, letter: string) =>
    `${contact(reference, id)}/letters/${letter}/letter.docx`,
  invitationPattern: `${one}/invitation`,
  invitation: (reference: string, id: string) => `${contact(reference, id)}/invitation`,
  replyPattern: `${one}/invitation/:invitation/reply`,
  reply: (reference: string, id: string, invitation: string) =>
    `${contact(reference, id)}/invitation/${invitation}/reply`,
} as const;
