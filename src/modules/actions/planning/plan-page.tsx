import { longDate, plural } from '../../../web/formats.js';
import { Button, Details, EmptyState, InsetText, Page } from '../../../web/index.js';
import { NamesBar } from '../../named-people/index.js';
import type { OpenPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import type { ActionPlan } from '../queries.js';
import { TakeLinks } from '../taking/take-links.js';
import { filterQuery, type PlanFilter, type PlanRow, type SortColumn } from './arrange.js';
import { FilterForm } from './filter-form.js';
import { PlanGrid } from './grid.js';
import { PlanTabs } from './tabs.js';

export interface PlanPageProps {
  readonly plan: OpenPlan;
  readonly settled: ActionPlan | undefined;
  /** All of the plan. */
  readonly all: readonly PlanRow[];
  readonly shown: readonly PlanRow[];
  readonly filter: PlanFilter;
  readonly amberDays: number;
}

/** The action plan as one table. */
export const PlanPage = (props: PlanPageProps) => {
  const { plan, all } = props;
  const { reference } = plan.review;
  const here = actionPaths.plan(reference);
  return (
    <Page title={`Action plan: ${reference}`} heading="Action plan" caption={reference} wide="window">
      <PlanTabs plan={plan} current="" />
      <NamesBar reference={reference} names={plan.names} back={here} />
      {all.length === 0 ? (
        <NothingYet plan={plan} />
      ) : (
        <>
          <Standing {...props} />
          {plan.keeps && (
            <Button text="Plan an action" href={actionPaths.planPage(reference, 'new')} classes="dhr-no-print" />
          )}
          <FilterForm filter={props.filter} action={here} rows={all} />
          <Shown {...props} />
          <TakeLinks reference={reference} filter={props.filter} />
          <RagRule amberDays={props.amberDays} />
        </>
      )}
    </Page>
  );
};

const NothingYet = ({ plan }: { plan: OpenPlan }) => (
  <EmptyState
    heading="Nothing is planned yet"
    action={
      plan.keeps ? { text: 'Plan an action', href: actionPaths.planPage(plan.review.reference, 'new') } : undefined
    }
  >
    <p>
      Each recommendation becomes one action or several, each led by a named person who has accepted it, with a day and
      milestones. The partnership agrees the plan, and it is followed until the last action is closed.
    </p>
    {plan.keeps && <p>What agencies began without waiting for the report is taken over under Early actions.</p>}
  </EmptyState>
);

const Standing = ({ plan, settled, all }: PlanPageProps) => {
  const unowned = all.filter(({ planned: { action } }) => action.leadState !== 'accepted').length;
  return (
    <>
      <p class="govuk-body">
        {settled?.agreedOn == null
          ? 'The partnership has not agreed this plan yet.'
          : `The partnership agreed this plan on ${longDate(settled.agreedOn)}: ${settled.agreedMinute}.`}{' '}
        {settled !== undefined &&
          settled.contactName !== '' &&
          `Single point of contact: ${settled.contactName}, ${settled.contactPost}.`}
      </p>
      {unowned > 0 && plan.keeps && (
        <InsetText
          text={`${plural(unowned, 'action')} ${unowned === 1 ? 'has' : 'have'} no accepted lead. An action is nobody’s until a person by name has said yes to it.`}
        />
      )}
    </>
  );
};

const Shown = ({ plan, all, shown, filter }: PlanPageProps) => {
  const here = actionPaths.plan(plan.review.reference);
  const hrefSorted = (by: SortColumn): string => {
    const turned = filter.sort.by === by && filter.sort.direction === 'ascending';
    return `${here}${filterQuery({ ...filter, sort: { by, direction: turned ? 'descending' : 'ascending' } })}`;
  };
  if (shown.length === 0)
    return <p class="govuk-body">No action fits. Show the whole plan, or look for other words.</p>;
  return (
    <>
      <p class="govuk-body dhr-no-print">
        {shown.length === all.length
          ? plural(all.length, 'action')
          : `${shown.length} of ${plural(all.length, 'action')}`}
        {plan.keeps && (
          <span data-dhr-grid-help hidden>
            . Go through the table with the arrow keys. Enter changes a cell, Escape leaves it as it was.
          </span>
        )}
      </p>
      <PlanGrid plan={plan} rows={shown} sort={filter.sort} hrefSorted={hrefSorted} />
    </>
  );
};

/** The rule as it is applied: `rag.ts`. */
const RagRule = ({ amberDays }: { amberDays: number }) => (
  <Details summaryText="How the colours are worked out">
    <p>
      Nobody types a colour. It follows from days and from what is on record, and the reason stands beside it. No
      national rule was found: this is the partnership’s own.
    </p>
    <ul class="govuk-list govuk-list--bullet">
      <li>Blue: closed, with proof on record.</li>
      <li>Green: on time.</li>
      <li>
        Amber: the lead says that it is at risk or stuck, it or a milestone is up to {plural(amberDays, 'day')} late, or
        it was closed without proof.
      </li>
      <li>
        Red: more than {plural(amberDays, 'day')} late, no reply for longer than that, or no accepted lead though the
        plan is agreed.
      </li>
      <li>Grey: not started, not accepted yet, not implemented, or superseded.</li>
    </ul>
  </Details>
);
