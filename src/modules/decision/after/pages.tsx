import type { ComponentChildren } from 'preact';
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
  label,
  legend,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { decisionPaths } from '../paths.js';
import { channelInWords } from './forms.js';

interface AfterPageProps {
  readonly reference: string;
  readonly form: FormState;
}

/** One short form, and the way back to the decision. */
const Short = (
  props: AfterPageProps & { heading: string; version?: number; save?: string; children: ComponentChildren },
) => (
  <Page
    title={`${props.heading}: ${props.reference}`}
    heading={props.heading}
    caption={props.reference}
    form={props.form}
    back={decisionPaths.decision(props.reference)}
  >
    <Form version={props.version}>
      {props.children}
      <Button text={props.save ?? 'Save'} preventDoubleClick />
    </Form>
  </Page>
);

const Channel = ({ form, channels, text }: { form: FormState; channels: readonly string[]; text: string }) => (
  <Radios
    {...choiceOf(form, 'channel')}
    fieldset={legend(text)}
    items={channels.map((value) => ({ value, text: channelInWords[value] ?? value }))}
  />
);

const WhichForm = ({ form, versions, reference }: AfterPageProps & { versions: readonly number[] }) =>
  versions.length === 0 ? (
    <p class="govuk-body">
      No form has been made here yet.{' '}
      <a class="govuk-link" href={decisionPaths.homeOfficeForm(reference)}>
        Fill it in
      </a>{' '}
      first if it is to go with this; if another form went, or none, go on.
    </p>
  ) : (
    <Radios
      {...choiceOf(form, 'formVersion')}
      fieldset={legend('Which form went with it?')}
      items={[
        ...versions.map((version) => ({ value: String(version), text: `Version ${version}, made here` })),
        { value: 'other', text: 'The Home Office’s own form, or none' },
      ]}
    />
  );

export const HomeOfficeToldPage = (props: AfterPageProps & { versions: readonly number[] }) => (
  <Short {...props} heading="Record that the Home Office was told">
    <DateInput {...dateOf(props.form, 'toldOn')} fieldset={legend('When were they told?')} />
    <Channel {...props} channels={['secure-mail', 'email', 'letter', 'phone']} text="How were they told?" />
    <Input
      {...fieldOf(props.form, 'toldName')}
      label={label('Who was told? (optional)')}
      hint={{ text: 'A name, a post or a mailbox' }}
    />
    <WhichForm {...props} />
    <Textarea
      {...fieldOf(props.form, 'proof')}
      label={label('What proves it, and where is it kept?')}
      hint={{ text: 'Such as the receipt of the e-mail' }}
      rows={3}
    />
  </Short>
);

export const FamilyToldPage = (props: AfterPageProps) => (
  <Short {...props} heading="Record that the family was told">
    <p class="govuk-body">Nothing is sent from here. Write down what a person said to the family, or gave them.</p>
    <DateInput
      {...dateOf(props.form, 'toldOn')}
      fieldset={legend('When?')}
      hint={{ text: 'If there is nobody to tell: the day that was found' }}
    />
    <Channel {...props} channels={['in-person', 'phone', 'letter', 'nobody']} text="How?" />
    <Input
      {...fieldOf(props.form, 'toldBy')}
      label={label('Through whom?')}
      hint={{ text: 'Such as the family liaison officer' }}
    />
    <Input
      {...fieldOf(props.form, 'toldName')}
      label={label('Who was told? (optional)')}
      hint={{ text: 'Say what they are to the person who died, not their name' }}
    />
    <Checkboxes
      {...choicesOf(props.form, 'leaflet')}
      fieldset={legend('Leaflet')}
      items={[{ value: 'yes', text: 'They were given the leaflet for families' }]}
    />
    <Checkboxes
      {...choicesOf(props.form, 'challengeExplained')}
      fieldset={legend('How to challenge')}
      items={[{ value: 'yes', text: 'It was explained how they can challenge the decision' }]}
    />
    <Textarea {...fieldOf(props.form, 'proof')} label={label('What proves it, and where is it kept?')} rows={3} />
  </Short>
);

export const WithdrawalPage = (props: AfterPageProps) => (
  <Short {...props} heading="Withdraw this record" save="Withdraw">
    <p class="govuk-body">The record stays on view, marked as withdrawn, and no longer counts.</p>
    <Textarea {...fieldOf(props.form, 'reason')} label={label('Why is it withdrawn?')} rows={3} />
  </Short>
);

export const DirectionPage = (props: AfterPageProps & { provision: string }) => (
  <Short {...props} heading="Record a direction by the Secretary of State">
    <p class="govuk-body">
      A direction to establish a review takes the place of any decision of the partnership, from the day it was
      received.
    </p>
    <Radios
      {...choiceOf(props.form, 'asks')}
      fieldset={legend('What does it ask for?')}
      items={[
        { value: 'establish', text: 'To establish a review' },
        { value: 'take-part', text: 'To take part in a review' },
      ]}
    />
    <Input
      {...fieldOf(props.form, 'section')}
      label={label('Under which provision?')}
      hint={{ text: `For this review: ${props.provision}` }}
      classes="govuk-input--width-20"
    />
    <DateInput {...dateOf(props.form, 'receivedOn')} fieldset={legend('When was it received?')} />
    <Textarea {...fieldOf(props.form, 'words')} label={label('What does it say?')} rows={4} />
    <DateInput {...dateOf(props.form, 'dueOn')} fieldset={legend('By when must it be obeyed? (optional)')} />
    <Input {...fieldOf(props.form, 'letterReference')} label={label('Reference of the letter (optional)')} />
  </Short>
);

export const ObeyedPage = (props: AfterPageProps) => (
  <Short {...props} heading="Record how the direction was obeyed">
    <DateInput {...dateOf(props.form, 'on')} fieldset={legend('When?')} />
    <Textarea {...fieldOf(props.form, 'how')} label={label('How?')} rows={3} />
  </Short>
);

export const ChallengePage = (props: AfterPageProps) => (
  <Short {...props} heading="Record a challenge to the decision">
    <Input
      {...fieldOf(props.form, 'raisedBy')}
      label={label('Who challenges it?')}
      hint={{ text: 'Say what they are to the person who died, or their organisation, not their name' }}
    />
    <DateInput {...dateOf(props.form, 'raisedOn')} fieldset={legend('When?')} />
    <Textarea {...fieldOf(props.form, 'words')} label={label('What do they say?')} rows={5} />
  </Short>
);

export const ChallengeAnswerPage = (props: AfterPageProps & { version: number; words: string }) => (
  <Short {...props} heading="Record the answer to the challenge">
    <p class="govuk-body dhr-said">{props.words}</p>
    <DateInput {...dateOf(props.form, 'answeredOn')} fieldset={legend('When was it answered?')} />
    <Textarea {...fieldOf(props.form, 'answer')} label={label('What was answered, and by whom?')} rows={5} />
  </Short>
);

export const EarlyLearningPage = (props: AfterPageProps) => (
  <Short {...props} heading="Record early learning">
    <Textarea
      {...fieldOf(props.form, 'learned')}
      label={label('What was learned?')}
      hint={{ text: 'Name nobody' }}
      rows={4}
    />
    <Textarea {...fieldOf(props.form, 'action')} label={label('What was done about it? (optional)')} rows={3} />
    <DateInput {...dateOf(props.form, 'learnedOn')} fieldset={legend('When?')} />
  </Short>
);
