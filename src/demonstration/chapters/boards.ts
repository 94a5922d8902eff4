import { addDays, type Day } from '../../kernel/day.js';
import { addWorkingDays } from '../../kernel/working-days.js';
import type { BoardKind } from '../../modules/board/kinds.js';
import { boardMadeOfBrief, issueBriefReport, meetingIsOff, putInBoards } from '../acts/boards.js';
import type { CaseFile } from '../acts/case-file.js';
import type { Calendar } from '../stage/calendar.js';
import { type Chapter, type Scene, scene } from '../stage/stage.js';
import { afterPartingDays } from './after-parting.js';
import { olderCoupleDays } from './older-couple.js';

/** Boards meet once a quarter: the first meeting told is twelve of these back, the last two ahead. */
const QUARTER = 91;
const [BACK, AHEAD] = [12, 2];
const PAPERS_DAYS = 5;

/** So many days after the partnership's own board the others meet. */
const partners = {
  'domestic-abuse-partnership': 12,
  'safeguarding-adults-board': 19,
  'safeguarding-children-partnership': 26,
};
type Partner = keyof typeof partners;
const partnerKinds = Object.keys(partners) as Partner[];

const meetingDays = ({ daysAgo, workingDaysFrom }: Calendar, later: number): Day[] =>
  Array.from({ length: BACK + AHEAD + 1 }, (_, at) => workingDaysFrom(daysAgo((BACK - at) * QUARTER + 30 - later))(0));

/** The first meeting whose papers are still taken. */
const nextOf = (days: readonly Day[], ready: Day): Day =>
  days.find((on) => on > ready && addWorkingDays(on, -PAPERS_DAYS) >= ready) ?? ready;

/**
 * Three years of meetings of Bexley's boards are in one calendar; two brief reports were given to the partnership's own board and then to the others.
 * Learning from reviews is not yet on the next agenda, and one meeting to come is off.
 */
export const chapter: Chapter = ({ caseOf, ...calendar }) => {
  const { daysAgo } = calendar;
  const own = meetingDays(calendar, 0);
  const of = (kind: Partner): Day[] => meetingDays(calendar, partners[kind]);
  const off = of('safeguarding-children-partnership').find((on) => on > calendar.today) ?? calendar.today;
  const told = (file: CaseFile, ready: Day): Scene[] => reported(file, { ready, own, of });
  return [
    scene(daysAgo(BACK * QUARTER + 60), '09:30', (stage) =>
      putInBoards(
        stage,
        [
          {
            ...{ kind: 'csp-board', name: 'BCSP Board', contactName: 'The Board’s secretary' },
            ...{ startsAt: '14:00', place: 'Civic Offices, room 4', meets: own },
          },
          board('domestic-abuse-partnership', 'Bexley Domestic Abuse Partnership', of),
          board('safeguarding-adults-board', 'Bexley Safeguarding Adults Board', of),
          board('safeguarding-children-partnership', 'Bexley Safeguarding Children Partnership', of),
        ],
        calendar.today,
      ),
    ),
    scene(calendar.workingDaysAgo(2), '16:30', (stage) =>
      meetingIsOff(stage, {
        ...{ kind: 'safeguarding-children-partnership', on: off },
        reason: 'It would fall in the week of the inspection. Another day is being looked for.',
      }),
    ),
    ...told(caseOf('older-couple'), olderCoupleDays(calendar)(339)),
    ...told(caseOf('after-parting'), afterPartingDays(calendar)(289)),
  ];
};

const board = (kind: Partner, name: string, of: (kind: Partner) => Day[]) => ({
  ...{ kind, name, contactName: 'The business manager' },
  ...{ startsAt: '10:00', place: 'Online', meets: of(kind) },
});

interface Reporting {
  /** The day on which the brief report is issued. */
  readonly ready: Day;
  readonly own: readonly Day[];
  readonly of: (kind: Partner) => readonly Day[];
}

/** Drawn up and issued, given to the partnership's own board, then to the three others, each with its minute. */
function reported(file: CaseFile, { ready, own, of }: Reporting): Scene[] {
  const first = nextOf(own, ready);
  const minuted = addDays(first, 1);
  const minute = (by: BoardKind, words: string, item: string) => ({
    by,
    minute: words,
    minuteReference: `Minute ${item}`,
  });
  return [
    scene(ready, '15:00', (stage) => issueBriefReport(stage, file)),
    scene(minuted, '11:00', (stage) =>
      boardMadeOfBrief(stage, file, {
        ...minute('csp-board', 'Agreed. Each member reports on their own recommendations within six months.', '7.2'),
        nextTo: partnerKinds,
      }),
    ),
    ...partnerKinds.map((kind, at) =>
      scene(addDays(nextOf(of(kind), minuted), 1), '11:00', (stage) =>
        boardMadeOfBrief(stage, file, minute(kind, 'Noted, and taken into the training plan.', `5.${at + 1}`)),
      ),
    ),
  ];
}
