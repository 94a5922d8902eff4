import type { Day } from '../../../kernel/day.js';
import { capital, longDate, relativeDay } from '../../../web/formats.js';
import { EmptyState, Page, RagTag } from '../../../web/index.js';
import { leadInWords } from '../lead-words.js';
import type { OpenPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import { PlanTabs } from '../planning/tabs.js';
import { type WaitingAction, waitsInWords } from './what-waits.js';

export interface WaitingPageProps {
  readonly plan: OpenPlan;
  readonly waiting: readonly WaitingAction[];
  /** "3.1", by the id of an action. */
  readonly refs: ReadonlyMap<string, string>;
  readonly today: Day;
}

/** What waits in the plan for whoever keeps it, by what is to be done about it. */
export const WaitingPage = ({ plan, waiting, refs, today }: WaitingPageProps) => {
  const { reference } = plan.review;
  return (
    <Page title={`What waits in the plan: ${reference}`} heading="What waits for you" caption={reference}>
      <PlanTabs plan={plan} current="waiting" />
      {waiting.length === 0 && (
        <EmptyState heading="Nothing waits for you">
          Here stand actions that are said to be done and wait for a check, days that leads ask for, and what is late or
          without a lead.
        </EmptyState>
      )}
      {[...Map.groupBy(waiting, ({ why }) => why)].map(([why, all]) => (
        <section key={why}>
          <h2 class="govuk-heading-m govuk-!-margin-bottom-1">
            {waitsInWords[why].heading} ({all.length})
          </h2>
          <p class="govuk-hint">{waitsInWords[why].hint}</p>
          <ul class="govuk-list govuk-list--spaced">
            {all.map(({ planned, since }) => (
              <li key={planned.action.id} class="govuk-!-margin-bottom-4">
                <a class="govuk-link" href={actionPaths.below(reference, planned.action.id, 'progress')}>
                  {refs.get(planned.action.id)}: {plan.names.text(planned.action.what)}
                </a>
                <br />
                <RagTag rag={planned.reading.rag} words={capital(planned.reading.rag)} /> {planned.reading.why}
                <br />
                {leadInWords(planned)}. Due on {longDate(planned.action.dueOn)}
                {since !== undefined && `. Waits since ${longDate(since)}, ${relativeDay(since, today)}`}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
};
