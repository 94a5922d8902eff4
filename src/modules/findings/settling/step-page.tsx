import { Button, Form, type FormState, fieldOf, Page, Textarea } from '../../../web/index.js';
import type { FindingStepName } from '../life.js';
import { findingPaths } from '../paths.js';
import type { Finding } from '../queries.js';

export interface StepPageProps {
  readonly reference: string;
  readonly finding: Finding;
  readonly step: FindingStepName;
  readonly form: FormState;
}

const headings: Readonly<Record<FindingStepName, string>> = {
  agree: 'Agree finding',
  'set-aside': 'Set aside finding',
  'take-up-again': 'Take up again finding',
};

const hints: Readonly<Record<FindingStepName, string>> = {
  agree: 'If there is something to say.',
  'set-aside':
    'Whoever proposed it reads this, and the panel. It stays in the list of what was set aside, and can be taken up again.',
  'take-up-again': 'If there is something to say. It is proposed then, until it is agreed.',
};

/** A step in the life of a finding, with its reason. */
export const StepPage = ({ reference, finding, step, form }: StepPageProps) => (
  <Page
    title={`${headings[step]} ${finding.number}: ${reference}`}
    heading={`${headings[step]} ${finding.number}`}
    caption={reference}
    form={form}
    back={findingPaths.one(reference, finding.id)}
  >
    <p class="govuk-body-l">{finding.title}</p>
    <Form version={finding.version} action={findingPaths.step(reference, finding.id, step)}>
      <Textarea
        {...fieldOf(form, 'reason')}
        label={{ text: step === 'set-aside' ? 'Why?' : 'Why? (optional)', classes: 'govuk-label--s' }}
        hint={{ text: hints[step] }}
        rows={4}
      />
      <Button
        text={step === 'set-aside' ? 'Set it aside' : headings[step].replace(' finding', ' it')}
        preventDoubleClick
      />
    </Form>
  </Page>
);
