import { Button, DateInput, dateOf, Form, type FormState, fieldOf, Input, Page, Textarea } from '../../../web/index.js';
import { ChoiceFields, type PersonAsked } from '../answering/answer-fields.js';
import { StepFields } from '../answering/step-pages.js';
import { waysGiven } from '../code-lists.js';
import { answerSteps, scopingPaths } from '../paths.js';
import type { AskedAgency } from '../queries.js';

/** An agency's answer, entered for it on one page. */
export interface EnterAnswerProps {
  readonly reference: string;
  readonly asked: AskedAgency;
  readonly people: readonly PersonAsked[];
  readonly form: FormState;
}

export const EnterAnswerPage = ({ reference, asked: { request, returns }, people, form }: EnterAnswerProps) => (
  <Page
    title={`Enter an answer for ${request.agencyName}, ${reference}`}
    heading="Enter an answer for the agency"
    caption={request.agencyName}
    form={form}
    back={scopingPaths.one(reference, request.id)}
  >
    <Form version={request.version}>
      <h2 class="govuk-heading-m">How it was given</h2>
      <Input {...fieldOf(form, 'givenBy')} label={{ text: 'Who gave it?', classes: 'govuk-label--s' }} />
      <Input {...fieldOf(form, 'givenPost')} label={{ text: 'Their post (optional)', classes: 'govuk-label--s' }} />
      <ChoiceFields form={form} field="givenHow" text="How was it given?" choices={waysGiven} />
      <DateInput
        {...dateOf(form, 'givenOn')}
        fieldset={{ legend: { text: 'When?', classes: 'govuk-fieldset__legend--m' } }}
      />
      {returns.length > 0 && (
        <Textarea
          {...fieldOf(form, 'whatChanged')}
          label={{ text: 'What has changed since the last answer?', classes: 'govuk-label--s' }}
          rows={3}
        />
      )}
      {answerSteps.map((step) => (
        <StepFields key={step} step={step} people={people} form={form} />
      ))}
      <Button text="Save the answer" preventDoubleClick />
    </Form>
  </Page>
);
