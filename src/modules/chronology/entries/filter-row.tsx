import { Button, Select } from '../../../web/index.js';
import { significanceInWords, significances } from '../kinds.js';
import { onlyInWords } from './filter.js';
import type { EntryFilter } from './queries.js';

/** Which entries are shown, and in what order. */
export const FilterRow = ({ filter, action }: { filter: EntryFilter; action: string }) => (
  <form method="get" action={action} class="dhr-filter-row dhr-no-print">
    <div class="govuk-form-group">
      <label class="govuk-label" for="q">
        Words in an entry
      </label>
      <input class="govuk-input govuk-input--width-20" id="q" name="q" type="search" value={filter.q} />
    </div>
    <Select
      id="f-significance"
      name="significance"
      value={filter.significance ?? ''}
      label={{ text: 'Significance' }}
      items={[
        { value: '', text: 'All' },
        ...significances.map((value) => ({ value, text: significanceInWords[value] })),
      ]}
    />
    <Select
      id="f-only"
      name="only"
      value={filter.only ?? ''}
      label={{ text: 'Show' }}
      items={[
        { value: '', text: 'All entries' },
        ...Object.entries(onlyInWords).map(([value, text]) => ({ value, text })),
      ]}
    />
    <Select
      id="f-sort"
      name="sort"
      value={filter.sort}
      label={{ text: 'Order' }}
      items={[
        { value: 'date', text: 'By date' },
        { value: 'newest', text: 'Last changed first' },
      ]}
    />
    <Button text="Show" classes="govuk-button--secondary" />
    <a class="govuk-link" href={action}>
      Show all
    </a>
  </form>
);
