import {
  Button,
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  Details,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import type { AnsweredRequest } from '../guards.js';
import { clearanceInWords, clearances } from '../kinds.js';
import { writingPaths } from '../paths-of-returns.js';
import type { Draft } from './draft.js';
import type { ListKey } from './template.js';

const HEADINGS: Readonly<Record<ListKey, string>> = {
  interviews: 'Staff you spoke to',
  sources: 'Record or policy',
  recommendations: 'Recommendation',
};

export interface ItemPageProps {
  readonly answered: AnsweredRequest;
  readonly draft: Draft;
  readonly list: ListKey;
  readonly form: FormState;
  /** Undefined for a new one. */
  readonly version: number | undefined;
}

/** One row of a list, new or changed. */
export const ItemPage = ({ answered, draft, list, form, version }: ItemPageProps) => {
  const { review, asked } = answered;
  return (
    <Page
      title={`${HEADINGS[list]}: return of ${asked.name}, ${review.reference}`}
      heading={HEADINGS[list]}
      caption={`Return of ${asked.name}, ${review.reference}`}
      form={form}
      back={writingPaths.list(review.reference, asked.request.id, list)}
    >
      <Form version={version}>
        <Fields list={list} form={form} draft={draft} />
        <Button text="Save" preventDoubleClick />
      </Form>
      {version !== undefined && (
        <Form version={version} unsavedChanges="off">
          <input type="hidden" name="verb" value="remove" />
          <Button text="Take it out of the list" classes="govuk-button--warning" preventDoubleClick />
        </Form>
      )}
    </Page>
  );
};

const Fields = ({ list, form, draft }: { list: ListKey; form: FormState; draft: Draft }) => {
  switch (list) {
    case 'interviews':
      return <InterviewFields form={form} />;
    case 'sources':
      return <SourceFields form={form} />;
    case 'recommendations':
      return <RecommendationFields form={form} draft={draft} />;
  }
};

const InterviewFields = ({ form }: { form: FormState }) => (
  <>
    <Input
      {...fieldOf(form, 'role')}
      label={{ text: 'Role', classes: 'govuk-label--s' }}
      hint={{ text: 'Never the name. For example: Ward sister; Duty social worker 2' }}
    />
    <DateInput
      {...dateOf(form, 'heldOn')}
      fieldset={{ legend: { text: 'When did you speak?', classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: 'Leave it empty while the conversation is still to come' }}
    />
    <Radios
      {...choiceOf(form, 'cleared')}
      fieldset={{ legend: { text: 'Were the police asked first?', classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: 'If a trial is to come, a witness must not be interviewed before the police agree.' }}
      items={clearances.map((value) => ({ value, text: clearanceInWords[value] }))}
    />
    <Textarea {...fieldOf(form, 'note')} label={{ text: 'Note (optional)', classes: 'govuk-label--s' }} rows={3} />
  </>
);

const SourceFields = ({ form }: { form: FormState }) => (
  <>
    <Radios
      {...choiceOf(form, 'kind')}
      fieldset={{ legend: { text: 'What is it?', classes: 'govuk-fieldset__legend--s' } }}
      items={[
        { value: 'record', text: 'A record that was read' },
        { value: 'policy', text: 'A policy or guidance that was in force at the time' },
      ]}
    />
    <Input
      {...fieldOf(form, 'title')}
      label={{ text: 'Name', classes: 'govuk-label--s' }}
      hint={{ text: 'For example: Emergency department records; Safeguarding adults policy, version 4' }}
    />
    <Textarea
      {...fieldOf(form, 'detail')}
      label={{ text: 'Details (optional)', classes: 'govuk-label--s' }}
      hint={{ text: 'Whose, from when to when, what was missing' }}
      rows={3}
    />
  </>
);

const s = 'govuk-label--s';

const RecommendationFields = ({ form, draft }: { form: FormState; draft: Draft }) => (
  <>
    <Textarea
      {...fieldOf(form, 'text')}
      label={{ text: 'What is to be done?', classes: s }}
      hint={{
        text: 'One thing, with a verb. For example: Ask every patient with an injury, alone, whether they are safe at home.',
      }}
      rows={3}
    />
    <Textarea
      {...fieldOf(form, 'reason')}
      label={{ text: 'Why?', classes: s }}
      hint={{ text: 'The finding it answers' }}
      rows={3}
    />
    {draft.lines.length > 0 && (
      <Checkboxes
        {...choicesOf(form, 'lines')}
        classes="govuk-checkboxes--small"
        fieldset={{
          legend: { text: 'Which line of enquiry does it come from?', classes: 'govuk-fieldset__legend--s' },
        }}
        items={draft.lines.map(({ id, question }, index) => ({ value: id, text: `${index + 1}. ${question}` }))}
      />
    )}
    <Input
      {...fieldOf(form, 'leadName')}
      label={{ text: 'Who leads it?', classes: s }}
      hint={{ text: 'A person, not a team' }}
    />
    <Input {...fieldOf(form, 'leadPost')} label={{ text: 'Their post', classes: s }} />
    <DateInput
      {...dateOf(form, 'dueOn')}
      fieldset={{ legend: { text: 'By when?', classes: 'govuk-fieldset__legend--s' } }}
    />
    <Textarea
      {...fieldOf(form, 'outcome')}
      label={{ text: 'How will anybody see that it worked?', classes: s }}
      hint={{
        text: 'What will be different for people, and what will be counted or looked at. “Training was given” is not yet a difference.',
      }}
      rows={3}
    />
    <Details summaryText="What makes a recommendation work">
      <p class="govuk-body">
        It says one thing; somebody by name owns it; it can be done with what there is; it has a day; and it says how
        the difference is measured. You may save it half done: the overview says what is missing.
      </p>
    </Details>
  </>
);
