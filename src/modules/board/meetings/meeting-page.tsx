import type { Day } from '../../../kernel/day.js';
import { longDate } from '../../../web/formats.js';
import {
  Button,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  KeyFacts,
  Page,
  Prose,
  Textarea,
} from '../../../web/index.js';
import { Agenda } from '../agenda/agenda-section.js';
import { GivenList } from '../giving/given-list.js';
import { boardPaths } from '../paths.js';
import type { Board, BoardItem, BoardMeeting, Given } from '../queries.js';
import { timeInWords } from '../when-in-words.js';

export interface MeetingPageProps {
  readonly board: Board;
  readonly meeting: BoardMeeting;
  readonly items: readonly BoardItem[];
  /** What the board was given at this meeting or with its papers. */
  readonly given: readonly Given[];
  readonly form: FormState;
  readonly mayKeep: boolean;
  readonly today: Day;
}

/** One meeting: when, where, its agenda, and its minute. */
export const MeetingPage = (props: MeetingPageProps) => {
  const { board, meeting, given, form, mayKeep, today } = props;
  const isOn = meeting.cancelledAt === null;
  return (
    <Page
      title={`Meeting of ${longDate(meeting.heldOn)}: ${board.name}`}
      heading={`Meeting of ${longDate(meeting.heldOn)}`}
      caption={board.name}
      form={form}
      back={boardPaths.one(board.id)}
    >
      {!isOn && <InsetText text={`This meeting is off. ${meeting.cancelledReason}`} />}
      <Facts meeting={meeting} />
      <Agenda {...props} />
      <GivenList given={given} caption="What it was given" withThing mayKeep={mayKeep} />
      {meeting.heldOn <= today && isOn && <Minute {...props} />}
      {mayKeep && isOn && (
        <p class="govuk-body">
          <a class="govuk-link" href={boardPaths.changeMeeting(board.id, meeting.id)}>
            Change day, time or place
          </a>
          {' or '}
          <a class="govuk-link" href={boardPaths.cancelMeeting(board.id, meeting.id)}>
            say that it is off
          </a>
        </p>
      )}
    </Page>
  );
};

const Facts = ({ meeting: { startsAt, place, papersBy, note } }: { meeting: BoardMeeting }) => (
  <>
    <KeyFacts
      facts={[
        { label: 'Starts', value: startsAt === '' ? 'Not known' : timeInWords(startsAt) },
        { label: 'Place', value: place === '' ? 'Not known' : place },
        { label: 'Papers by', value: papersBy === null ? 'Not set' : longDate(papersBy) },
      ]}
    />
    {note !== '' && <p class="govuk-body">{note}</p>}
  </>
);

const Minute = ({ meeting, form, mayKeep }: MeetingPageProps) => {
  const { minute, minuteReference } = meeting;
  if (!mayKeep)
    return minute === '' && minuteReference === '' ? null : (
      <section>
        <h2 class="govuk-heading-m">What else the board noted and decided</h2>
        <Prose text={minute} />
        {minuteReference !== '' && <p class="govuk-body">Where it is written: {minuteReference}</p>}
      </section>
    );
  return (
    <section>
      <h2 class="govuk-heading-m">What else the board noted and decided</h2>
      <Form version={meeting.version}>
        <Textarea
          {...fieldOf(form, 'minute')}
          label={{ text: 'In a few lines', classes: 'govuk-label--s' }}
          hint={{ text: 'Members of the board read this: no names and no pseudonyms' }}
          rows={4}
        />
        <Input
          {...fieldOf(form, 'minuteReference')}
          label={{ text: 'Reference of the minutes', classes: 'govuk-label--s' }}
          hint={{ text: 'Such as “Minutes of 12 March 2026, in the board’s folder”' }}
        />
        <Button text="Save" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    </section>
  );
};
