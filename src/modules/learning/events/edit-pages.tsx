import { THEMES } from '../../../kernel/themes.js';
import {
  Button,
  Checkboxes,
  choicesOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  label,
  legend,
  Page,
  Textarea,
} from '../../../web/index.js';
import { learningPaths } from '../paths.js';
import type { LearningEvent } from './queries.js';

interface EditEventProps {
  readonly form: FormState;
  readonly id?: string;
  readonly version?: number | undefined;
  /** How many are told when its times or its place change. */
  readonly told?: number;
}

/** Arranges a learning event, or changes it. */
export const EditEventPage = ({ form, id, version, told = 0 }: EditEventProps) => {
  const heading = id === undefined ? 'Arrange a learning event' : 'Change the event';
  return (
    <Page
      title={heading}
      heading={heading}
      form={form}
      back={id === undefined ? learningPaths.events : learningPaths.event(id)}
    >
      <Form version={version}>
        <When form={form} />
        <What form={form} />
        <HowLong form={form} />
        {told > 0 && (
          <>
            <InsetText>
              {`${told === 1 ? 'One person has' : `${told} people have`} signed up. They are told if you change when or where it is, and it moves in their calendars.`}
            </InsetText>
            <Textarea
              {...fieldOf(form, 'reason')}
              label={label('A word to them, if it is moved (optional)')}
              rows={2}
            />
          </>
        )}
        <Button text={id === undefined ? 'Arrange the event' : 'Save'} preventDoubleClick />
      </Form>
    </Page>
  );
};

const When = ({ form }: { form: FormState }) => (
  <>
    <Input
      {...fieldOf(form, 'title')}
      label={label('What is the event called?')}
      hint={{ text: 'No names, no pseudonyms' }}
    />
    <DateInput {...dateOf(form, 'on')} fieldset={legend('Date')} />
    <Input
      {...fieldOf(form, 'starts')}
      label={label('It starts at')}
      hint={{ text: 'The time in London, such as 09:30 or 2pm' }}
      classes="govuk-input--width-5"
    />
    <Input {...fieldOf(form, 'ends')} label={label('It ends at')} classes="govuk-input--width-5" />
    <Input {...fieldOf(form, 'place')} label={label('Place')} hint={{ text: 'A place, a link below, or both' }} />
    <Input
      {...fieldOf(form, 'onlineLink')}
      label={label('Link for joining online')}
      hint={{ text: 'Sent to those who have a place; it is not on the page where people sign up' }}
      type="url"
    />
    <Input
      {...fieldOf(form, 'capacity')}
      label={label('How many places are there?')}
      hint={{ text: 'Empty: as many as come. When it is full, people go on a waiting list' }}
      classes="govuk-input--width-4"
      inputmode="numeric"
    />
  </>
);

const What = ({ form }: { form: FormState }) => (
  <>
    <Input {...fieldOf(form, 'audience')} label={label('For whom is it? (optional)')} />
    <Textarea {...fieldOf(form, 'about')} label={label('What is it about? (optional)')} rows={4} />
    <Textarea
      {...fieldOf(form, 'programme')}
      label={label('Programme (optional)')}
      hint={{
        text: 'A line each: the time, what happens, and after a semicolon who leads it. 09:30 Welcome; head of service',
      }}
      rows={6}
    />
    <Checkboxes
      {...choicesOf(form, 'themes')}
      classes="govuk-checkboxes--small"
      fieldset={legend('Which themes does it draw on?')}
      items={THEMES.map(({ code, label: text }) => ({ value: code, text }))}
    />
    <Textarea
      {...fieldOf(form, 'references')}
      label={label('Which reviews does it draw on? (optional)')}
      hint={{ text: 'Their references, one a line. They are not on the page where people sign up' }}
      rows={2}
    />
  </>
);

const HowLong = ({ form }: { form: FormState }) => (
  <>
    <Input
      {...fieldOf(form, 'followUpMonths')}
      label={label('After how many months are people asked what came of it?')}
      classes="govuk-input--width-2"
      inputmode="numeric"
    />
    <Input
      {...fieldOf(form, 'keepMonths')}
      label={label('After how many months are names and addresses erased?')}
      hint={{ text: 'Their organisation stays, and what they said they would do' }}
      classes="govuk-input--width-2"
      inputmode="numeric"
    />
  </>
);

/** Calls an event off. */
export const CallOffPage = ({ event, form, told }: { event: LearningEvent; form: FormState; told: number }) => (
  <Page
    title={`Call off: ${event.title}`}
    heading="Call the event off"
    caption={event.title}
    form={form}
    back={learningPaths.event(event.id)}
  >
    <p class="govuk-body">
      {told === 0
        ? 'Nobody has signed up, so nobody is told.'
        : `The ${told} who signed up are told, and it goes from their calendars.`}
    </p>
    <Form version={event.version}>
      <Textarea
        {...fieldOf(form, 'reason')}
        label={label('Why is it called off?')}
        hint={{ text: 'These words are sent to those who signed up' }}
        rows={3}
      />
      <Button text="Call it off" classes="govuk-button--warning" preventDoubleClick />
    </Form>
  </Page>
);
