import type { ComponentChildren } from 'preact';
import {
  Button,
  blankFieldOf,
  choiceOf,
  DateInput,
  dateOf,
  FileUpload,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { MARKING } from '../letters/letter-document.js';
import { noticePaths } from '../paths.js';
import type { Notice } from '../queries.js';
import { toldWays } from './form.js';

/** A form about one notice. */
export interface NoticeFormProps {
  readonly reference: string;
  readonly notice: Notice;
  readonly form: FormState;
}

const FormPage = ({
  reference,
  notice,
  form,
  heading,
  children,
}: NoticeFormProps & { heading: string; children: ComponentChildren }) => (
  <Page
    title={`${heading}: ${notice.recipientName}, ${reference}`}
    heading={heading}
    caption={notice.recipientName}
    form={form}
    back={noticePaths.notice(reference, notice.id)}
  >
    {children}
  </Page>
);

const small = 'govuk-label--s';

export const LetterPage = (props: NoticeFormProps) => (
  <FormPage {...props} heading="Change the letter">
    <p class="govuk-body">
      Marked {MARKING}. Name nobody in the letter: what the recipient needs of the case comes with it in the extract.
    </p>
    <Form version={props.notice.version}>
      <Input {...fieldOf(props.form, 'subject')} label={{ text: 'Subject', classes: small }} />
      <Textarea
        {...fieldOf(props.form, 'text')}
        label={{ text: 'Letter', classes: small }}
        hint={{ text: 'Leave an empty line between paragraphs. Greeting and signature are added in the Word file' }}
        rows={18}
      />
      <Button text="Save the letter" preventDoubleClick />
    </Form>
  </FormPage>
);

export const ToldPage = (props: NoticeFormProps) => (
  <FormPage {...props} heading="I told them another way">
    <Form version={props.notice.version} files>
      <Radios
        {...choiceOf(props.form, 'channel')}
        fieldset={{ legend: { text: 'How did you tell them?', classes: 'govuk-fieldset__legend--s' } }}
        items={[...toldWays]}
      />
      <DateInput
        {...dateOf(props.form, 'toldOn')}
        fieldset={{ legend: { text: 'When?', classes: 'govuk-fieldset__legend--s' } }}
      />
      <Input
        {...fieldOf(props.form, 'toldName')}
        label={{ text: 'Who did you tell?', classes: small }}
        hint={{ text: 'A name and a post' }}
      />
      <Textarea
        {...fieldOf(props.form, 'proof')}
        label={{ text: 'What proves it?', classes: small }}
        hint={{ text: 'Such as “Call logged in the day book, page 12” or “Delivery receipt in the case mailbox”' }}
        rows={3}
      />
      <FileUpload
        {...blankFieldOf(props.form, 'file')}
        label={{ text: 'A file that proves it (optional)', classes: small }}
        hint={{ text: 'PDF, Word, picture or text, up to 10 MB. Choose it again if the form comes back with an error' }}
      />
      <Textarea {...fieldOf(props.form, 'note')} label={{ text: 'Note (optional)', classes: small }} rows={3} />
      <Button text="Record that they were told" preventDoubleClick />
    </Form>
  </FormPage>
);

export const AcknowledgedPage = (props: NoticeFormProps) => (
  <FormPage {...props} heading="Record an acknowledgement">
    <p class="govuk-body">For one that came by phone, email or letter. Through the link it records itself.</p>
    <Form version={props.notice.version}>
      <DateInput
        {...dateOf(props.form, 'acknowledgedOn')}
        fieldset={{ legend: { text: 'When did they acknowledge it?', classes: 'govuk-fieldset__legend--s' } }}
      />
      <Input {...fieldOf(props.form, 'name')} label={{ text: 'Who acknowledged it?', classes: small }} />
      <Input {...fieldOf(props.form, 'post')} label={{ text: 'Their post (optional)', classes: small }} />
      <Textarea {...fieldOf(props.form, 'reply')} label={{ text: 'What they said (optional)', classes: small }} />
      <Button text="Record the acknowledgement" preventDoubleClick />
    </Form>
  </FormPage>
);

export const RecipientPage = (props: NoticeFormProps) => (
  <FormPage {...props} heading="Change who is told">
    <p class="govuk-body">
      Links that were sent before stop working at once. This changes this notice only; for notices to come, change the
      partnership’s settings.
    </p>
    <Form version={props.notice.version}>
      <Input {...fieldOf(props.form, 'name')} label={{ text: 'Board or office', classes: small }} />
      <Input {...fieldOf(props.form, 'role')} label={{ text: 'Who reads it there (optional)', classes: small }} />
      <Input
        {...fieldOf(props.form, 'email')}
        label={{ text: 'Email address', classes: small }}
        type="email"
        autocomplete="off"
        spellcheck={false}
      />
      <Textarea {...fieldOf(props.form, 'reason')} label={{ text: 'Why does it change?', classes: small }} rows={3} />
      <Button text="Save" preventDoubleClick />
    </Form>
  </FormPage>
);

export const NotNeededPage = (props: NoticeFormProps) => (
  <FormPage {...props} heading="They do not have to be told">
    <p class="govuk-body">
      The notice stays on record with your reason, and the duty stays open on the list of duties: settle it there too if
      it does not apply. You can still tell them later.
    </p>
    <Form version={props.notice.version}>
      <Textarea {...fieldOf(props.form, 'reason')} label={{ text: 'Why?', classes: small }} rows={3} />
      <Button text="Settle as not needed" preventDoubleClick classes="govuk-button--warning" />
    </Form>
  </FormPage>
);
