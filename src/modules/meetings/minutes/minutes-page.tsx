import { dateTime, longDate } from '../../../web/formats.js';
import { type FormState, InsetText, Page, Prose, Table } from '../../../web/index.js';
import { type AddedAnswer, answerInWords, attendanceInWords } from '../kinds.js';
import { meetingPaths } from '../paths.js';
import {
  type Action,
  type AgendaItem,
  type Attendance,
  dayOfMeeting,
  type Meeting,
  type Minute,
  meetingTitle,
} from '../queries.js';
import { areMinutesOpen } from '../rules.js';
import { Addenda, Onward } from './minutes-onward.js';

export interface MinutesPageProps {
  readonly reference: string;
  readonly now: Date;
  readonly meeting: Meeting;
  readonly mayKeep: boolean;
  readonly form: FormState;
  readonly items: readonly AgendaItem[];
  readonly minutes: ReadonlyMap<string, Minute>;
  readonly actions: readonly Action[];
  readonly attendance: readonly Attendance[];
  readonly addenda: readonly {
    addendum: { id: string; text: string; answers: readonly AddedAnswer[]; addedAt: Date };
    by: string | null;
  }[];
}

/** The minutes of a meeting, item by item, with the way to write each while they can be written. */
export const MinutesPage = (props: MinutesPageProps) => {
  const { reference, meeting, items, attendance, form } = props;
  const on = longDate(dayOfMeeting(meeting));
  return (
    <Page
      title={`Minutes of ${on}: ${reference}`}
      heading="Minutes"
      caption={`${reference}, ${meetingTitle(meeting).toLowerCase()}, ${on}`}
      form={form}
      back={meetingPaths.one(reference, meeting.id)}
    >
      <Standing {...props} />
      <p class="govuk-body">
        To take away:{' '}
        <a class="govuk-link" href={meetingPaths.minutesWord(reference, meeting.id)}>
          minutes as Word
        </a>{' '}
        or{' '}
        <a class="govuk-link" href={meetingPaths.minutesPdf(reference, meeting.id)}>
          minutes as PDF
        </a>
      </p>
      {attendance.length > 0 && <WhoCame attendance={attendance} />}
      {items.length === 0 && (
        <p class="govuk-body">
          There was no agenda:{' '}
          <a class="govuk-link" href={meetingPaths.agenda(reference, meeting.id)}>
            draw one up
          </a>
          , and write the minutes of each item.
        </p>
      )}
      {items.map((item, index) => (
        <Item key={item.id} {...props} item={item} number={index + 1} />
      ))}
      <Actions {...props} />
      <Addenda {...props} />
      <Onward {...props} />
    </Page>
  );
};

const Standing = ({ meeting, mayKeep }: MinutesPageProps) => (
  <InsetText>
    {meeting.approvedOn !== null
      ? `Approved on ${longDate(meeting.approvedOn)}. They stay as they are; what must be put right is added below.`
      : meeting.minutesSharedAt !== null
        ? `Draft, sent to the panel on ${dateTime(meeting.minutesSharedAt)}. Not approved yet.`
        : `Draft.${mayKeep ? ' The panel sees nothing of it until you send it.' : ''}`}
  </InsetText>
);

const WhoCame = ({ attendance }: { attendance: readonly Attendance[] }) => (
  <Table
    caption="Who came"
    captionClasses="govuk-table__caption--m"
    head={[{ text: 'Who' }, { text: 'Attendance' }]}
    rows={attendance.map(({ name, post, agencyName, state, substitute }) => [
      { text: [name, post, agencyName].filter((words) => words !== '').join(', ') },
      { text: state === 'substitute' ? `${attendanceInWords[state]}: ${substitute}` : attendanceInWords[state] },
    ])}
  />
);

type ItemProps = MinutesPageProps & { readonly item: AgendaItem; readonly number: number };

const Item = ({ reference, now, meeting, mayKeep, minutes, item, number }: ItemProps) => {
  const minute = minutes.get(item.id);
  return (
    <section aria-labelledby={`item-${item.id}`}>
      <h2 class="govuk-heading-m govuk-!-margin-bottom-2" id={`item-${item.id}`}>
        {number}. {item.title}
      </h2>
      {minute === undefined ? (
        <p class="govuk-body dhr-quiet">Nothing is written yet.</p>
      ) : (
        <>
          {minute.answer !== null && <p class="govuk-body">{answerInWords[minute.answer]}.</p>}
          <Prose text={minute.text} />
          {minute.decision !== '' && (
            <>
              <h3 class="govuk-heading-s govuk-!-margin-bottom-1">Decided</h3>
              <Prose text={minute.decision} />
            </>
          )}
        </>
      )}
      {mayKeep && areMinutesOpen(meeting, now) && (
        <p class="govuk-body">
          <a class="govuk-link" href={meetingPaths.minute(reference, meeting.id, item.id)}>
            {minute === undefined ? 'Write this item' : 'Change this item'}
            <span class="govuk-visually-hidden">: {item.title}</span>
          </a>
        </p>
      )}
    </section>
  );
};

const Actions = ({ reference, now, meeting, mayKeep, actions }: MinutesPageProps) => (
  <section aria-labelledby="actions">
    <h2 class="govuk-heading-m" id="actions">
      Actions
    </h2>
    {actions.length === 0 ? (
      <p class="govuk-body">Nobody took anything on.</p>
    ) : (
      <Table
        head={[{ text: 'What' }, { text: 'Who' }, { text: 'By when' }, { text: 'Where it stands' }]}
        rows={actions.map((action) => [
          {
            html: (
              <a class="govuk-link" href={meetingPaths.action(reference, meeting.id, action.id)}>
                {action.what}
              </a>
            ),
          },
          { text: action.ownerName },
          { text: action.dueOn === null ? 'No date' : longDate(action.dueOn) },
          { text: action.doneOn === null ? 'Open' : `Done on ${longDate(action.doneOn)}` },
        ])}
      />
    )}
    {mayKeep && areMinutesOpen(meeting, now) && (
      <p class="govuk-body">
        <a class="govuk-link" href={meetingPaths.newAction(reference, meeting.id)}>
          Note an action
        </a>
      </p>
    )}
  </section>
);
