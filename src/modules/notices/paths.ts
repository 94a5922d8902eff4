const review = (reference: string): string => `/reviews/${encodeURIComponent(reference)}`;
const pattern = '/reviews/:reference/notices/:notice';

/** Addresses of notices, and of what their recipients open. */
export const noticePaths = {
  listPattern: '/reviews/:reference/notices',
  list: (reference: string) => `${review(reference)}/notices`,
  noticePattern: pattern,
  notice: (reference: string, id: string) => `${review(reference)}/notices/${id}`,
  letterPattern: `${pattern}/letter`,
  wordPattern: `${pattern}/letter.docx`,
  sendPattern: `${pattern}/send`,
  toldPattern: `${pattern}/told`,
  acknowledgedPattern: `${pattern}/acknowledged`,
  recipientPattern: `${pattern}/recipient`,
  notNeededPattern: `${pattern}/not-needed`,
  sendingPattern: `${pattern}/sendings/:sending`,
  sending: (reference: string, id: string, sending: string) => `${review(reference)}/notices/${id}/sendings/${sending}`,
  /** A page of one notice: `step` is the last part of its address. */
  step: (reference: string, id: string, step: string) => `${review(reference)}/notices/${id}/${step}`,
  livingPeoplePattern: '/reviews/:reference/living-people',
  livingPeople: (reference: string) => `${review(reference)}/living-people`,
  extractPattern: '/extracts/:id',
  extract: (id: string) => `/extracts/${id}`,
};
