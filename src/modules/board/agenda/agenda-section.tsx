import type { Day } from '../../../kernel/day.js';
import { Button, Details, Form, type FormState, fieldOf, Input, Prose } from '../../../web/index.js';
import { itemOutcomeInWords } from '../kinds.js';
import { boardPaths } from '../paths.js';
import type { Board, BoardItem, BoardMeeting } from '../queries.js';

export interface AgendaProps {
  readonly board: Board;
  readonly meeting: BoardMeeting;
  readonly items: readonly BoardItem[];
  readonly form: FormState;
  readonly mayKeep: boolean;
  readonly today: Day;
}

/** What stands on the agenda of a meeting for reviews, what came of it, and the way to put more on it. */
export const Agenda = (props: AgendaProps) => {
  const { meeting, items, mayKeep } = props;
  return (
    <section>
      <h2 class="govuk-heading-m">On the agenda</h2>
      {items.length === 0 ? (
        <p class="govuk-body">Nothing about reviews stands on it.</p>
      ) : (
        <ol class="govuk-list govuk-list--number govuk-list--spaced">
          {items.map((item) => (
            <li key={item.id}>
              <Item item={item} {...props} />
            </li>
          ))}
        </ol>
      )}
      {mayKeep && meeting.cancelledAt === null && <PutOn {...props} />}
    </section>
  );
};

const Item = ({ item, meeting, mayKeep, today }: AgendaProps & { item: BoardItem }) => (
  <>
    {item.page === undefined ? (
      item.title
    ) : (
      <a class="govuk-link" href={item.page}>
        {item.title}
      </a>
    )}
    {item.note !== '' && ` (${item.note})`}
    {item.outcome !== null && (
      <div>
        <strong>{itemOutcomeInWords[item.outcome]}.</strong> {item.minuteReference}
        {item.minute !== '' && <Prose text={item.minute} />}
      </div>
    )}
    {mayKeep && (
      <p class="govuk-body govuk-!-margin-bottom-0">
        <a class="govuk-link" href={boardPaths.item(item)}>
          {wayOn(item, meeting, today)}
          <span class="govuk-visually-hidden">: {item.title}</span>
        </a>
      </p>
    )}
  </>
);

function wayOn({ outcome }: BoardItem, { heldOn, cancelledAt }: BoardMeeting, today: Day): string {
  if (cancelledAt !== null) return 'Put it on another meeting';
  if (outcome !== null) return 'Change what came of it';
  return heldOn <= today ? 'Write down what came of it' : 'Take it off';
}

const PutOn = ({ board, meeting, items, form }: AgendaProps) => {
  const action = boardPaths.items(board.id, meeting.id);
  const lacksLearning = board.kind === 'csp-board' && !items.some(({ kind }) => kind === 'learning-by-theme');
  return (
    <>
      {lacksLearning && (
        <Form action={action} unsavedChanges="off">
          <p class="govuk-body">
            Learning from reviews, arranged by theme, is a standing item of this board. It is not on this agenda.
          </p>
          <Input
            {...fieldOf(form, 'learningNote')}
            label={{ text: 'Its number on the agenda, or where the agenda is (optional)', classes: 'govuk-label--s' }}
          />
          <Button text="Learning from reviews is on the agenda" name="item" value="learning" preventDoubleClick />
        </Form>
      )}
      <Details summaryText="Put another item on it" open={form.errors.some(({ field }) => field === 'title')}>
        <Form action={action}>
          <Input
            {...fieldOf(form, 'title')}
            label={{ text: 'Item', classes: 'govuk-label--s' }}
            hint={{ text: 'Members of the board read this: no names and no pseudonyms' }}
          />
          <Input
            {...fieldOf(form, 'note')}
            label={{ text: 'Its number, or its paper (optional)', classes: 'govuk-label--s' }}
          />
          <Button text="Put on the agenda" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      </Details>
    </>
  );
};
