import type { ComponentChildren } from 'preact';
import { clockStarts } from '../../../kernel/facts.js';
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
} from '../../../web/index.js';
import { settingsPaths } from '../paths.js';
import { defaultLimits, limitSettings, ragColours } from './settings.js';
import { clockStartWords, limitInWords, limitWords } from './words.js';

/** What every page that changes settings is made from. */
export interface EditProps {
  readonly form: FormState;
  readonly version: number | undefined;
}

export const EditPage = ({
  form,
  version,
  heading,
  children,
}: EditProps & { heading: string; children: ComponentChildren }) => (
  <Page title={heading} heading={heading} form={form} back={settingsPaths.overview}>
    <Form version={version}>
      {children}
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);

export const ParticularsEdit = ({ form, version }: EditProps) => (
  <EditPage form={form} version={version} heading="Partnership">
    <Input {...fieldOf(form, 'name')} label={{ text: 'Name' }} />
    <Input {...fieldOf(form, 'shortName')} label={{ text: 'Short name' }} classes="govuk-input--width-20" />
    <Input
      {...fieldOf(form, 'email')}
      label={{ text: 'Email address (optional)' }}
      hint={{ text: 'Anybody may see it: people who notify a death write there' }}
      type="email"
      spellcheck={false}
    />
    <Input {...fieldOf(form, 'policeForce')} label={{ text: 'Police force (optional)' }} />
    <Input {...fieldOf(form, 'region')} label={{ text: 'Region (optional)' }} />
    <Input
      {...fieldOf(form, 'referencePattern')}
      label={{ text: 'Pattern of references' }}
      hint={{
        text: '{year} becomes the year, {number:2} a number of two figures: BEX-{year}-{number:2} gives BEX-2026-04. References that exist stay as they are',
      }}
      spellcheck={false}
      classes="govuk-input--width-20"
    />
    <Checkboxes
      {...choicesOf(form, 'publicForm')}
      fieldset={{ legend: { text: 'Public form' } }}
      items={[{ value: 'yes', text: 'Take notifications from the public form' }]}
    />
  </EditPage>
);

export const LimitsEdit = ({ form, version }: EditProps) => (
  <EditPage form={form} version={version} heading="Limits">
    <p class="govuk-body">Leave a limit empty for the number of the toolkit, which stands beside it.</p>
    {limitSettings.map((name) => (
      <Input
        key={name}
        {...fieldOf(form, name)}
        label={{ text: limitWords[name].what }}
        hint={{ text: `In the toolkit: ${limitInWords(name, defaultLimits[name])}` }}
        suffix={{ text: `${limitWords[name].unit}s` }}
        inputmode="numeric"
        classes="govuk-input--width-3"
      />
    ))}
  </EditPage>
);

export const LawEdit = ({ form, version }: EditProps) => (
  <EditPage form={form} version={version} heading="Decision and law">
    <Radios
      {...choiceOf(form, 'clockStart')}
      fieldset={{ legend: { text: 'From which date does the month for the decision run?' } }}
      hint={{ text: 'In a single review an authorised person may pick another, with a reason' }}
      items={clockStarts.map((start) => ({ value: start, text: clockStartWords[start] }))}
    />
    <Radios
      {...choiceOf(form, 'signatories')}
      fieldset={{ legend: { text: 'Where two people chair the partnership, who signs a decision?' } }}
      items={[
        { value: 'one', text: 'Any one of them' },
        { value: 'each', text: 'Each of them' },
      ]}
    />
    <DateInput
      {...dateOf(form, 'section8aFrom')}
      fieldset={{ legend: { text: 'First day of deaths under section 8A (optional)' } }}
      hint={{
        text: 'Section 8A of the 2004 Act, Domestic Abuse Related Death Reviews. Leave empty until you have seen that it is in force',
      }}
    />
    <DateInput
      {...dateOf(form, 'standingSince')}
      fieldset={{ legend: { text: 'Standing duties are counted from (optional)' } }}
      hint={{ text: 'The day your partnership began to use this system, or the last learning event before it' }}
    />
  </EditPage>
);

export const ProgressEdit = ({ form, version }: EditProps) => (
  <EditPage form={form} version={version} heading="Progress and keeping">
    <p class="govuk-body">The colour of an action is worked out and never typed. These are the words beside it.</p>
    {ragColours.map((colour) => (
      <Input key={colour} {...fieldOf(form, `words-${colour}`)} label={{ text: `What ${colour} means` }} />
    ))}
    <Input
      {...fieldOf(form, 'amberDays')}
      label={{ text: 'Days late up to which it is amber' }}
      suffix={{ text: 'days' }}
      inputmode="numeric"
      classes="govuk-input--width-3"
    />
    <Input
      {...fieldOf(form, 'roundDayOfMonth')}
      label={{ text: 'Day of the month on which leads of actions are asked for progress' }}
      hint={{ text: 'From 1 to 28; on the working day after it where it is none. 0 if you ask by hand alone' }}
      inputmode="numeric"
      classes="govuk-input--width-3"
    />
    <Input
      {...fieldOf(form, 'roundWindowDays')}
      label={{ text: 'How near the day of an action is when its lead is asked' }}
      hint={{ text: 'They are also asked once it is late, at risk or stuck, or nothing was told for a quarter' }}
      suffix={{ text: 'days' }}
      inputmode="numeric"
      classes="govuk-input--width-3"
    />
    <Input
      {...fieldOf(form, 'remindDaysBefore')}
      label={{ text: 'A lead is reminded before the day of an action' }}
      hint={{ text: 'Again on the day, and when it is late by the ladder of reminders' }}
      suffix={{ text: 'days' }}
      inputmode="numeric"
      classes="govuk-input--width-3"
    />
    <Input
      {...fieldOf(form, 'retentionYears')}
      label={{ text: 'Years a closed review is kept' }}
      hint={{ text: 'Then somebody looks at whether it still has to be. Nothing is deleted by itself' }}
      suffix={{ text: 'years' }}
      inputmode="numeric"
      classes="govuk-input--width-3"
    />
    <Input
      {...fieldOf(form, 'chairReviewsAtMost')}
      label={{ text: 'Reviews one chair may have in hand' }}
      hint={{ text: 'With more, you are asked to think whether they have the time. Nobody is turned away by it' }}
      suffix={{ text: 'reviews' }}
      inputmode="numeric"
      classes="govuk-input--width-3"
    />
    <Input
      {...fieldOf(form, 'keyEventsWords')}
      label={{ text: 'Words the key events of a chronology may have' }}
      hint={{
        text: 'With more, a warning asks to shorten them. The toolkit asks for a readable length and names no figure',
      }}
      suffix={{ text: 'words' }}
      inputmode="numeric"
      classes="govuk-input--width-5"
    />
  </EditPage>
);
