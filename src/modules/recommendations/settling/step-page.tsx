import { Button, Form, type FormState, fieldOf, Page, Select, Textarea } from '../../../web/index.js';
import { type RecommendationStepName, recommendationLife } from '../life.js';
import { recommendationPaths } from '../paths.js';
import type { Recommendation } from '../queries.js';
import { type StepBlocker, successorsOf } from '../rules.js';
import { Blockers } from './blockers.js';

export interface StepPageProps {
  readonly reference: string;
  readonly one: Recommendation;
  readonly step: RecommendationStepName;
  readonly form: FormState;
  readonly blockers: readonly StepBlocker[];
  /** All of the review, with the names that the asker is to read. */
  readonly all: readonly Recommendation[];
}

const hints: Readonly<Record<RecommendationStepName, string>> = {
  discuss: 'Each organisation is asked then about purpose, expectation and wording.',
  redraft: 'What was asked and answered is kept.',
  agree: 'It is final then, until it is opened again with a reason.',
  'open-again': 'The wording can be changed then, and has to be agreed again.',
  issue: 'It is sent to the chief officers then, with the day an answer is expected.',
  'change-after-issue': 'Chief officers who have it are to be told. It has to be agreed and issued again.',
  supersede: 'It stays in the list of what was replaced, with what became of it.',
  withdraw: 'It stays in the list of what was withdrawn, and can be taken up again.',
  'take-up-again': 'It begins again as a draft.',
};

/** A step in the life of a recommendation, with its reason. */
export const StepPage = ({ reference, one, step, form, blockers, all }: StepPageProps) => {
  const row = recommendationLife.find((each) => each.step === step);
  const heading = `${row?.label ?? step}: recommendation ${one.number}`;
  return (
    <Page
      title={`${heading}: ${reference}`}
      heading={heading}
      caption={reference}
      form={form}
      back={recommendationPaths.one(reference, one.id)}
    >
      <p class="govuk-body-l">{one.title}</p>
      {blockers.length > 0 ? (
        <Blockers reference={reference} one={one} blockers={blockers} />
      ) : (
        <Form version={one.version} action={recommendationPaths.step(reference, one.id, step)}>
          {step === 'supersede' && (
            <Select
              {...fieldOf(form, 'by')}
              label={{ text: 'Which one replaces it?', classes: 'govuk-label--s' }}
              hint={{
                text: 'Draft that one first. If it is split, select the part that takes most of it. Its actions are put under the new one in the action plan, and what was to be different is carried on with its figures under Change in practice.',
              }}
              classes="dhr-select-wide"
              items={[
                { value: '', text: 'Select one' },
                ...successorsOf(one, all).map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` })),
              ]}
            />
          )}
          <Textarea
            {...fieldOf(form, 'reason')}
            label={{ text: row?.needsReason ? 'Why?' : 'Why? (optional)', classes: 'govuk-label--s' }}
            hint={{ text: hints[step] }}
            rows={4}
          />
          <Button text={row?.label ?? step} preventDoubleClick />
        </Form>
      )}
    </Page>
  );
};
