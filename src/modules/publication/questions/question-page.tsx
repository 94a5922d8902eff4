import { dateTime } from '../../../web/formats.js';
import { Button, choiceOf, Form, type FormState, fieldOf, Page, Radios, Textarea } from '../../../web/index.js';
import { type PublicationQuestion, publicationQuestionInWords } from '../kinds.js';
import { publicationPaths } from '../paths.js';
import type { AnswerGiven } from '../queries.js';

export interface QuestionPageProps {
  readonly reference: string;
  readonly question: PublicationQuestion;
  /** Newest first. */
  readonly given: readonly AnswerGiven[];
  readonly names: ReadonlyMap<string, string>;
  readonly form: FormState;
}

const help: Readonly<Record<PublicationQuestion, string>> = {
  trial: 'Ask the senior investigating officer or the Crown Prosecution Service.',
  appeal: 'Ask the Crown Prosecution Service whether an appeal is under way or can still be made.',
  inquest: 'Ask the coroner’s officer.',
  children: 'Ask children’s social care, the school or whoever looks after them: they will hear of it, and when.',
  safety: 'Think of the family, witnesses, and anybody whom the alleged perpetrator or others could find by it.',
};

/** One question that publication hangs on, with every answer that was given. */
export const QuestionPage = ({ reference, question, given, names, form }: QuestionPageProps) => (
  <Page
    title={`${publicationQuestionInWords[question]} ${reference}`}
    heading={publicationQuestionInWords[question]}
    caption={reference}
    form={form}
    back={publicationPaths.home(reference)}
  >
    <p class="govuk-body">{help[question]}</p>
    {given.length > 0 && (
      <>
        <h2 class="govuk-heading-m">Answered</h2>
        <ul class="govuk-list govuk-list--bullet">
          {given.map(({ id, answer, note, answeredBy, answeredAt }) => (
            <li key={id}>
              {`${answer === 'clear' ? 'It does not stand against publication' : 'It stands against publication'}: ${note} (${names.get(answeredBy) ?? 'somebody'}, ${dateTime(answeredAt)})`}
            </li>
          ))}
        </ul>
      </>
    )}
    <Form action={publicationPaths.question(reference, question)}>
      <Radios
        {...choiceOf(form, 'answer')}
        fieldset={{
          legend: { text: given.length === 0 ? 'Your answer' : 'Answer anew', classes: 'govuk-fieldset__legend--m' },
        }}
        items={[
          { value: 'clear', text: 'It does not stand against publication' },
          { value: 'stands-against', text: 'It stands against publication for now' },
        ]}
      />
      <Textarea
        {...fieldOf(form, 'note')}
        label={{ text: 'What does that rest on?', classes: 'govuk-label--s' }}
        hint={{ text: 'Who said so and when. No names of people in the case.' }}
        rows={3}
      />
      <Button text="Save my answer" preventDoubleClick />
    </Form>
  </Page>
);
