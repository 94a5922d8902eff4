import { Button, choiceOf, Form, type FormState, fieldOf, Page, Prose, Radios, Textarea } from '../../../web/index.js';
import type { CheckRow } from '../writing/draft.js';
import type { CheckQuestion } from './checklist.js';
import { answerInWords, checkAnswers } from './form.js';

export interface ChecklistPageProps {
  readonly title: string;
  readonly caption: string;
  readonly back: string;
  readonly intro: string;
  readonly questions: readonly CheckQuestion[];
  readonly form: FormState;
  /** What the other side answered: the agency's own answers, where the partnership checks on receipt. */
  readonly others?: readonly CheckRow[] | undefined;
}

/** The quality checklist, answered by the author, and again on receipt. */
export const ChecklistPage = ({ title, caption, back, intro, questions, form, others }: ChecklistPageProps) => (
  <Page title={`${title}: ${caption}`} heading={title} caption={caption} form={form} back={back}>
    <p class="govuk-body">{intro}</p>
    <Form>
      {questions.map(({ key, ask, look }) => (
        <div key={key}>
          <Radios
            {...choiceOf(form, `answer-${key}`)}
            classes="govuk-radios--small govuk-radios--inline"
            fieldset={{ legend: { text: ask, classes: 'govuk-fieldset__legend--s' } }}
            hint={{ text: look }}
            items={checkAnswers.map((value) => ({ value, text: answerInWords[value] }))}
          />
          <OtherSide said={others?.find((one) => one.key === key)} />
          <Textarea
            {...fieldOf(form, `note-${key}`)}
            label={{
              html: (
                <>
                  Note <span class="govuk-visually-hidden">on “{ask}” </span>(needed unless you answer yes)
                </>
              ),
            }}
            rows={2}
          />
        </div>
      ))}
      <Button text="Save the checklist" preventDoubleClick />
    </Form>
  </Page>
);

const OtherSide = ({ said }: { said: CheckRow | undefined }) =>
  said === undefined ? null : (
    <div class="govuk-body-s">
      <p class="govuk-body-s govuk-!-margin-bottom-1">
        The agency answered: {answerInWords[said.answer].toLowerCase()}.
      </p>
      {said.note !== '' && <Prose text={said.note} />}
    </div>
  );
