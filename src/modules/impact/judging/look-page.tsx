import type { Day } from '../../../kernel/day.js';
import { longDate } from '../../../web/formats.js';
import { Button, DateInput, dateOf, Form, type FormState, fieldOf, Page, Textarea } from '../../../web/index.js';
import type { LookDue } from '../closure.js';
import type { OpenClaim } from '../opened.js';
import { changePaths } from '../paths.js';

export interface LookPageProps {
  readonly open: OpenClaim;
  readonly look: LookDue;
  /** No day after this one is taken. */
  readonly latest: Day;
  readonly form: FormState;
}

/** Another day for looking again whether a change lasted. */
export const LookPage = ({ open: { review, standing }, look, latest, form }: LookPageProps) => (
  <Page
    title={`Looking again: ${review.reference}`}
    heading={`Look again on another day than ${longDate(look.dueOn)}`}
    caption={`${review.reference}, ${standing.claim.bodyName}`}
    form={form}
    back={`${changePaths.one(review.reference, standing.claim.id)}#judgement`}
  >
    <p class="govuk-body-l">{standing.claim.wording.different}</p>
    <Form version={look.version}>
      <DateInput
        {...dateOf(form, 'dueOn')}
        fieldset={{ legend: { text: 'On which day?', classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: `At the latest ${longDate(latest)}.` }}
      />
      <Textarea
        {...fieldOf(form, 'because')}
        label={{ text: 'Why?', classes: 'govuk-label--s' }}
        hint={{ text: 'As in: the next inspection reports in June.' }}
        rows={3}
      />
      <Button text="Set the day" preventDoubleClick />
    </Form>
  </Page>
);
