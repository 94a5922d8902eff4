import { eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { longDate } from '../../../web/formats.js';
import { EmptyState, Page, ScrollRegion, Table } from '../../../web/index.js';
import { type EarlyAction, earlyActionsOf } from '../../agency-returns/index.js';
import type { OpenPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import { actions } from '../tables.js';
import { PlanTabs } from './tabs.js';

/** What agencies do without waiting for the report and the plan has not taken over, as far as the asker may see it. */
export async function earlyToTake(work: Work, { review }: OpenPlan): Promise<EarlyAction[]> {
  const rows = await work.tx.select({ id: actions.earlyActionId }).from(actions).where(eq(actions.reviewId, review.id));
  const taken = new Set(rows.map(({ id }) => id));
  return (await earlyActionsOf(work, review)).filter(({ id }) => !taken.has(id));
}

/** Early actions that the plan may take over. */
export const EarlyPage = ({ plan, early }: { plan: OpenPlan; early: readonly EarlyAction[] }) => {
  const { reference } = plan.review;
  const { text } = plan.names;
  return (
    <Page title={`Early actions: ${reference}`} heading="Early actions" caption={reference} wide>
      <PlanTabs plan={plan} current="early" />
      <p class="govuk-body">
        What an agency begins at once, it need not put off until the report. From the day it starts it belongs to the
        action plan: take it over here, so that it is followed like the rest.
      </p>
      {early.length === 0 ? (
        <EmptyState heading="Nothing waits to be taken over">
          <p>What agencies begin early, they say in their returns. It stands here from the day it starts.</p>
        </EmptyState>
      ) : (
        <ScrollRegion label="Early actions">
          <Table
            classes="dhr-register"
            head={['Agency', 'What is done', 'Who leads it', 'Since', ''].map((one) => ({ text: one }))}
            rows={early.map((one) => [
              { text: one.agencyName },
              { text: text(one.what) },
              { text: [one.leadName, one.leadPost].filter((part) => part !== '').join(', ') },
              { text: longDate(one.startedOn) },
              {
                html: (
                  <a class="govuk-link" href={`${actionPaths.planPage(reference, 'new')}?early=${one.id}`}>
                    Take over<span class="govuk-visually-hidden"> what {one.agencyName} began</span>
                  </a>
                ),
              },
            ])}
          />
        </ScrollRegion>
      )}
    </Page>
  );
};
