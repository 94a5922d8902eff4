import { dateTime, longDate } from '../../../web/formats.js';
import { type FormState, InsetText, KeyFacts, Page } from '../../../web/index.js';
import { AgendaList } from '../agenda/agenda-list.js';
import { attendanceInWords } from '../kinds.js';
import { PaperList, type PapersShown } from '../papers/paper-list.js';
import { meetingPaths } from '../paths.js';
import { type AgendaItem, type Attendance, dayOfMeeting, hoursOf, type Meeting, meetingTitle } from '../queries.js';
import { mayMove, standingOf } from '../rules.js';
import { placeOf, stateInWords } from './list-page.js';
import { type Answering, Reply } from './reply.js';
import { Steps } from './steps.js';
import { type Asked, WhoIsAsked } from './who-is-asked.js';

export interface MeetingPageProps {
  readonly reference: string;
  readonly now: Date;
  readonly meeting: Meeting;
  readonly mayKeep: boolean;
  /** Sees everything, though they may not change it: those who run the review. */
  readonly seesAll: boolean;
  readonly form: FormState;
  /** Set for whoever was asked to come and can still answer. */
  readonly answering: Answering | undefined;
  readonly asked: readonly Asked[];
  readonly items: readonly AgendaItem[];
  readonly papers: PapersShown;
  readonly attendance: readonly Attendance[];
  readonly changes: readonly { cancelled: boolean; wasAt: Date; wasPlace: string; reason: string; changedAt: Date }[];
}

/** One meeting: when and where, who comes, agenda, papers, and what is to be done next. */
export const MeetingPage = (props: MeetingPageProps) => {
  const { reference, meeting, now, form, answering, mayKeep, seesAll } = props;
  const title = meetingTitle(meeting);
  const on = longDate(dayOfMeeting(meeting));
  return (
    <Page
      title={`${title} on ${on}: ${reference}`}
      heading={title}
      caption={`${reference}, ${on}`}
      form={form}
      back={meetingPaths.list(reference)}
    >
      <Off {...props} />
      <KeyFacts
        facts={[
          { label: 'When', value: `${on}, ${hoursOf(meeting)}` },
          { label: 'Where', value: placeOf(meeting) },
          { label: 'Where it stands', value: stateInWords(meeting, now) },
        ]}
      />
      <Ways {...props} />
      {answering !== undefined && <Reply reference={reference} id={meeting.id} form={form} answering={answering} />}
      {mayKeep && <Steps {...props} papers={props.papers.papers.length + props.papers.hidden} />}
      {seesAll && mayMove(meeting) && <Invited {...props} />}
      <Agenda {...props} />
      <PaperList reference={reference} papers={props.papers} />
      <Minutes {...props} />
      {seesAll && !mayMove(meeting) && <Invited {...props} />}
      <Changes {...props} />
    </Page>
  );
};

const Invited = ({ reference, meeting, asked, mayKeep, form }: MeetingPageProps) => (
  <WhoIsAsked reference={reference} meeting={meeting} asked={asked} mayKeep={mayKeep} form={form} />
);

const Off = ({ meeting, changes }: MeetingPageProps) =>
  meeting.cancelledAt === null ? null : (
    <InsetText>This meeting is off. {changes.find(({ cancelled }) => cancelled)?.reason}</InsetText>
  );

const Ways = ({ reference, meeting, mayKeep, now }: MeetingPageProps) => {
  const standing = standingOf(meeting, now);
  return (
    <p class="govuk-body dhr-agenda__tools">
      {standing === 'coming' && (
        <a class="govuk-link" href={meetingPaths.file(reference, meeting.id)}>
          Put it in my calendar
        </a>
      )}{' '}
      {meeting.onlineLink !== '' && (standing === 'coming' || standing === 'past') && (
        <a class="govuk-link" href={meeting.onlineLink} rel="noreferrer noopener">
          Join online
        </a>
      )}{' '}
      {mayKeep && mayMove(meeting) && (
        <>
          <a class="govuk-link" href={meetingPaths.move(reference, meeting.id)}>
            Move it
          </a>{' '}
          <a class="govuk-link" href={meetingPaths.cancel(reference, meeting.id)}>
            Call it off
          </a>
        </>
      )}
    </p>
  );
};

const Agenda = ({ reference, meeting, items, seesAll }: MeetingPageProps) =>
  items.length === 0 ? (
    seesAll || meeting.cancelledAt !== null ? null : (
      <p class="govuk-body">The agenda has not been sent yet. You are told when it is.</p>
    )
  ) : (
    <section aria-labelledby="agenda">
      <h2 class="govuk-heading-m" id="agenda">
        Agenda
      </h2>
      <AgendaList items={items} />
      <p class="govuk-body">
        To take away:{' '}
        <a class="govuk-link" href={meetingPaths.agendaWord(reference, meeting.id)}>
          agenda as Word
        </a>{' '}
        or{' '}
        <a class="govuk-link" href={meetingPaths.agendaPdf(reference, meeting.id)}>
          agenda as PDF
        </a>
      </p>
    </section>
  );

const Minutes = ({ reference, meeting, attendance, seesAll }: MeetingPageProps) =>
  meeting.attendedAt === null || (!seesAll && meeting.minutesSharedAt === null) ? null : (
    <section aria-labelledby="minutes">
      <h2 class="govuk-heading-m" id="minutes">
        Minutes
      </h2>
      <p class="govuk-body">
        {attendance.filter(({ state }) => state === 'present').length} of {attendance.length} were{' '}
        {attendanceInWords.present.toLowerCase()}.{' '}
        <a class="govuk-link" href={meetingPaths.minutes(reference, meeting.id)}>
          Read the minutes
        </a>
      </p>
    </section>
  );

const Changes = ({ changes }: MeetingPageProps) =>
  changes.length === 0 ? null : (
    <section aria-labelledby="changes">
      <h2 class="govuk-heading-m" id="changes">
        What was changed
      </h2>
      <ul class="govuk-list govuk-list--spaced">
        {changes.map((one) => (
          <li key={String(one.changedAt)}>
            {one.cancelled ? 'Called off' : `Was to be on ${dateTime(one.wasAt)}, ${one.wasPlace}`}. {one.reason}
            <br />
            <span class="govuk-hint">Changed on {dateTime(one.changedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
