import { longDate } from '../../../web/formats.js';
import {
  Button,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  Textarea,
} from '../../../web/index.js';
import { boardPaths } from '../paths.js';
import type { Board, BoardMeeting } from '../queries.js';

const WhenAndWhere = ({ form }: { form: FormState }) => (
  <>
    <Input
      {...fieldOf(form, 'startsAt')}
      label={{ text: 'It starts at (optional)', classes: 'govuk-label--s' }}
      hint={{ text: 'The time in London, such as 10:00 or 2.30pm' }}
      classes="govuk-input--width-5"
    />
    <Input
      {...fieldOf(form, 'place')}
      label={{ text: 'Place (optional)', classes: 'govuk-label--s' }}
      hint={{ text: 'It stands in people’s calendars: a building and a room, or “online”' }}
    />
  </>
);

interface AddMeetings {
  readonly board: Board;
  readonly form: FormState;
  /** Why lines cannot be read, each of them. */
  readonly unread?: readonly string[];
}

/** Puts in meetings: one, or a year of them. */
export const AddMeetingsPage = ({ board, form, unread = [] }: AddMeetings) => (
  <Page
    title={`Put in meetings: ${board.name}`}
    heading="Put in meetings"
    caption={board.name}
    form={form}
    back={boardPaths.one(board.id)}
  >
    <Form>
      <Textarea
        {...fieldOf(form, 'days')}
        label={{ text: 'When does it meet?', classes: 'govuk-label--s' }}
        hint={{
          text: 'One day a line, such as 12 March 2026 or 12/03/2026. You can paste a list, with a time after a day where it differs.',
        }}
        rows={8}
      />
      {unread.length > 0 && (
        <InsetText>
          <p class="govuk-body">No meeting is put in yet. Mend or take out these lines:</p>
          <ul class="govuk-list govuk-list--bullet">
            {unread.map((reason, at) => (
              <li key={at}>{reason}</li>
            ))}
          </ul>
        </InsetText>
      )}
      <WhenAndWhere form={form} />
      {board.papersDays !== null && (
        <p class="govuk-body">
          Papers are wanted {board.papersDays} working days before each. You can change that for a single meeting.
        </p>
      )}
      <Button text="Put in" preventDoubleClick />
    </Form>
  </Page>
);

interface OneMeeting {
  readonly board: Board;
  readonly meeting: BoardMeeting;
  readonly form: FormState;
}

/** Changes a meeting. */
export const ChangeMeetingPage = ({ board, meeting, form }: OneMeeting) => (
  <Page
    title={`Change the meeting of ${longDate(meeting.heldOn)}: ${board.name}`}
    heading="Change a meeting"
    caption={`${board.name}, ${longDate(meeting.heldOn)}`}
    form={form}
    back={boardPaths.meeting(board.id, meeting.id)}
  >
    <Form version={meeting.version}>
      <DateInput
        {...dateOf(form, 'heldOn')}
        fieldset={{ legend: { text: 'Day', classes: 'govuk-fieldset__legend--s' } }}
      />
      <WhenAndWhere form={form} />
      <DateInput
        {...dateOf(form, 'papersBy')}
        fieldset={{ legend: { text: 'Papers are wanted by (optional)', classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: 'After this day nothing more is put on the meeting' }}
      />
      <Textarea {...fieldOf(form, 'note')} label={{ text: 'Note (optional)', classes: 'govuk-label--s' }} rows={3} />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);

/** Says that a meeting is off. */
export const CancelMeetingPage = ({ board, meeting, form }: OneMeeting) => (
  <Page
    title={`The meeting of ${longDate(meeting.heldOn)} is off: ${board.name}`}
    heading={`The meeting of ${longDate(meeting.heldOn)} is off`}
    caption={board.name}
    form={form}
    back={boardPaths.meeting(board.id, meeting.id)}
  >
    <p class="govuk-body">
      It stays on record with the reason. What stands on its agenda can be put on another meeting.
    </p>
    <Form>
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why is it off?', classes: 'govuk-label--s' }} rows={3} />
      <Button text="Call it off" preventDoubleClick />
    </Form>
  </Page>
);
