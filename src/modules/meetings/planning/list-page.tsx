import { longDate } from '../../../web/formats.js';
import { Button, EmptyState, Page, SummaryList } from '../../../web/index.js';
import { meetingPaths } from '../paths.js';
import { type Action, dayOfMeeting, hoursOf, type Meeting, meetingTitle } from '../queries.js';
import { standingOf } from '../rules.js';

export interface ListPageProps {
  readonly reference: string;
  readonly now: Date;
  readonly meetings: readonly Meeting[];
  readonly openActions: readonly Action[];
  readonly mayKeep: boolean;
}

/** The meetings of a review: what comes, what was, and what people took on. */
export const ListPage = ({ reference, now, meetings, openActions, mayKeep }: ListPageProps) => {
  const by = Map.groupBy(meetings, (meeting) => standingOf(meeting, now));
  const was = [...(by.get('past') ?? []), ...(by.get('held') ?? [])].toReversed();
  return (
    <Page title={`Meetings: ${reference}`} heading="Meetings" caption={reference}>
      {meetings.length === 0 ? (
        <EmptyState
          heading="No meeting is arranged yet"
          action={mayKeep ? { text: 'Arrange a meeting', href: meetingPaths.new(reference) } : undefined}
        >
          Here the panel’s meetings are arranged, with invitations for everybody’s calendar, an agenda drawn up from the
          state of the review, papers, and minutes.
        </EmptyState>
      ) : (
        mayKeep && <Button href={meetingPaths.new(reference)} text="Arrange a meeting" />
      )}
      <Group title="Coming" meetings={by.get('coming') ?? []} reference={reference} now={now} />
      <Group title="Held" meetings={was} reference={reference} now={now} />
      <Group title="Called off" meetings={by.get('cancelled') ?? []} reference={reference} now={now} />
      <OpenActions reference={reference} actions={openActions} />
      <p class="govuk-body">
        <a class="govuk-link" href="/calendar">
          All my reviews’ dates in my own calendar
        </a>
      </p>
    </Page>
  );
};

interface GroupProps {
  readonly title: string;
  readonly meetings: readonly Meeting[];
  readonly reference: string;
  readonly now: Date;
}

const Group = ({ title, meetings, reference, now }: GroupProps) =>
  meetings.length === 0 ? null : (
    <section aria-label={title}>
      <h2 class="govuk-heading-m">{title}</h2>
      <SummaryList
        rows={meetings.map((meeting) => ({
          key: {
            html: (
              <a class="govuk-link" href={meetingPaths.one(reference, meeting.id)}>
                {meetingTitle(meeting)}
                <span class="govuk-visually-hidden"> of {longDate(dayOfMeeting(meeting))}</span>
              </a>
            ),
          },
          value: {
            html: (
              <>
                <p class="govuk-body govuk-!-margin-bottom-1">
                  {longDate(dayOfMeeting(meeting))}, {hoursOf(meeting)}
                </p>
                <p class="govuk-hint govuk-!-margin-bottom-0">
                  {[placeOf(meeting), stateInWords(meeting, now)].filter((words) => words !== '').join('. ')}
                </p>
              </>
            ),
          },
        }))}
      />
    </section>
  );

/** Where it is, as people say it. */
export const placeOf = ({ place, onlineLink }: Pick<Meeting, 'place' | 'onlineLink'>): string =>
  place === '' ? 'Online' : onlineLink === '' ? place : `${place}, and online`;

/** How far a meeting has come, in a few words. */
export function stateInWords(meeting: Meeting, now: Date): string {
  switch (standingOf(meeting, now)) {
    case 'cancelled':
      return 'Called off';
    case 'coming':
      return meeting.agendaSentAt === null ? 'Agenda not sent yet' : 'Agenda sent';
    case 'past':
      return 'Nobody has recorded who came';
    case 'held':
      if (meeting.approvedOn !== null) return `Minutes approved on ${longDate(meeting.approvedOn)}`;
      return meeting.minutesSharedAt === null ? 'Minutes not sent yet' : 'Minutes sent, not approved yet';
  }
}

const OpenActions = ({ reference, actions }: { reference: string; actions: readonly Action[] }) =>
  actions.length === 0 ? null : (
    <section aria-label="Open actions">
      <h2 class="govuk-heading-m">Open actions from meetings</h2>
      <ul class="govuk-list govuk-list--spaced">
        {actions.map((action) => (
          <li key={action.id}>
            <a class="govuk-link" href={meetingPaths.action(reference, action.meetingId, action.id)}>
              {action.what}
            </a>
            <br />
            {action.ownerName}
            {action.dueOn !== null && `, by ${longDate(action.dueOn)}`}
          </li>
        ))}
      </ul>
    </section>
  );
