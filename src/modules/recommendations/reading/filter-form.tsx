import { THEMES } from '../../../kernel/themes.js';
import { FilterChoice, Filters, Select } from '../../../web/index.js';
import {
  madeFor,
  madeForInWords,
  reaches,
  reachInWords,
  recommendationStateInWords,
  recommendationStates,
} from '../kinds.js';
import { narrows, type RecommendationFilter } from './arrange.js';

export interface FilterFormProps {
  readonly filter: RecommendationFilter;
  readonly action: string;
  /** Names of every body that a recommendation of the review is for. */
  readonly bodies: readonly string[];
}

/** Which recommendations are shown. */
export const FilterForm = ({ filter, action, bodies }: FilterFormProps) => (
  <Filters
    action={action}
    q={filter.q}
    wordsIn="Words in a recommendation"
    sorting={filter.sort}
    sortedFirst="number"
    more={{ isOpen: isNarrowed(filter), choices: <More filter={filter} bodies={bodies} /> }}
    showAll={narrows(filter) ? 'Show all recommendations' : undefined}
  >
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
  </Filters>
);

const isNarrowed = ({ theme, body, reach, madeFor: scope }: RecommendationFilter): boolean =>
  [theme, body, reach, scope].some(Boolean);

const More = ({ filter, bodies }: Pick<FilterFormProps, 'filter' | 'bodies'>) => (
  <>
    <FilterChoice
      name="theme"
      label="Theme"
      value={filter.theme}
      wide
      items={THEMES.map(({ code, label }) => ({ value: code, text: label }))}
    />
    <FilterChoice
      name="body"
      label="For whom"
      value={filter.body}
      wide
      items={bodies.map((name) => ({ value: name, text: name }))}
    />
    <FilterChoice
      name="scope"
      label="For one agency or several"
      value={filter.madeFor}
      items={madeFor.map((value) => ({ value, text: madeForInWords[value] }))}
    />
    <FilterChoice
      name="reach"
      label="Reach"
      value={filter.reach}
      items={reaches.map((value) => ({ value, text: reachInWords[value] }))}
    />
  </>
);
