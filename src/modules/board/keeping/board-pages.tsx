import {
  Button,
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { boardKindInWords, boardKinds } from '../kinds.js';
import { boardPaths } from '../paths.js';
import type { Board } from '../queries.js';

/** Adds a board, or changes one. */
export const BoardEditPage = ({ board, form }: { board: Board | undefined; form: FormState }) => {
  const heading = board === undefined ? 'Add a board' : `Change ${board.name}`;
  return (
    <Page
      title={heading}
      heading={heading}
      form={form}
      back={board === undefined ? boardPaths.all : boardPaths.one(board.id)}
    >
      <Form version={board?.version}>
        <Input {...fieldOf(form, 'name')} label={{ text: 'What is it called?', classes: 'govuk-label--s' }} />
        <Radios
          {...choiceOf(form, 'kind')}
          fieldset={{ legend: { text: 'What is it?', classes: 'govuk-fieldset__legend--s' } }}
          items={boardKinds.map((value) => ({ value, text: boardKindInWords[value] }))}
        />
        <Input
          {...fieldOf(form, 'contactName')}
          label={{ text: 'Who takes its papers? (optional)', classes: 'govuk-label--s' }}
        />
        <Input
          {...fieldOf(form, 'contactEmail')}
          label={{ text: 'Their email address (optional)', classes: 'govuk-label--s' }}
          type="email"
          autocomplete="off"
          spellcheck={false}
        />
        <Input
          {...fieldOf(form, 'papersDays')}
          label={{ text: 'How many working days before a meeting are papers wanted?', classes: 'govuk-label--s' }}
          hint={{ text: 'Leave empty when there is no rule. You can set the day of each meeting by itself.' }}
          classes="govuk-input--width-2"
          inputmode="numeric"
        />
        <Checkboxes
          {...choicesOf(form, 'getsOverview')}
          items={[{ value: 'yes', text: 'It gets the quarterly overview' }]}
        />
        <Textarea {...fieldOf(form, 'note')} label={{ text: 'Note (optional)', classes: 'govuk-label--s' }} rows={3} />
        <Button text={board === undefined ? 'Add the board' : 'Save'} preventDoubleClick />
      </Form>
    </Page>
  );
};

/** Ends a board. */
export const EndBoardPage = ({ board, form }: { board: Board; form: FormState }) => (
  <Page
    title={`${board.name} has ended`}
    heading={`${board.name} has ended`}
    form={form}
    back={boardPaths.one(board.id)}
  >
    <p class="govuk-body">
      What it was given stays on record. Its meetings after the day are taken out of the calendar.
    </p>
    <Form>
      <DateInput
        {...dateOf(form, 'endedOn')}
        fieldset={{ legend: { text: 'When did it end?', classes: 'govuk-fieldset__legend--s' } }}
      />
      <Textarea
        {...fieldOf(form, 'reason')}
        label={{ text: 'What became of it?', classes: 'govuk-label--s' }}
        hint={{ text: 'Say which board does its work now' }}
        rows={3}
      />
      <Button text="End the board" preventDoubleClick />
    </Form>
  </Page>
);
