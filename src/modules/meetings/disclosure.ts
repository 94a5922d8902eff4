import { dayInLondon, inWords } from '../../kernel/day.js';
import type { DisclosureItem } from '../../platform/catalogue.js';
import { and, asc, eq, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { dayOfMeeting } from './queries.js';
import { meetings } from './tables.js';

/** Minutes that were sent to the panel. */
export async function meetingDisclosure(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await work.tx
    .select({ meeting: meetings, by: people.name })
    .from(meetings)
    .leftJoin(people, eq(people.id, meetings.arrangedBy))
    .where(and(eq(meetings.reviewId, reviewId), isNull(meetings.cancelledAt)))
    .orderBy(asc(meetings.startsAt));
  return rows.flatMap(({ meeting, by }) =>
    meeting.minutesSharedAt === null
      ? []
      : [
          {
            key: `meetings:minutes:${meeting.id}`,
            title: `Minutes of the meeting of ${inWords(dayOfMeeting(meeting))}`,
            author: by ?? 'The partnership',
            madeOn: dayInLondon(meeting.minutesSharedAt),
            holder: 'The partnership',
          },
        ],
  );
}
