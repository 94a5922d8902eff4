import ical, { ICalAttendeeRole, ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus } from 'ical-generator';
import type { Day } from '../../kernel/day.js';

/** Media type of a calendar file. */
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

/** When something is: from one instant to another, or the whole of a day. */
export type When = { readonly startsAt: Date; readonly endsAt: Date } | { readonly day: Day };

/** One entry. Never a name, never content: a calendar is read on phones and over shoulders. */
export interface CalendarEntry {
  /** The same for ever: by it a calendar knows which entry to move. */
  readonly id: string;
  /** One more at each change; a calendar ignores what is older than what it has. */
  readonly revision: number;
  /** When this revision was made. */
  readonly changedAt: Date;
  readonly when: When;
  readonly title: string;
  readonly place?: string;
  /** Where to read on, after signing in. */
  readonly link?: string;
  readonly description?: string;
  readonly cancelled?: boolean;
}

export interface CalendarParty {
  readonly name: string;
  readonly email: string;
}

/** A file with one meeting that asks its reader to come, or says that it is off. Instants are in UTC, so that no clock change moves them. */
export function invitation(entry: CalendarEntry, organiser: CalendarParty, attendee: CalendarParty): string {
  const method = entry.cancelled === true ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({ prodId: PRODUCT, method });
  calendar.createEvent({
    ...eventOf(entry),
    organizer: organiser,
    attendees: [{ ...attendee, role: ICalAttendeeRole.REQ, rsvp: entry.cancelled !== true }],
  });
  return calendar.toString();
}

/** A file with many entries, for a calendar that reads it again every few hours. */
export function calendarFeed(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({ prodId: PRODUCT, method: ICalCalendarMethod.PUBLISH, name, ttl: HOURS_BETWEEN_READS * 3600 });
  for (const entry of entries) calendar.createEvent(eventOf(entry));
  return calendar.toString();
}

const PRODUCT = { company: 'DHR Toolkit', product: 'DHR Toolkit', language: 'EN' };
const HOURS_BETWEEN_READS = 4;

const eventOf = (entry: CalendarEntry) => ({
  id: entry.id,
  sequence: entry.revision,
  stamp: entry.changedAt,
  lastModified: entry.changedAt,
  summary: entry.title,
  status: entry.cancelled === true ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  ...spanOf(entry.when),
  ...(entry.place !== undefined && { location: entry.place }),
  ...(entry.link !== undefined && { url: entry.link }),
  ...(entry.description !== undefined && { description: entry.description }),
});

/** A whole day does not fill it: due dates leave the person free. */
const spanOf = (when: When) =>
  'day' in when
    ? { start: new Date(`${when.day}T00:00:00Z`), allDay: true, timezone: 'UTC', busystatus: ICalEventBusyStatus.FREE }
    : { start: when.startsAt, end: when.endsAt, busystatus: ICalEventBusyStatus.BUSY };
