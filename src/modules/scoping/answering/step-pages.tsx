import type { VNode } from 'preact';
import { Button, Form, type FormState, Page } from '../../../web/index.js';
import { type AnswerStep, answerPaths, answerSteps } from '../paths.js';
import { KnownFields, type PersonAsked, RiskFields, SummaryFields } from './answer-fields.js';
import type { AnswerInHand } from './answer-in-hand.js';
import { ContributionFields, RecordsFields } from './contribution-fields.js';
import { stepTitles } from './overview-page.js';

/** One step of the answer. */
export interface StepPageProps {
  readonly held: AnswerInHand;
  readonly step: AnswerStep;
  readonly people: readonly PersonAsked[];
  readonly form: FormState;
}

export const StepPage = ({ held, step, people, form }: StepPageProps) => {
  const number = answerSteps.indexOf(step) + 1;
  return (
    <Page
      title={`${stepTitles[step]} (step ${number} of ${answerSteps.length}), scoping request ${held.reference}`}
      heading={stepTitles[step]}
      caption={`Step ${number} of ${answerSteps.length}`}
      form={form}
      back={answerPaths.overview(held.request.id)}
    >
      <Form version={held.version}>
        <StepFields step={step} people={people} form={form} />
        <div class="govuk-button-group">
          <Button text="Save and continue" preventDoubleClick />
          <Button text="Save and come back later" name="then" value="later" classes="govuk-button--secondary" />
        </div>
      </Form>
    </Page>
  );
};

/** The fields of a step: the same ones when the partnership enters an answer for an agency. */
export function StepFields({ step, people, form }: Omit<StepPageProps, 'held'>): VNode {
  switch (step) {
    case 'known':
      return <KnownFields form={form} people={people} />;
    case 'summary':
      return <SummaryFields form={form} />;
    case 'risk':
      return <RiskFields form={form} />;
    case 'records':
      return <RecordsFields form={form} />;
    case 'contribution':
      return <ContributionFields form={form} />;
  }
}
