import { Button, Checkboxes, choicesOf, EmptyState, Form, type FormState, Page } from '../../../web/index.js';
import { togetherPaths } from '../../chronology/index.js';
import type { OpenFindings } from '../opened.js';
import { FindingTabs } from '../reading/tabs.js';

export interface MissedPageProps {
  readonly open: OpenFindings;
  readonly form: FormState;
  /** Those of which no finding was made. */
  readonly missed: readonly { readonly id: string; readonly what: string; readonly where: string }[];
  /** How many were taken over before. */
  readonly taken: number;
}

/** Taking over the missed opportunities that were marked in the chronology. */
export const MissedPage = ({ open, form, missed, taken }: MissedPageProps) => {
  const { reference } = open.review;
  return (
    <Page
      title={`Missed opportunities to take over: ${reference}`}
      heading="Missed opportunities"
      caption={`Findings, ${reference}`}
      form={form}
      wide
    >
      <FindingTabs open={open} current="missed" />
      {missed.length === 0 ? (
        <EmptyState
          heading={taken === 0 ? 'None marked yet' : 'All are taken over'}
          action={{ text: 'Read the chronologies together', href: togetherPaths.all(reference) }}
        >
          <p>
            {taken === 0
              ? 'Whoever reads the chronologies can mark at an entry what could have been done there. What is marked can be made findings here.'
              : 'Each missed opportunity that is marked in the chronology has its finding.'}
          </p>
        </EmptyState>
      ) : (
        <Form>
          <Checkboxes
            {...choicesOf(form, 'missed')}
            fieldset={{ legend: { text: 'Which are findings of the review?', classes: 'govuk-fieldset__legend--m' } }}
            hint={{
              text: 'Each becomes a finding of its own, tied to its entry. To make one finding of several, record it and tie it to them.',
            }}
            items={missed.map(({ id, what, where }) => ({ value: id, text: what, hint: { text: where } }))}
          />
          <Button text="Make them findings" preventDoubleClick />
        </Form>
      )}
    </Page>
  );
};
