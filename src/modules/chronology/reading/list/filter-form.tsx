import { Button, Details, Input, Select } from '../../../../web/index.js';
import { significanceInWords, significances } from '../../kinds.js';
import type { AgencyMark } from '../rules/agency-marks.js';
import { filterQuery, narrows, onlyInWords, type TogetherFilter } from './filter.js';

export interface FilterFormProps {
  filter: TogetherFilter;
  action: string;
  agencies: readonly AgencyMark[];
  /** By id, numbered. */
  lines: ReadonlyMap<string, string>;
  kinds: readonly string[];
  people: readonly string[];
}

const ALL = { value: '', text: 'All' };

/** Which entries are shown and how much of each; works without script. */
export const FilterForm = (props: FilterFormProps) => {
  const { filter, action } = props;
  return (
    <div class="dhr-no-print">
      <form method="get" action={action}>
        {filter.view === 'compact' && <input type="hidden" name="view" value="compact" />}
        <div class="dhr-filter-row">
          <Input
            id="f-q"
            name="q"
            value={filter.q}
            label={{ text: 'Words in an entry' }}
            classes="govuk-input--width-20"
          />
          <Select
            id="f-agency"
            name="agency"
            value={filter.agency ?? ''}
            label={{ text: 'Agency' }}
            items={[ALL, ...props.agencies.map(({ agencyId, name }) => ({ value: agencyId, text: name }))]}
          />
          <Select
            id="f-only"
            name="only"
            value={filter.only ?? ''}
            label={{ text: 'Show' }}
            items={[{ value: '', text: 'All entries' }, ...choices(onlyInWords)]}
          />
          <Button text="Show" classes="govuk-button--secondary" />
        </div>
        <Details summaryText="Narrow it further" open={hasMore(filter)}>
          <More {...props} />
          <Button text="Show" classes="govuk-button--secondary govuk-!-margin-bottom-0" />
        </Details>
      </form>
      <p class="govuk-body">
        <a
          class="govuk-link"
          href={`${action}${filterQuery(filter, { view: filter.view === 'full' ? 'compact' : '' })}`}
        >
          {filter.view === 'full' ? 'Show only what happened' : 'Show everything of each entry'}
        </a>
        {narrows(filter) && (
          <>
            {' · '}
            <a class="govuk-link" href={action}>
              Show all entries
            </a>
          </>
        )}
      </p>
    </div>
  );
};

const hasMore = ({ person, line, kind, significance, from, to }: TogetherFilter): boolean =>
  [person, line ?? '', kind, significance ?? '', from, to].some((one) => one !== '');

const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, text]) => ({ value, text }));

const More = ({ filter, lines, kinds, people }: FilterFormProps) => (
  <>
    <div class="dhr-filter-row">
      <Input
        id="f-from"
        name="from"
        value={filter.from}
        label={{ text: 'From' }}
        hint={{ text: notRead(filter.from, filter.fromDay) ?? 'Like 2018, or April 2019' }}
        classes="govuk-input--width-10"
      />
      <Input
        id="f-to"
        name="to"
        value={filter.to}
        label={{ text: 'To' }}
        hint={{ text: notRead(filter.to, filter.toDay) ?? 'To the end of it' }}
        classes="govuk-input--width-10"
      />
    </div>
    <div class="dhr-filter-row">
      <Input
        id="f-person"
        name="person"
        value={filter.person}
        label={{ text: 'Person concerned' }}
        classes="govuk-input--width-10"
        attributes={{ list: 'f-people' }}
      />
      <datalist id="f-people">
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Input
        id="f-kind"
        name="kind"
        value={filter.kind}
        label={{ text: 'Kind of event' }}
        classes="govuk-input--width-10"
        attributes={{ list: 'f-kinds' }}
      />
      <datalist id="f-kinds">
        {kinds.map((kind) => (
          <option key={kind} value={kind} />
        ))}
      </datalist>
      <Select
        id="f-significance"
        name="significance"
        value={filter.significance ?? ''}
        label={{ text: 'Significance' }}
        items={[ALL, ...significances.map((value) => ({ value, text: significanceInWords[value] }))]}
      />
    </div>
    <Select
      id="f-line"
      name="line"
      value={filter.line ?? ''}
      label={{ text: 'Line of enquiry' }}
      classes="dhr-select-wide"
      items={[ALL, ...[...lines].map(([value, text]) => ({ value, text }))]}
    />
  </>
);

const notRead = (typed: string, read: string | undefined): string | undefined =>
  typed !== '' && read === undefined ? `“${typed}” was not understood and is not used` : undefined;
