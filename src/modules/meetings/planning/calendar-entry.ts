import type { CalendarEntry, CalendarParty } from '../../../platform/calendar/index.js';
import { found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import { type MeetingKind, meetingKindInWords } from '../kinds.js';
import { meetingPaths } from '../paths.js';
import type { Meeting } from '../queries.js';

/**
 * A meeting as calendars keep it: the reference, the place and the way to its page. No name, no content, and no link to join: whoever sees
 * the calendar over a shoulder could come in by it.
 */
export const calendarEntryOf = (work: Work, meeting: Meeting, reference: string): CalendarEntry => ({
  id: `meeting-${meeting.id}@${new URL(work.installation.publicUrl).hostname}`,
  revision: meeting.revision,
  changedAt: meeting.changedAt,
  when: { startsAt: meeting.startsAt, endsAt: meeting.endsAt },
  title: `${reference}: ${kindOnly(meeting.kind)}`,
  place: meeting.place === '' ? 'Online: the link is on the page' : meeting.place,
  link: work.installation.publicUrl + meetingPaths.one(reference, meeting.id),
  cancelled: meeting.cancelledAt !== null,
});

/** What somebody called a meeting themselves stays out of calendars. */
const kindOnly = (kind: MeetingKind): string => (kind === 'other' ? 'meeting' : meetingKindInWords[kind].toLowerCase());

/** In whose name meetings are called: the partnership, at its mailbox. */
export async function organiserOf(work: Work, partnershipId: string): Promise<CalendarParty> {
  const { name, email } = found(await findPartnership(work, partnershipId));
  return { name, email: email ?? `no-reply@${new URL(work.installation.publicUrl).hostname}` };
}

/** Somebody who is asked: by their address alone. */
export const attendeeAt = (email: string): CalendarParty => ({ name: email, email });
