import { longDate } from '../../web/formats.js';
import type { BoardMeeting } from './queries.js';

/** 14:00 as 2pm, 09:30 as 9:30am. */
export function timeInWords(clock: string): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return hour === 12 && minute === 0
    ? 'midday'
    : `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** "12 March 2026 at 2pm, Civic Offices". */
export const whenInWords = ({ heldOn, startsAt, place }: Pick<BoardMeeting, 'heldOn' | 'startsAt' | 'place'>): string =>
  `${longDate(heldOn)}${startsAt === '' ? '' : ` at ${timeInWords(startsAt)}`}${place === '' ? '' : `, ${place}`}`;
