import { addDays } from '../../kernel/day.js';
import type { CalendarEntry } from '../../platform/calendar/index.js';
import type { Work } from '../../platform/work.js';
import { dutyPaths } from './paths.js';
import { dutiesDueBy } from './waiting.js';

const DAYS_AHEAD = 366;

/** What is due of the asker in their reviews, late or in the year ahead: that something is due, and where to read what. */
export async function dutiesOnCalendar(work: Work): Promise<CalendarEntry[]> {
  const host = new URL(work.installation.publicUrl).hostname;
  const due = await dutiesDueBy(work, addDays(work.today, DAYS_AHEAD));
  return due.flatMap(({ reference, dueOn, duty }) =>
    reference === undefined || dueOn === undefined || duty === undefined
      ? []
      : [
          {
            id: `due-${reference}-${duty.id}@${host}`,
            revision: 0,
            changedAt: work.now,
            when: { day: dueOn },
            title: `${reference}: something is due`,
            link: work.installation.publicUrl + dutyPaths.one(reference, duty.id),
          },
        ],
  );
}
