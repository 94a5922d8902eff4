import { longDate } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { passageFields } from './form.js';
import type { FactCheck } from './queries.js';

export interface AnswerPageProps {
  readonly reference: string;
  readonly check: FactCheck;
  /** Where the form goes. */
  readonly action: string;
  readonly back: string | undefined;
  readonly form: FormState;
}

/** An agency's own passages, to say of each whether it is right. Opened by a link, or by somebody of the agency on the review. */
export const AnswerPage = ({ reference, check, action, back, form }: AnswerPageProps) => {
  const done = check.answeredOn !== null || check.closedAt !== null;
  return (
    <Page
      title={`Passages to check: ${reference}`}
      heading="Passages about your agency"
      caption={reference}
      form={form}
      {...(back === undefined ? {} : { back })}
    >
      <p class="govuk-body">
        These are passages of a draft report about what your agency did and knew. Say of each whether it is right:
        facts, dates, law and policy. Please answer by {longDate(check.dueOn)}. The draft is confidential.
      </p>
      {check.closedAt !== null && check.answeredOn === null && (
        <InsetText>This is closed, and takes no more answers. If something is wrong, tell the partnership.</InsetText>
      )}
      {check.answeredOn !== null && (
        <InsetText>
          Thank you. {check.answeredName} answered on {longDate(check.answeredOn)}.
        </InsetText>
      )}
      {done ? <Answered check={check} /> : <Answering check={check} action={action} form={form} />}
    </Page>
  );
};

const Answered = ({ check }: Pick<AnswerPageProps, 'check'>) => (
  <>
    {check.passages.map(({ id, position, passage, answer, says, settledAs, settledText }) => (
      <section key={id}>
        <h2 class="govuk-heading-s">Passage {position + 1}</h2>
        <blockquote class="govuk-inset-text dhr-lines">{passage}</blockquote>
        {answer !== null && <p class="govuk-body dhr-lines">{answer === 'right' ? 'Right.' : `Not right. ${says}`}</p>}
        {settledAs !== null && (
          <p class="govuk-body">
            {settledAs === 'changed' ? 'Changed' : 'Not changed'}: {settledText}
          </p>
        )}
      </section>
    ))}
  </>
);

const Answering = ({ check, action, form }: Pick<AnswerPageProps, 'check' | 'action' | 'form'>) => (
  <Form action={action}>
    {check.passages.map(({ id, position, passage }) => (
      <section key={id}>
        <blockquote class="govuk-inset-text dhr-lines" id={`passage-${id}`}>
          {passage}
        </blockquote>
        <Radios
          {...choiceOf(form, passageFields.answer(id))}
          fieldset={{ legend: { text: `Passage ${position + 1}: is it right?`, classes: 'govuk-fieldset__legend--s' } }}
          items={[
            { value: 'right', text: 'It is right' },
            { value: 'not-right', text: 'It is not right' },
          ]}
        />
        <Textarea
          {...fieldOf(form, passageFields.says(id))}
          label={{ text: `Passage ${position + 1}: if not, what is right, and how do you know?` }}
          rows={3}
        />
      </section>
    ))}
    <Textarea
      {...fieldOf(form, 'overall')}
      label={{ text: 'Anything about the whole (optional)', classes: 'govuk-label--s' }}
      rows={3}
    />
    <Input {...fieldOf(form, 'name')} label={{ text: 'Your name', classes: 'govuk-label--s' }} autocomplete="name" />
    <Input
      {...fieldOf(form, 'post')}
      label={{ text: 'Your post', classes: 'govuk-label--s' }}
      autocomplete="organization-title"
    />
    <Button text="Send the answer" preventDoubleClick />
  </Form>
);
