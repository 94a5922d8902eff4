import { THEMES } from '../../../kernel/themes.js';
import { Button, Details, Input, Select } from '../../../web/index.js';
import { equalityInWords, equalityKeys } from '../../terms-of-reference/index.js';
import { findingKindInWords, findingKinds } from '../kinds.js';
import { type FindingFilter, narrows, type Standing, standings } from './arrange.js';
import type { FindingWords } from './context.js';

const standingInWords: Readonly<Record<Standing, string>> = {
  current: 'Proposed and agreed',
  proposed: 'Proposed',
  agreed: 'Agreed',
  'set-aside': 'Set aside',
  all: 'All',
};

const ALL = { value: '', text: 'All' };

export interface FilterFormProps {
  readonly filter: FindingFilter;
  readonly action: string;
  readonly words: FindingWords;
}

/** Which findings are shown; works without script. */
export const FilterForm = ({ filter, action, words }: FilterFormProps) => (
  <div class="dhr-no-print">
    <form method="get" action={action}>
      {filter.sort.by !== 'number' && <input type="hidden" name="sort" value={filter.sort.by} />}
      {filter.sort.direction === 'descending' && <input type="hidden" name="order" value="descending" />}
      <div class="dhr-filter-row">
        <Input
          id="f-q"
          name="q"
          value={filter.q}
          label={{ text: 'Words in a finding' }}
          classes="govuk-input--width-20"
        />
        <Select
          id="f-kind"
          name="kind"
          value={filter.kind ?? ''}
          label={{ text: 'Kind' }}
          items={[
            ALL,
            { value: 'key', text: 'Key issue' },
            ...findingKinds.map((kind) => ({ value: kind, text: findingKindInWords[kind] })),
          ]}
        />
        <Select
          id="f-state"
          name="state"
          value={filter.state}
          label={{ text: 'State' }}
          items={standings.map((value) => ({ value, text: standingInWords[value] }))}
        />
        <Button text="Show" classes="govuk-button--secondary" />
      </div>
      <Details summaryText="Narrow it further" open={hasMore(filter)}>
        <More filter={filter} words={words} />
        <Button text="Show" classes="govuk-button--secondary govuk-!-margin-bottom-0" />
      </Details>
    </form>
    {narrows(filter) && (
      <p class="govuk-body">
        <a class="govuk-link" href={action}>
          Show all findings
        </a>
      </p>
    )}
  </div>
);

const hasMore = ({ theme, line, agency, characteristic }: FindingFilter): boolean =>
  [theme, line, agency, characteristic].some((one) => one !== undefined);

const More = ({ filter, words }: Pick<FilterFormProps, 'filter' | 'words'>) => (
  <>
    <Select
      id="f-theme"
      name="theme"
      value={filter.theme ?? ''}
      label={{ text: 'Theme' }}
      classes="dhr-select-wide"
      items={[
        ALL,
        ...THEMES.map(({ code, label }) => ({ value: code, text: label })),
        { value: 'none', text: 'None named' },
      ]}
    />
    <Select
      id="f-line"
      name="line"
      value={filter.line ?? ''}
      label={{ text: 'Line of enquiry' }}
      classes="dhr-select-wide"
      items={[ALL, ...words.lines.map(({ id, text }) => ({ value: id, text })), { value: 'none', text: 'None named' }]}
    />
    <Select
      id="f-agency"
      name="agency"
      value={filter.agency ?? ''}
      label={{ text: 'Agency' }}
      classes="dhr-select-wide"
      items={[
        ALL,
        ...[...words.agencies].map(([value, text]) => ({ value, text })),
        { value: 'none', text: 'None named' },
      ]}
    />
    <Select
      id="f-characteristic"
      name="characteristic"
      value={filter.characteristic ?? ''}
      label={{ text: 'Equality' }}
      classes="dhr-select-wide"
      items={[ALL, ...equalityKeys.map((value) => ({ value, text: equalityInWords[value] }))]}
    />
  </>
);
