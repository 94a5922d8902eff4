import { addDays, startOfDayInLondon } from '../../kernel/day.js';
import type { CalendarEntry } from '../../platform/calendar/index.js';
import { and, asc, eq, gt } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { live, memberships, reviews, visibleReviews } from '../reviews/index.js';
import { calendarEntryOf } from './planning/calendar-entry.js';
import { seeMeetings } from './policy.js';
import { meetings } from './tables.js';

/** How far back a calendar goes, in days: what is off stays in it until it is past. */
const DAYS_BACK = 90;

/** Meetings of the asker's reviews, for their own calendar. */
export async function meetingsOnCalendar(work: Work): Promise<CalendarEntry[]> {
  const { actor } = work;
  if (actor.kind !== 'person') return [];
  const own = await work.tx
    .select({ reviewId: memberships.reviewId, role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.personId, actor.personId), live(work)));
  const rows = await work.tx
    .select({ meeting: meetings, reference: reviews.reference })
    .from(meetings)
    .innerJoin(reviews, eq(reviews.id, meetings.reviewId))
    .where(and(visibleReviews(work), gt(meetings.startsAt, startOfDayInLondon(addDays(work.today, -DAYS_BACK)))))
    .orderBy(asc(meetings.startsAt));
  return rows
    .filter(({ meeting: { reviewId, partnershipId } }) =>
      seeMeetings.may(
        new Set([
          ...actor.roles.filter((held) => held.partnershipId === partnershipId).map(({ role }) => role),
          ...own.filter((held) => held.reviewId === reviewId).map(({ role }) => role),
        ]),
      ),
    )
    .map(({ meeting, reference }) => calendarEntryOf(work, meeting, reference));
}
