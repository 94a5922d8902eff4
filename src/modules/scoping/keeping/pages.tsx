import type { ComponentChildren } from 'preact';
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
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { scopingPaths } from '../paths.js';
import type { ScopingRequest } from '../queries.js';

/** A small form about one request. */
export interface KeepPageProps {
  readonly reference: string;
  readonly request: ScopingRequest;
  readonly form: FormState;
}

const KeepPage = (props: KeepPageProps & { heading: string; button: string; children: ComponentChildren }) => (
  <Page
    title={`${props.heading}: ${props.request.agencyName}, ${props.reference}`}
    heading={props.heading}
    caption={props.request.agencyName}
    form={props.form}
    back={scopingPaths.one(props.reference, props.request.id)}
  >
    <Form version={props.request.version}>
      {props.children}
      <Button text={props.button} preventDoubleClick />
    </Form>
  </Page>
);

const small = 'govuk-label--s';

export const LinkPage = (props: KeepPageProps) => (
  <KeepPage {...props} heading="Send a new link" button="Send the link">
    <p class="govuk-body">Earlier links stop working. What the agency has entered stays.</p>
    <Input {...fieldOf(props.form, 'contactName')} label={{ text: 'Name', classes: small }} />
    <Input
      {...fieldOf(props.form, 'contactEmail')}
      label={{ text: 'E-mail address', classes: small }}
      type="email"
      spellcheck={false}
    />
  </KeepPage>
);

/** `chief` is the chief officer in the directory, if it names one. */
export const ReminderPage = (props: KeepPageProps & { chief: { name: string; email: string } | undefined }) => (
  <KeepPage {...props} heading="Send a reminder" button="Send the reminder">
    <p class="govuk-body">
      The answer is due on {longDate(props.request.dueOn)}. The reminder holds a link and the reference, nothing else.
    </p>
    <Radios
      {...choiceOf(props.form, 'target')}
      fieldset={{ legend: { text: 'To whom?', classes: 'govuk-fieldset__legend--s' } }}
      items={[
        {
          value: 'contact',
          text: `The contact, ${props.request.contactName}`,
          hint: { text: props.request.contactEmail, classes: 'dhr-breakable' },
        },
        {
          value: 'chief-officer',
          text: props.chief === undefined ? 'The chief officer' : `The chief officer, ${props.chief.name}`,
          hint: {
            text: props.chief?.email ?? 'The directory names no chief officer with an e-mail address',
            classes: 'dhr-breakable',
          },
        },
      ]}
    />
  </KeepPage>
);

export const DueDatePage = (props: KeepPageProps) => (
  <KeepPage {...props} heading="Agree another day" button="Save the new day">
    <p class="govuk-body">
      It is due on {longDate(props.request.dueOn)} now. That day stays on record, and reminders start again from the new
      one.
    </p>
    <DateInput
      {...dateOf(props.form, 'dueOn')}
      fieldset={{ legend: { text: 'New day', classes: 'govuk-fieldset__legend--s' } }}
    />
    <Textarea
      {...fieldOf(props.form, 'reason')}
      label={{ text: 'Why, and agreed with whom?', classes: small }}
      rows={3}
    />
  </KeepPage>
);

export const RecordsPage = (props: KeepPageProps) => (
  <KeepPage {...props} heading="Records confirmed as secured" button="Save">
    <p class="govuk-body">For word that came otherwise than in the agency’s answer.</p>
    <DateInput
      {...dateOf(props.form, 'securedOn')}
      fieldset={{ legend: { text: 'When was it confirmed?', classes: 'govuk-fieldset__legend--s' } }}
    />
    <Input {...fieldOf(props.form, 'securedBy')} label={{ text: 'Who confirmed it?', classes: small }} />
    <Textarea
      {...fieldOf(props.form, 'securedWhere')}
      label={{ text: 'Where are they held? (optional)', classes: small }}
      rows={3}
    />
  </KeepPage>
);

export const EndPage = (props: KeepPageProps) => (
  <KeepPage {...props} heading="Close without an answer" button="Close the request">
    <p class="govuk-body">
      The link then shows nothing of the case, and nobody is reminded. The request stays on record, and the agency can
      be asked again.
    </p>
    <Radios
      {...choiceOf(props.form, 'endedAs')}
      fieldset={{ legend: { text: 'How does it end?', classes: 'govuk-fieldset__legend--s' } }}
      items={[
        {
          value: 'did-not-take-part',
          text: 'It was asked and did not take part',
          hint: {
            text: props.request.bound
              ? 'It declined, or did not answer. It is counted in the summary.'
              : 'It is not bound in law, so this is a normal end. It is counted in the summary.',
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
