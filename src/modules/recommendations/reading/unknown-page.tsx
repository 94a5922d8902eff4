import type { Day } from '../../../kernel/day.js';
import { longDate } from '../../../web/formats.js';
import { Button, DateInput, dateOf, Form, type FormState, fieldOf, Page, Textarea } from '../../../web/index.js';
import type { OpenRecommendations } from '../opened.js';
import { recommendationPaths } from '../paths.js';
import { RecommendationTabs } from './tabs.js';

export interface UnknownPageProps {
  readonly open: OpenRecommendations;
  readonly considered: readonly { readonly id: string; readonly consideredOn: Day; readonly text: string }[];
  readonly form: FormState;
}

/** Whether recommendations are due even where nobody was known to services (F-05). */
export const UnknownPage = ({ open, considered, form }: UnknownPageProps) => {
  const { reference } = open.review;
  return (
    <Page title={`Nobody known to services: ${reference}`} heading="Recommendations" caption={reference} form={form}>
      <RecommendationTabs open={open} current="nobody-known" />
      <h2 class="govuk-heading-m">Where nobody was known to services</h2>
      <p class="govuk-body">
        That no agency knew of it is itself something to learn from: who might have been turned to, what was known of
        help, whom a campaign did not reach. The panel considers recommendations even then.
      </p>
      {considered.length === 0 && <p class="govuk-body">Nothing is recorded yet.</p>}
      {considered.map(({ id, consideredOn, text }) => (
        <div class="dhr-marked govuk-!-margin-bottom-4" key={id}>
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>{longDate(consideredOn)}</strong>
          </p>
          <p class="govuk-body dhr-lines">{text}</p>
        </div>
      ))}
      {open.keeps && (
        <Form action={recommendationPaths.page(reference, 'nobody-known')}>
          <Textarea
            {...fieldOf(form, 'text')}
            label={{ text: 'What was considered, and what came of it', classes: 'govuk-label--s' }}
            hint={{ text: 'Or that it does not arise, because services knew of them.' }}
            rows={4}
          />
          <DateInput
            {...dateOf(form, 'consideredOn')}
            fieldset={{ legend: { text: 'When?', classes: 'govuk-fieldset__legend--s' } }}
          />
          <Button text="Keep it" preventDoubleClick />
        </Form>
      )}
    </Page>
  );
};
