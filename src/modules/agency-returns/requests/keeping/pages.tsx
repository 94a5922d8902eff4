import type { ComponentChildren } from 'preact';
import { longDate } from '../../../../web/formats.js';
import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
  Select,
  Textarea,
} from '../../../../web/index.js';
import type { Agency } from '../../../accounts/index.js';
import { returnPaths } from '../../paths.js';
import type { AskedAgency } from '../../queries.js';

/** A small form about one request. */
export interface KeepPageProps {
  readonly reference: string;
  readonly asked: AskedAgency;
  readonly form: FormState;
}

/** The surroundings of each of these forms: one request, one thing to do, and the way back. */
export const KeepPage = (props: KeepPageProps & { heading: string; button: string; children: ComponentChildren }) => (
  <Page
    title={`${props.heading}: ${props.asked.name}, ${props.reference}`}
    heading={props.heading}
    caption={props.asked.name}
    form={props.form}
    back={returnPaths.one(props.reference, props.asked.request.id)}
  >
    <Form version={props.asked.request.version}>
      {props.children}
      <Button text={props.button} preventDoubleClick />
    </Form>
  </Page>
);

const small = 'govuk-label--s';
const smallLegend = 'govuk-fieldset__legend--s';

export const Email = ({ form, name, hint }: { form: FormState; name: string; hint?: string }) => (
  <Input
    {...fieldOf(form, name)}
    label={{ text: 'E-mail address', classes: small }}
    {...(hint === undefined ? {} : { hint: { text: hint } })}
    type="email"
    spellcheck={false}
  />
);

export const ContactPage = (props: KeepPageProps) => (
  <KeepPage {...props} heading="Send a new link" button="Send the link">
    <p class="govuk-body">Earlier links stop working. Whom the agency has named stays.</p>
    <Input {...fieldOf(props.form, 'contactName')} label={{ text: 'Name', classes: small }} />
    <Email form={props.form} name="contactEmail" />
  </KeepPage>
);

type Chief = { readonly name: string; readonly email: string } | undefined;

const targetItems = ({ asked: { request, author } }: KeepPageProps, chief: Chief) => [
  {
    value: 'contact',
    text: `The contact, ${request.contactName}`,
    hint: { text: request.contactEmail, classes: 'dhr-breakable' },
  },
  ...(author === undefined ? [] : [{ value: 'author', text: `The author, ${author.name}` }]),
  {
    value: 'chief-officer',
    text: chief === undefined ? 'The chief officer' : `The chief officer, ${chief.name}`,
    hint: {
      text: chief?.email ?? 'The directory names no chief officer with an e-mail address',
      classes: 'dhr-breakable',
    },
  },
];

export const ReminderPage = (props: KeepPageProps & { chief: Chief }) => (
  <KeepPage {...props} heading="Send a reminder" button="Send the reminder">
    <p class="govuk-body">
      What was asked is due on {longDate(props.asked.request.dueOn)}. The reminder holds the reference and the way
      there, nothing else. You can write to the chief officer at any time.
    </p>
    <Radios
      {...choiceOf(props.form, 'target')}
      fieldset={{ legend: { text: 'To whom?', classes: smallLegend } }}
      items={targetItems(props, props.chief)}
    />
  </KeepPage>
);

export const SpokenPage = (props: KeepPageProps & { chief: Chief }) => (
  <KeepPage {...props} heading="Note a conversation" button="Save the note">
    <p class="govuk-body">It stands with the reminders, and counts as chasing.</p>
    <Radios
      {...choiceOf(props.form, 'target')}
      fieldset={{ legend: { text: 'Whom did you speak to?', classes: smallLegend } }}
      items={targetItems(props, props.chief).map(({ value, text }) => ({ value, text }))}
    />
    <Input {...fieldOf(props.form, 'toName')} label={{ text: 'Their name', classes: small }} />
    <DateInput {...dateOf(props.form, 'spokenOn')} fieldset={{ legend: { text: 'When?', classes: smallLegend } }} />
    <Textarea {...fieldOf(props.form, 'note')} label={{ text: 'What was said?', classes: small }} rows={4} />
  </KeepPage>
);

export const DayPage = (props: KeepPageProps) => (
  <KeepPage {...props} heading="Agree another day" button="Save">
    <p class="govuk-body">
      It is due on {longDate(props.asked.request.dueOn)} now. That day stays on record, and reminders start again from
      the new one.
    </p>
    <DateInput {...dateOf(props.form, 'dueOn')} fieldset={{ legend: { text: 'New day', classes: smallLegend } }} />
    <Textarea
      {...fieldOf(props.form, 'reason')}
      label={{ text: 'Why, and agreed with whom?', classes: small }}
      rows={3}
    />
  </KeepPage>
);

export const EndPage = (props: KeepPageProps) => (
  <KeepPage {...props} heading="Close without a return" button="Close the request">
    <p class="govuk-body">
      Nobody is reminded from then on, and those who were to write and to sign no longer see the review. What they wrote
      is kept, and the agency can be asked again.
    </p>
    <Radios
      {...choiceOf(props.form, 'endedAs')}
      fieldset={{ legend: { text: 'How does it end?', classes: smallLegend } }}
      items={[
        {
          value: 'did-not-take-part',
          text: 'It was asked and did not take part',
          hint: {
            text: props.asked.request.bound
              ? 'It declined, or did not answer. The report can say so.'
              : 'It is not bound in law, so this is a normal end. The report can say so.',
          },
        },
        {
          value: 'withdrawn',
          text: 'We withdraw the request',
          hint: { text: 'Such as when the wrong agency was asked. It is not counted.' },
        },
      ]}
    />
    <Textarea {...fieldOf(props.form, 'reason')} label={{ text: 'Reason', classes: small }} rows={3} />
  </KeepPage>
);

export const HandOverPage = (props: KeepPageProps & { agencies: readonly Agency[] }) => (
  <KeepPage {...props} heading="Hand over to another agency" button="Hand over">
    <p class="govuk-body">
      For an agency that was merged into another or split up. The request goes on under the other agency: what was
      written, the chronology, the author, the senior manager and every day agreed go with it. It is shown as “
      {props.asked.request.agencyName} (now …)”. If the agency only has a new name, change the name in the directory
      instead.
    </p>
    <Select
      {...choiceOf(props.form, 'to')}
      label={{ text: 'Which agency goes on with it?', classes: small }}
      items={[{ value: '', text: 'Choose one' }, ...props.agencies.map(({ id, name }) => ({ value: id, text: name }))]}
    />
    <Input {...fieldOf(props.form, 'contactName')} label={{ text: 'Contact there', classes: small }} />
    <Email form={props.form} name="contactEmail" />
    <Textarea
      {...fieldOf(props.form, 'reason')}
      label={{ text: 'What happened to the agency, and since when?', classes: small }}
      rows={3}
    />
  </KeepPage>
);
