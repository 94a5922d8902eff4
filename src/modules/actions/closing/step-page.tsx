import { capital, longDate } from '../../../web/formats.js';
import { Button, Form, type FormState, fieldOf, Page, RagTag, Select, Textarea } from '../../../web/index.js';
import type { OpenAction } from '../guards.js';
import type { ActionStepName } from '../life.js';
import { actionPaths } from '../paths.js';
import { Proof } from '../progress/came-list.js';

export interface StepPageProps {
  readonly open: OpenAction;
  readonly step: ActionStepName;
  readonly label: string;
  /** Actions of the plan that can take its place. */
  readonly others: readonly { readonly id: string; readonly what: string }[];
  readonly form: FormState;
}

const hints: Readonly<Partial<Record<ActionStepName, string>>> = {
  close: 'What you looked at, and what it showed. The lead reads it.',
  'send-back': 'What is still wanted before it can be closed. The lead reads it.',
  reopen: 'What has come to light since, as in a point of the Home Office’s letter. The lead reads it.',
  'not-implement': 'Why it is not carried out, and who decided so. The lead reads it; it stands in the plan.',
  supersede: 'Why the other action takes its place. The lead reads it.',
};

/** A step in the life of an action, with its reason. */
export const StepPage = ({ open, step, label, others, form }: StepPageProps) => {
  const { review, planned, names } = open;
  const { action, reading, proofs } = planned;
  return (
    <Page
      title={`${label}: ${review.reference}`}
      heading={label}
      caption={review.reference}
      form={form}
      back={actionPaths.below(review.reference, action.id, 'progress')}
    >
      <p class="govuk-body-l dhr-lines">{names.text(action.what)}</p>
      <p class="govuk-body">
        <RagTag rag={reading.rag} words={capital(reading.rag)} /> {reading.why}. Target day {longDate(action.dueOn)}.
      </p>
      {step === 'close' && (
        <section class="govuk-!-margin-bottom-6">
          <h2 class="govuk-heading-m">Proof on record</h2>
          {action.proofWanted !== '' && <p class="govuk-body dhr-lines">Wanted: {names.text(action.proofWanted)}</p>}
          {proofs.map((proof) => (
            <Proof
              key={proof.id}
              proof={proof}
              text={names.text}
              file={(id) => actionPaths.below(review.reference, action.id, `proof/${id}`)}
            />
          ))}
          {proofs.length === 0 && <p class="govuk-body">None.</p>}
        </section>
      )}
      <Form version={action.version}>
        {step === 'supersede' && (
          <Select
            {...fieldOf(form, 'other')}
            label={{ text: 'Which action takes its place?', classes: 'govuk-label--s' }}
            items={[
              { value: '', text: 'Choose an action' },
              ...others.map(({ id, what }) => ({ value: id, text: what.slice(0, 120) })),
            ]}
          />
        )}
        <Textarea
          {...fieldOf(form, 'reason')}
          label={{ text: step === 'close' ? 'What did you look at?' : 'Why?', classes: 'govuk-label--s' }}
          hint={{ text: hints[step] ?? 'The lead reads it.' }}
          rows={5}
        />
        <Button text={label} preventDoubleClick />
      </Form>
    </Page>
  );
};
