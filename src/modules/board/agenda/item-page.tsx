import type { Day } from '../../../kernel/day.js';
import { longDate } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { itemOutcomeInWords, itemOutcomes } from '../kinds.js';
import { boardPaths } from '../paths.js';
import type { Board, BoardItem, BoardMeeting } from '../queries.js';

export interface ItemPageProps {
  readonly board: Board;
  readonly meeting: BoardMeeting;
  readonly item: BoardItem;
  /** The next meeting that would take it; undefined when there is none. */
  readonly next: BoardMeeting | undefined;
  readonly form: FormState;
  readonly today: Day;
}

/** One item of an agenda: what came of it, another meeting for it, or taking it off. */
export const ItemPage = (props: ItemPageProps) => {
  const { board, meeting, item, form, today } = props;
  const isOff = meeting.cancelledAt !== null;
  const canMove = isOff || item.outcome === 'not-reached';
  return (
    <Page
      title={`${item.title}: ${board.name}, ${longDate(meeting.heldOn)}`}
      heading={item.title}
      caption={`${board.name}, ${longDate(meeting.heldOn)}`}
      form={form}
      back={boardPaths.meeting(board.id, meeting.id)}
    >
      {isOff && <InsetText text={`The meeting is off. ${meeting.cancelledReason}`} />}
      {!isOff && meeting.heldOn <= today && <Minute {...props} />}
      {canMove && <Move {...props} />}
      {item.outcome === null && <Off {...props} />}
    </Page>
  );
};

const Minute = ({ item, form }: ItemPageProps) => (
  <Form version={item.version}>
    <Radios
      {...choiceOf(form, 'outcome')}
      fieldset={{ legend: { text: 'What came of it?', classes: 'govuk-fieldset__legend--s' } }}
      items={itemOutcomes.map((value) => ({ value, text: itemOutcomeInWords[value] }))}
    />
    <Textarea
      {...fieldOf(form, 'minute')}
      label={{ text: 'What the board said, in a few lines (optional)', classes: 'govuk-label--s' }}
      hint={{ text: 'Members of the board read this: no names and no pseudonyms' }}
      rows={4}
    />
    <Input
      {...fieldOf(form, 'minuteReference')}
      label={{ text: 'Reference of the minute (optional)', classes: 'govuk-label--s' }}
      hint={{ text: 'Such as “Minute 7.2”. It is the proof that the board was told.' }}
    />
    <Button text="Save" preventDoubleClick />
  </Form>
);

const Move = ({ item, next, board }: ItemPageProps) =>
  next === undefined ? (
    <p class="govuk-body">
      No later meeting that still takes papers is in the calendar.{' '}
      <a class="govuk-link" href={boardPaths.addMeetings(board.id)}>
        Put in meetings
      </a>
    </p>
  ) : (
    <Form action={boardPaths.step(item, 'move')} unsavedChanges="off">
      <Button text={`Put it on the meeting of ${longDate(next.heldOn)}`} preventDoubleClick />
    </Form>
  );

const Off = ({ item, form }: ItemPageProps) => (
  <section>
    <h2 class="govuk-heading-m">Take it off the agenda</h2>
    <Form action={boardPaths.step(item, 'off')}>
      <Input {...fieldOf(form, 'reason')} label={{ text: 'Why?', classes: 'govuk-label--s' }} />
      <Button text="Take it off" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  </section>
);
