import { TaskList } from '../../../web/index.js';
import { meetingPaths } from '../paths.js';
import type { AgendaItem, Meeting } from '../queries.js';
import { areMinutesOpen, standingOf } from '../rules.js';

interface StepsProps {
  readonly reference: string;
  readonly now: Date;
  readonly meeting: Meeting;
  readonly items: readonly AgendaItem[];
  /** How many papers lie with it. */
  readonly papers: number;
}

type Step = readonly [text: string, href: string | undefined, status: string];

/** What those who keep the meeting do, in the order in which it is done. */
export const Steps = ({ reference, now, meeting, items, papers }: StepsProps) =>
  standingOf(meeting, now) === 'cancelled' ? null : (
    <section aria-labelledby="steps">
      <h2 class="govuk-heading-m" id="steps">
        What is to be done
      </h2>
      <TaskList
        idPrefix="step"
        items={stepsOf(reference, now, { meeting, hasAgenda: items.length > 0, papers }).map(
          ([text, href, status]) => ({
            title: { text },
            ...(href !== undefined && { href }),
            status: { text: status },
          }),
        )}
      />
    </section>
  );

const papersInWords = (papers: number, sent: boolean): string =>
  papers === 0 ? (sent ? 'None sent' : 'None yet: optional') : `${papers} ${sent ? 'sent' : 'to be sent'}`;

function stepsOf(
  reference: string,
  now: Date,
  { meeting, hasAgenda, papers }: { meeting: Meeting; hasAgenda: boolean; papers: number },
): readonly Step[] {
  const at = (path: (reference: string, id: string) => string) => path(reference, meeting.id);
  const hasBegun = areMinutesOpen(meeting, now) || meeting.minutesApprovedAt !== null;
  const sent = meeting.agendaSentAt !== null;
  const isHeld = meeting.attendedAt !== null;
  const { minutesSharedAt: shared, minutesApprovedAt: approved } = meeting;
  return [
    ['Agenda', at(meetingPaths.agenda), sent ? 'Sent' : hasAgenda ? 'Drawn up, not sent' : 'To do'],
    ['Papers', at(meetingPaths.papers), papersInWords(papers, sent)],
    [
      'Who came',
      hasBegun ? at(meetingPaths.attendance) : undefined,
      isHeld ? 'Recorded' : hasBegun ? 'To do' : 'When it begins',
    ],
    [
      'Minutes',
      hasBegun ? at(meetingPaths.minutes) : undefined,
      shared !== null ? 'Sent' : hasBegun ? 'To do' : 'When it begins',
    ],
    [
      'Approval of the minutes',
      shared === null ? undefined : at(meetingPaths.approve),
      approved === null ? (shared === null ? 'After they are sent' : 'At a later meeting') : 'Approved',
    ],
  ];
}
