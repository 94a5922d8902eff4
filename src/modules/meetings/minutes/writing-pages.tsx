import { longDate } from '../../../web/formats.js';
import {
  Button,
  CharacterCount,
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Prose,
  Radios,
  Textarea,
  WarningText,
} from '../../../web/index.js';
import { addedAnswers, answerInWords, type ItemAnswer, photographAnswers, scopeAnswers } from '../kinds.js';
import { meetingPaths } from '../paths.js';
import { type AgendaItem, dayOfMeeting, type Meeting, meetingTitle } from '../queries.js';

export interface MinutePageProps {
  readonly reference: string;
  readonly id: string;
  readonly item: AgendaItem;
  readonly form: FormState;
  readonly version: number;
}

/** Writes the minutes of one item. */
export const MinutePage = ({ reference, id, item, form, version }: MinutePageProps) => (
  <Page
    title={`${item.title}: minutes, ${reference}`}
    heading={item.title}
    caption={`Minutes, ${reference}`}
    form={form}
    back={meetingPaths.minutes(reference, id)}
  >
    {item.note !== '' && (
      <InsetText>
        <Prose text={item.note} />
      </InsetText>
    )}
    <Form version={version}>
      <Question reference={reference} item={item} form={form} />
      <CharacterCount
        {...fieldOf(form, 'text')}
        label={{ text: 'What was said', classes: 'govuk-label--s' }}
        hint={{
          text: 'What the panel needs to remember, by pseudonym. A line that begins with a hyphen becomes a list.',
        }}
        rows={8}
        maxlength={10000}
        threshold={75}
      />
      <Textarea
        {...fieldOf(form, 'decision')}
        label={{ text: 'What was decided (optional)', classes: 'govuk-label--s' }}
        rows={3}
      />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);

const Question = ({ reference, item, form }: Pick<MinutePageProps, 'reference' | 'item' | 'form'>) => {
  if (item.kind === 'scope') {
    return (
      <Answers
        form={form}
        legend="Did the panel ask whether others must be invited, and whether the agencies and the period are right?"
        values={scopeAnswers}
      />
    );
  }
  if (item.kind !== 'photograph') return null;
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-link" href={`/reviews/${encodeURIComponent(reference)}/photograph`}>
          The photograph, to be shown by a press
        </a>
      </p>
      <Answers form={form} legend="Was the photograph shown at this meeting?" values={photographAnswers} />
    </>
  );
};

const Answers = ({ form, legend, values }: { form: FormState; legend: string; values: readonly ItemAnswer[] }) => (
  <Radios
    {...choiceOf(form, 'answer')}
    fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
    items={values.map((value) => ({ value, text: answerInWords[value] }))}
  />
);

export interface ApprovalPageProps {
  readonly reference: string;
  readonly id: string;
  readonly later: readonly Meeting[];
  readonly form: FormState;
}

/** Records that the minutes were approved. */
export const ApprovalPage = ({ reference, id, later, form }: ApprovalPageProps) => (
  <Page
    title={`Approval of the minutes: ${reference}`}
    heading="Approval of the minutes"
    caption={reference}
    form={form}
    back={meetingPaths.minutes(reference, id)}
  >
    <WarningText
      text="Approved minutes stay as they are. Later corrections are added beside them."
      iconFallbackText="Warning"
    />
    <Form>
      <Radios
        {...choiceOf(form, 'approvedAt')}
        fieldset={{ legend: { text: 'Where were they approved?', classes: 'govuk-fieldset__legend--s' } }}
        items={[
          ...later.map((meeting) => ({
            value: meeting.id,
            text: `${meetingTitle(meeting)} of ${longDate(dayOfMeeting(meeting))}`,
          })),
          { value: 'in-writing', text: 'In writing, by the members who were there' },
        ]}
      />
      <DateInput
        {...dateOf(form, 'approvedOn')}
        fieldset={{ legend: { text: 'When?', classes: 'govuk-fieldset__legend--s' } }}
      />
      <Button text="Record the approval" preventDoubleClick />
    </Form>
  </Page>
);

export interface AddendumPageProps {
  readonly reference: string;
  readonly id: string;
  readonly form: FormState;
  /** Set when the reader was writing an item while the minutes were approved. */
  readonly wasApproved?: true;
}

/** Adds something to approved minutes. */
export const AddendumPage = ({ reference, id, form, wasApproved }: AddendumPageProps) => (
  <Page
    title={`Add to the minutes: ${reference}`}
    heading="Add to the minutes"
    caption={reference}
    form={form}
    back={meetingPaths.minutes(reference, id)}
  >
    {wasApproved === true && (
      <WarningText
        text="The minutes were approved while you were writing, so your change was not saved. What you wrote is below: add it here if it still matters."
        iconFallbackText="Warning"
      />
    )}
    <p class="govuk-body">
      The minutes stay as they were approved. What you write stands below them, with your name and the time.
    </p>
    <Form action={meetingPaths.addendum(reference, id)}>
      <Textarea
        {...fieldOf(form, 'text')}
        label={{ text: 'What is added or put right', classes: 'govuk-label--s' }}
        rows={5}
      />
      <Checkboxes
        {...choicesOf(form, 'answers')}
        classes="govuk-checkboxes--small"
        fieldset={{
          legend: {
            text: 'Does it put one of these on record, which the minutes left out or had wrong? (optional)',
            classes: 'govuk-fieldset__legend--s',
          },
        }}
        items={addedAnswers.map((value) => ({ value, text: answerInWords[value] }))}
      />
      <Button text="Add it" preventDoubleClick />
    </Form>
  </Page>
);
