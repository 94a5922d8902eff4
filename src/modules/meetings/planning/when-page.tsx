import type { ComponentChildren } from 'preact';
import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { meetingKindInWords, meetingKinds } from '../kinds.js';
import { meetingPaths } from '../paths.js';

/** Arranges a meeting. */
export const ArrangePage = ({ reference, form }: { reference: string; form: FormState }) => (
  <Page
    title={`Arrange a meeting: ${reference}`}
    heading="Arrange a meeting"
    caption={reference}
    form={form}
    back={meetingPaths.list(reference)}
  >
    <Form>
      <Radios
        {...choiceOf(form, 'kind')}
        fieldset={{ legend: { text: 'What sort of meeting is it?', classes: 'govuk-fieldset__legend--s' } }}
        items={meetingKinds.map((value) => ({
          value,
          text: meetingKindInWords[value],
          ...(value === 'other' && {
            conditional: {
              html: <Input {...fieldOf(form, 'title')} label={{ text: 'What is it called?' }} />,
            },
          }),
        }))}
      />
      <When form={form} />
      <p class="govuk-body">Nobody is asked yet. You invite people from the next page.</p>
      <Button text="Arrange the meeting" preventDoubleClick />
    </Form>
  </Page>
);

/** Day, times, place, link. */
const When = ({ form }: { form: FormState }) => (
  <>
    <DateInput
      {...dateOf(form, 'on')}
      fieldset={{ legend: { text: 'Date', classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: 'Keep away from days in court, and from dates the family has asked us to avoid' }}
    />
    <Input
      {...fieldOf(form, 'starts')}
      label={{ text: 'It starts at', classes: 'govuk-label--s' }}
      hint={{ text: 'The time in London, such as 10:00 or 2.30pm' }}
      classes="govuk-input--width-5"
    />
    <Input
      {...fieldOf(form, 'ends')}
      label={{ text: 'It ends at', classes: 'govuk-label--s' }}
      classes="govuk-input--width-5"
    />
    <Input
      {...fieldOf(form, 'place')}
      label={{ text: 'Place', classes: 'govuk-label--s' }}
      hint={{
        text: 'A place, a link below, or both. It stands in people’s calendars: a building and a room, no names',
      }}
    />
    <Input
      {...fieldOf(form, 'onlineLink')}
      label={{ text: 'Link for joining online', classes: 'govuk-label--s' }}
      hint={{ text: 'Shown on the page of the meeting only, after signing in' }}
      type="url"
    />
  </>
);

interface ChangeProps {
  readonly reference: string;
  readonly id: string;
  readonly form: FormState;
  readonly version: number | undefined;
  /** How many people were asked and are told of the change. */
  readonly told: number;
}

const Told = ({ told, what }: { told: number; what: string }) => (
  <InsetText>
    {told === 0
      ? 'Nobody has been asked yet, so nobody is told.'
      : `${told === 1 ? 'One person who was' : `${told} people who were`} asked will be told, and ${what} in their calendars.`}
  </InsetText>
);

const Why = ({ form, children }: { form: FormState; children: ComponentChildren }) => (
  <Textarea
    {...fieldOf(form, 'reason')}
    label={{ html: <>{children}</>, classes: 'govuk-label--s' }}
    hint={{ text: 'It stays with the meeting. No names.' }}
    rows={3}
  />
);

/** Moves a meeting in time or place. */
export const MovePage = ({ reference, id, form, version, told }: ChangeProps) => (
  <Page
    title={`Move the meeting: ${reference}`}
    heading="Move the meeting"
    caption={reference}
    form={form}
    back={meetingPaths.one(reference, id)}
  >
    <Form version={version}>
      <When form={form} />
      <Why form={form}>Why is it moved?</Why>
      <Told told={told} what="the meeting moves" />
      <Button text="Move the meeting" preventDoubleClick />
    </Form>
  </Page>
);

/** Calls a meeting off. */
export const CancelPage = ({ reference, id, form, version, told }: ChangeProps) => (
  <Page
    title={`Call the meeting off: ${reference}`}
    heading="Call the meeting off"
    caption={reference}
    form={form}
    back={meetingPaths.one(reference, id)}
  >
    <Form version={version}>
      <Why form={form}>Why is it called off?</Why>
      <Told told={told} what="the meeting goes" />
      <p class="govuk-body">A meeting that is off stays in the list. Arrange a new one if it is to be held later.</p>
      <Button text="Call it off" classes="govuk-button--warning" preventDoubleClick />
    </Form>
  </Page>
);
