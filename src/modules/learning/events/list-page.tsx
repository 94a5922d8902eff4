import { plural, shortDate } from '../../../web/formats.js';
import { Button, EmptyState, Page, StackedTable, Tag } from '../../../web/index.js';
import { learningPaths } from '../paths.js';
import { dayOfEvent, type LearningEvent } from './queries.js';
import type { EventResults } from './results.js';
import { type EventPhase, phaseOf } from './rules.js';

const PHASES: Readonly<Record<EventPhase, readonly [string, string]>> = {
  coming: ['Coming', 'govuk-tag--blue'],
  past: ['Over: who came is not recorded', 'govuk-tag--yellow'],
  held: ['Held', 'govuk-tag--green'],
  off: ['Called off', 'govuk-tag--grey'],
};

/** Where an event stands, in words. */
export const PhaseTag = ({ phase }: { readonly phase: EventPhase }) => (
  <Tag text={PHASES[phase][0]} classes={`${PHASES[phase][1]} dhr-tag`} />
);

export interface EventListProps {
  readonly events: readonly { readonly event: LearningEvent; readonly results: EventResults }[];
  readonly keeps: boolean;
  readonly now: Date;
}

/** Learning events, the latest first. */
export const EventListPage = ({ events, keeps, now }: EventListProps) => (
  <Page title="Learning events" heading="Learning events" wide>
    <p class="govuk-body">At least one a year, for practitioners. People sign up without an account.</p>
    {keeps && <Button text="Arrange an event" href={learningPaths.newEvent} />}
    {events.length === 0 ? (
      <EmptyState heading="No learning event yet">
        Programme, sign-up, attendance, evaluation and what people do differently are kept here.
      </EmptyState>
    ) : (
      <StackedTable
        caption="Learning events"
        firstCellIsHeader
        head={[
          { name: 'Event', bare: true },
          { name: 'Day' },
          { name: 'Where' },
          { name: 'People' },
          { name: 'State' },
        ]}
        rows={events.map(({ event, results }) => [
          {
            html: (
              <a class="govuk-link" href={learningPaths.event(event.id)}>
                {event.title}
              </a>
            ),
          },
          { text: shortDate(dayOfEvent(event)) },
          { text: event.place || 'Online' },
          { text: peopleInWords(event, results) },
          { html: <PhaseTag phase={phaseOf(event, now)} /> },
        ])}
      />
    )}
  </Page>
);

const peopleInWords = ({ heldAt, capacity }: LearningEvent, { cameTotal, signedUp, waiting }: EventResults): string => {
  if (heldAt !== null) return `${cameTotal} came`;
  const places =
    capacity === null ? plural(signedUp, 'place taken', 'places taken') : `${signedUp} of ${capacity} places`;
  return waiting === 0 ? places : `${places}, ${waiting} waiting`;
};
