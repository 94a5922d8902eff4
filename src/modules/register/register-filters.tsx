import { type Day, yearOf } from '../../kernel/day.js';
import type { Regime } from '../../kernel/regime.js';
import { Button } from '../../web/index.js';
import { reviewKinds } from '../reviews/index.js';
import { outcomes, stages } from './rules.js';
import { isFiltered, isNarrowed, type RegisterView } from './view.js';

export interface RegisterFiltersProps {
  readonly view: RegisterView;
  readonly today: Day;
  /** Where the form leads; the register when absent. */
  readonly action?: string;
  /** The regimes to choose from; none for the anonymised copy. */
  readonly regimes?: readonly Regime[];
  /** Reviews that were kept before this system can be chosen. */
  readonly withEarlier?: boolean;
  /** Looks for words in reference and pseudonym. */
  readonly withSearch?: boolean;
}

/** Section 9 came into force on 13 April 2011: no review is older. */
const FIRST_YEAR = 2011;

/** What to see, as a form that only asks: its answer is an address to keep or to send on. */
export const RegisterFilters = (props: RegisterFiltersProps) => {
  const { view, today, action = '/register', regimes, withSearch = false, withEarlier = false } = props;
  const years = Array.from({ length: yearOf(today) - FIRST_YEAR + 1 }, (_, index) => String(yearOf(today) - index));
  return (
    <form class="dhr-filters dhr-no-print" method="get" action={action} aria-label="Choose reviews">
      <div class="dhr-filters__row">
        {withSearch && (
          <div class="dhr-filters__field dhr-filters__field--search">
            <label class="govuk-label" for="search">
              Search by reference or pseudonym
            </label>
            <input class="govuk-input" id="search" name="search" type="search" value={view.search} maxLength={100} />
          </div>
        )}
        <div class="dhr-filters__field dhr-filters__field--tick govuk-checkboxes govuk-checkboxes--small">
          <div class="govuk-checkboxes__item">
            <input
              class="govuk-checkboxes__input"
              id="late"
              name="late"
              type="checkbox"
              value="yes"
              checked={view.lateOnly}
            />
            <label class="govuk-label govuk-checkboxes__label" for="late">
              Only with something late
            </label>
          </div>
        </div>
        <div class="dhr-filters__field dhr-filters__field--buttons">
          <Button text="Show" classes="govuk-!-margin-bottom-0" />
          {isFiltered(view) && (
            <a class="govuk-link" href={action}>
              Show all reviews
            </a>
          )}
        </div>
      </div>
      <details class="govuk-details dhr-filters__more" open={isNarrowed(view)}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{`Stage, decision, kind, year${withEarlier ? ', earlier reviews' : ''}`}</span>
        </summary>
        <div class="dhr-filters__row">
          <Choice name="stage" label="Stage" all="All stages" chosen={view.stage} items={stageItems} />
          <Choice name="decision" label="Decision" all="All decisions" chosen={view.decision} items={decisionItems} />
          <Choice name="kind" label="Kind" all="All kinds" chosen={view.kind} items={kindItems} />
          {regimes !== undefined && (
            <Choice
              name="regime"
              label="Regime"
              all="All regimes"
              chosen={view.regime}
              items={regimes.map(({ id, initials, name }) => [id, `${initials}: ${name}`])}
            />
          )}
          <Choice
            name="year"
            label="Year notified"
            all="All years"
            chosen={view.year}
            items={years.map((year) => [year, year])}
          />
          {withEarlier && <Choice name="kept" label="Kept" all="All reviews" chosen={view.kept} items={keptItems} />}
        </div>
      </details>
      <input type="hidden" name="sort" value={view.sorting.by} />
      <input type="hidden" name="direction" value={view.sorting.direction} />
    </form>
  );
};

type Items = readonly (readonly [string, string])[];

const stageItems: Items = stages.map(({ id, words }) => [id, words]);
const decisionItems: Items = [...Object.entries(outcomes), ['none', 'Not decided yet']];
const kindItems: Items = reviewKinds.map(({ id, words }) => [id, words]);

const keptItems: Items = [
  ['here', 'In this system'],
  ['earlier', 'Earlier reviews'],
];

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly chosen: string;
  readonly items: Items;
}

const Choice = ({ name, label, all, chosen, items }: ChoiceProps) => (
  <div class="dhr-filters__field">
    <label class="govuk-label" for={name}>
      {label}
    </label>
    <select class="govuk-select" id={name} name={name}>
      <option value="">{all}</option>
      {items.map(([value, words]) => (
        <option value={value} selected={value === chosen} key={value}>
          {words}
        </option>
      ))}
    </select>
  </div>
);
