import { permit } from '../reviews/index.js';

/** Whoever sits on the review sees its meetings, and of each what was sent to them. */
export const seeMeetings = permit(
  'meetings.see',
  'co-ordinator',
  'csp-chair',
  'independent-chair',
  'report-author',
  'panel-member',
  'minute-taker',
);

/** Arranges meetings, draws up agendas, writes minutes. */
export const keepMeetings = permit('meetings.keep', 'co-ordinator', 'independent-chair', 'minute-taker');

/** Reads agendas and minutes before they are sent. */
export const mayReadUnsent = (roles: ReadonlySet<string>): boolean =>
  ['co-ordinator', 'csp-chair', 'independent-chair', 'minute-taker'].some((role) => roles.has(role));
