import { THEMES } from '../../../kernel/themes.js';
import { Button, Details, Input, Select } from '../../../web/index.js';
import {
  madeFor,
  madeForInWords,
  reaches,
  reachInWords,
  recommendationStateInWords,
  recommendationStates,
} from '../kinds.js';
import { narrows, type RecommendationFilter } from './arrange.js';

const ALL = { value: '', text: 'All' };

export interface FilterFormProps {
  readonly filter: RecommendationFilter;
  readonly action: string;
  /** Names of every body that a recommendation of the review is for. */
  readonly bodies: readonly string[];
}

/** Which recommendations are shown; works without script. */
export const FilterForm = ({ filter, action, bodies }: FilterFormProps) => (
  <div class="dhr-no-print">
    <form method="get" action={action}>
      {filter.sort.by !== 'number' && <input type="hidden" name="sort" value={filter.sort.by} />}
      {filter.sort.direction === 'descending' && <input type="hidden" name="order" value="descending" />}
      <div class="dhr-filter-row">
        <Input
          id="f-q"
          name="q"
          value={filter.q}
          label={{ text: 'Words in a recommendation' }}
          classes="govuk-input--width-20"
        />
        <Select
          id="f-state"
          name="state"
          value={filter.state}
          label={{ text: 'State' }}
          items={[
            { value: 'current', text: 'All that count' },
            ...recommendationStates.map((value) => ({ value, text: recommendationStateInWords[value] })),
            { value: 'all', text: 'All' },
          ]}
        />
        <Button text="Show" classes="govuk-button--secondary" />
      </div>
      <Details summaryText="Narrow it further" open={isNarrowed(filter)}>
        <More filter={filter} bodies={bodies} />
        <Button text="Show" classes="govuk-button--secondary govuk-!-margin-bottom-0" />
      </Details>
    </form>
    {narrows(filter) && (
      <p class="govuk-body">
        <a class="govuk-link" href={action}>
          Show all recommendations
        </a>
      </p>
    )}
  </div>
);

const isNarrowed = ({ theme, body, reach, madeFor: scope }: RecommendationFilter): boolean =>
  [theme, body, reach, scope].some(Boolean);

const More = ({ filter, bodies }: Pick<FilterFormProps, 'filter' | 'bodies'>) => (
  <>
    <Select
      id="f-theme"
      name="theme"
      value={filter.theme ?? ''}
      label={{ text: 'Theme' }}
      classes="dhr-select-wide"
      items={[ALL, ...THEMES.map(({ code, label }) => ({ value: code, text: label }))]}
    />
    <Select
      id="f-body"
      name="body"
      value={filter.body}
      label={{ text: 'For whom' }}
      classes="dhr-select-wide"
      items={[ALL, ...bodies.map((name) => ({ value: name, text: name }))]}
    />
    <Select
      id="f-scope"
      name="scope"
      value={filter.madeFor ?? ''}
      label={{ text: 'For one agency or several' }}
      items={[ALL, ...madeFor.map((value) => ({ value, text: madeForInWords[value] }))]}
    />
    <Select
      id="f-reach"
      name="reach"
      value={filter.reach ?? ''}
      label={{ text: 'Reach' }}
      items={[ALL, ...reaches.map((value) => ({ value, text: reachInWords[value] }))]}
    />
  </>
);
