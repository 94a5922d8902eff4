import type { ComponentChildren } from 'preact';
import {
  Button,
  choiceOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  label,
  legend,
  Page,
  Radios,
  Select,
  Textarea,
} from '../../../web/index.js';
import type { PublicPartnership } from '../../accounts/index.js';
import { intakePaths } from './paths.js';
import { rejectionReasons } from './rules.js';

export interface DecideProps {
  notification: { readonly id: string; readonly reference: string };
  form: FormState;
}

export const DecidePage = ({
  notification,
  form,
  heading,
  children,
}: DecideProps & { heading: string; children: ComponentChildren }) => (
  <Page
    title={`${heading}: ${notification.reference}`}
    heading={heading}
    caption={notification.reference}
    form={form}
    back={intakePaths.one(notification.id)}
  >
    {children}
  </Page>
);

/** Adds a notification to a review that is there already. */
export const LinkPage = (props: DecideProps) => (
  <DecidePage {...props} heading="Link to a review">
    <p class="govuk-body">
      The notification is added to the review; its people stay as they are. Add anybody new on the review’s page of
      people.
    </p>
    <Form>
      <Input
        {...fieldOf(props.form, 'reference')}
        label={label('Reference of the review')}
        classes="govuk-input--width-20"
        spellcheck={false}
      />
      <Textarea {...fieldOf(props.form, 'reason')} label={label('Why they belong together (optional)')} rows={3} />
      <Button text="Link" preventDoubleClick />
    </Form>
  </DecidePage>
);

/** Sends a notification on because the person who died lived elsewhere. */
export const SendOnPage = ({
  partnerships,
  ...props
}: DecideProps & { partnerships: readonly PublicPartnership[] }) => (
  <DecidePage {...props} heading="Send on to another partnership">
    <p class="govuk-body">
      The partnership for the area where the person who died usually lived leads the review. You keep a record that you
      sent it on; you will not see what the other partnership does with it.
    </p>
    <Form>
      {partnerships.length > 0 && (
        <Select
          {...fieldOf(props.form, 'partnership')}
          label={label('A partnership that works with this system')}
          hint={{ text: 'It arrives in their intake at once' }}
          items={[
            { value: '', text: 'Choose a partnership' },
            ...partnerships.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
      )}
      <Input
        {...fieldOf(props.form, 'outside')}
        label={label(partnerships.length > 0 ? 'Or the name of another partnership' : 'Name of the partnership')}
        hint={{ text: 'Nothing is mailed: you send the Word copy by your secure channel' }}
      />
      <Input
        {...fieldOf(props.form, 'outsideEmail')}
        type="email"
        label={label('Its e-mail address, for your record (optional)')}
        spellcheck={false}
      />
      <Textarea
        {...fieldOf(props.form, 'reason')}
        label={label('Why it is theirs')}
        hint={{ text: 'Such as the local authority area of the home' }}
        rows={3}
      />
      <Button text="Send on" preventDoubleClick />
    </Form>
  </DecidePage>
);

/** Does not take a notification further. */
export const RejectPage = (props: DecideProps) => (
  <DecidePage {...props} heading="Do not take it further">
    <p class="govuk-body">
      This is not the decision whether to hold a review: if there may be a duty to review, accept it and decide there.
      The notification is kept, and can be opened again.
    </p>
    <Form>
      <Radios
        {...choiceOf(props.form, 'reasonCode')}
        fieldset={legend('Why?')}
        items={rejectionReasons.map(({ code, words }) => ({ value: code, text: words }))}
      />
      <Textarea {...fieldOf(props.form, 'reason')} label={label('In your words (optional)')} rows={3} />
      <Button text="Do not take it further" preventDoubleClick />
    </Form>
  </DecidePage>
);

/** Opens a notification again. */
export const ReopenPage = (props: DecideProps) => (
  <DecidePage {...props} heading="Open it again">
    <p class="govuk-body">What was decided stays on record. The notification waits in the intake again.</p>
    <Form>
      <Textarea {...fieldOf(props.form, 'reason')} label={label('Why?')} rows={3} />
      <Button text="Open it again" preventDoubleClick />
    </Form>
  </DecidePage>
);
