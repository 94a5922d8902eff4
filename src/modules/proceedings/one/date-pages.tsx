import type { Day } from '../../../kernel/day.js';
import { longDate } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  legend,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { aboutKind, dateKinds } from '../kinds.js';
import { proceedingPaths } from '../paths.js';
import type { Proceeding, ProceedingDate } from '../queries.js';
import { dateStateInWords, dateStates } from '../words.js';

const SMALL = 'govuk-label--s';

/** Ends a proceeding. */
export const EndPage = ({
  reference,
  form,
  proceeding,
}: {
  reference: string;
  form: FormState;
  proceeding: Proceeding;
}) => (
  <Page
    title={`End of a proceeding: ${reference}`}
    heading="Record that it has ended"
    caption={`${reference}: ${proceeding.title}`}
    form={form}
    back={proceedingPaths.one(reference, proceeding.id)}
  >
    {proceeding.kind === 'criminal' && (
      <p class="govuk-inset-text">
        This does not lift the legal hold. Record the outcome, and the end of an appeal or of the time for one, among
        the key dates.
      </p>
    )}
    <Form version={proceeding.version}>
      <DateInput {...dateOf(form, 'endedOn')} fieldset={legend('When did it end?')} />
      <Textarea {...fieldOf(form, 'outcome')} label={{ text: 'How did it end?', classes: SMALL }} rows={4} />
      <Button text="Record the end" preventDoubleClick />
    </Form>
  </Page>
);

/** Adds a key date. */
export const NewDatePage = ({
  reference,
  form,
  proceeding,
}: {
  reference: string;
  form: FormState;
  proceeding: Proceeding;
}) => (
  <Page
    title={`Key date: ${reference}`}
    heading="Add a key date"
    caption={`${reference}: ${proceeding.title}`}
    form={form}
    back={proceedingPaths.one(reference, proceeding.id)}
  >
    <Form>
      <Radios
        {...choiceOf(form, 'kind')}
        fieldset={legend('Which date?')}
        items={aboutKind(proceeding.kind).dates.map((value) => ({ value, text: dateKinds[value] }))}
      />
      <Radios
        {...choiceOf(form, 'state')}
        classes="govuk-radios--inline"
        fieldset={legend('Is it planned, or did it take place?')}
        items={[
          { value: 'planned', text: dateStateInWords.planned },
          { value: 'happened', text: dateStateInWords.happened },
        ]}
      />
      <DateInput {...dateOf(form, 'on')} fieldset={legend('When?')} />
      <Textarea {...fieldOf(form, 'note')} label={{ text: 'Note (optional)', classes: SMALL }} rows={2} />
      <Button text="Add this date" preventDoubleClick />
    </Form>
  </Page>
);

export interface DatePageProps {
  readonly reference: string;
  readonly form: FormState;
  readonly proceeding: Proceeding;
  readonly date: ProceedingDate;
  readonly today: Day;
}

/** Moves a key date, says that it took place, or that it is off. */
export const DatePage = ({ reference, form, proceeding, date, today }: DatePageProps) => (
  <Page
    title={`${dateKinds[date.kind]}: ${reference}`}
    heading={dateKinds[date.kind]}
    caption={`${reference}: ${proceeding.title}`}
    form={form}
    back={proceedingPaths.one(reference, proceeding.id)}
  >
    <p class="govuk-body">
      {date.state === 'planned' && date.on < today ? 'It was planned for' : 'It stands at'} {longDate(date.on)}. What
      stood before stays on record.
    </p>
    <Form version={date.version}>
      <Radios
        {...choiceOf(form, 'state')}
        fieldset={legend('Where does it stand?')}
        items={dateStates.map((value) => ({ value, text: dateStateInWords[value] }))}
      />
      <DateInput {...dateOf(form, 'on')} fieldset={legend('Date')} />
      <Input {...fieldOf(form, 'reason')} label={{ text: 'How do you know?', classes: SMALL }} />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);
