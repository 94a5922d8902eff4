import { Button, Form, type FormState, fieldOf, Page, Textarea } from '../../../web/index.js';
import type { ClaimStepName } from '../life.js';
import type { OpenClaim } from '../opened.js';
import { changePaths } from '../paths.js';

export interface StepPageProps {
  readonly open: OpenClaim;
  readonly step: ClaimStepName;
  readonly label: string;
  readonly form: FormState;
}

const says: Readonly<Partial<Record<ClaimStepName, string>>> = {
  agree:
    'From now on it is followed: its measures are read as often as they say, and somebody independent judges whether the change came.',
  withdraw:
    'It is measured and judged no more. Nothing is lost: its figures stay on record, and it can be taken up again.',
};

/** A step in the life of a claim. */
export const StepPage = ({ open: { review, standing }, step, label, form }: StepPageProps) => (
  <Page
    title={`${label}: ${review.reference}`}
    heading={label}
    caption={`${review.reference}, ${standing.claim.bodyName}`}
    form={form}
    back={changePaths.one(review.reference, standing.claim.id)}
  >
    <p class="govuk-body-l">{standing.claim.wording.different}</p>
    {says[step] !== undefined && <p class="govuk-body">{says[step]}</p>}
    <Form version={standing.claim.version}>
      {step !== 'agree' && (
        <Textarea
          {...fieldOf(form, 'reason')}
          label={{ text: 'Why?', classes: 'govuk-label--s' }}
          hint={{ text: 'It stays on record.' }}
          rows={4}
        />
      )}
      <Button text={label} preventDoubleClick />
    </Form>
  </Page>
);
