import { Button, FilterChoice, Select } from '../../../web/index.js';
import { type ThemeFilter, themeQuery } from './rules.js';

export interface ThemeFiltersProps {
  readonly action: string;
  readonly filter: ThemeFilter;
  readonly bodies: readonly string[];
  readonly years: readonly string[];
}

/** Which recommendations and actions, and under which themes. */
export const ThemeFilters = ({ action, filter, bodies, years }: ThemeFiltersProps) => (
  <div class="dhr-no-print">
    <form method="get" action={action} aria-label="Choose what is arranged by theme">
      <div class="dhr-filter-row">
        <Select
          id="f-themes"
          name="themes"
          value={filter.set}
          label={{ text: 'Themes' }}
          items={[
            { value: 'seven', text: 'The seven of the toolkit' },
            { value: 'national', text: 'The national ones' },
          ]}
        />
        <FilterChoice
          name="body"
          label="Organisation"
          value={filter.body}
          wide
          items={bodies.map((name) => ({ value: name, text: name }))}
        />
        <FilterChoice
          name="year"
          label="Year of issue"
          value={filter.year}
          items={years.map((year) => ({ value: year, text: year }))}
        />
        <FilterChoice
          name="published"
          label="Report"
          value={filter.published}
          items={[
            { value: 'yes', text: 'Published' },
            { value: 'no', text: 'Not published' },
          ]}
        />
        <Button text="Show" classes="govuk-button--secondary" />
      </div>
    </form>
    {themeQuery({ ...filter, set: 'seven' }) !== '' && (
      <p class="govuk-body">
        <a
          class="govuk-link"
          href={action + themeQuery({ set: filter.set, body: undefined, year: undefined, published: undefined })}
        >
          Show all reviews and organisations
        </a>
      </p>
    )}
  </div>
);
