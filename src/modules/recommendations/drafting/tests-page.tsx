import { Button, choiceOf, Form, type FormState, fieldOf, Page, Radios, Textarea } from '../../../web/index.js';
import { type SmartTest, smartTestInWords, smartTests } from '../kinds.js';
import { recommendationPaths } from '../paths.js';
import type { Recommendation } from '../queries.js';

/** What each test asks. */
export const testQuestions: Readonly<Record<SmartTest, string>> = {
  specific: 'Does it say who does what?',
  measurable: 'Can somebody else see whether it was done, and whether it changed anything?',
  achievable: 'Can those whom it is for do it, with the powers and money they have?',
  relevant: 'Does it follow from what the review found?',
  'time-bound': 'Does it say by when?',
};

export interface TestsPageProps {
  readonly reference: string;
  /** With the names that the asker is to read. */
  readonly one: Recommendation;
  readonly form: FormState;
}

/** The five tests of the wording as it stands. */
export const TestsPage = ({ reference, one, form }: TestsPageProps) => (
  <Page
    title={`Five tests of recommendation ${one.number}: ${reference}`}
    heading={`Hold recommendation ${one.number} against the five tests`}
    caption={reference}
    form={form}
    back={recommendationPaths.one(reference, one.id)}
  >
    <p class="govuk-inset-text dhr-lines">{one.wording}</p>
    <p class="govuk-body">A test that is not met stops nothing. The reason is kept, and whoever agrees it reads it.</p>
    <Form version={one.wordingVersion} action={recommendationPaths.below(reference, one.id, 'tests')}>
      {smartTests.map((test) => (
        <div key={test}>
          <Radios
            {...choiceOf(form, test)}
            classes="govuk-radios--inline"
            fieldset={{ legend: { text: smartTestInWords[test], classes: 'govuk-fieldset__legend--s' } }}
            hint={{ text: testQuestions[test] }}
            items={[
              { value: 'met', text: 'Met' },
              { value: 'not-met', text: 'Not met' },
            ]}
          />
          <Textarea
            {...fieldOf(form, `${test}Reason`)}
            label={{
              html: (
                <>
                  Why<span class="govuk-visually-hidden">: {smartTestInWords[test]}</span>
                </>
              ),
            }}
            rows={2}
          />
        </div>
      ))}
      <Button text="Keep the answers" preventDoubleClick />
    </Form>
  </Page>
);
