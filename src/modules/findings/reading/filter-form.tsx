import { THEMES } from '../../../kernel/themes.js';
import { FilterChoice, Filters, Select } from '../../../web/index.js';
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

export interface FilterFormProps {
  readonly filter: FindingFilter;
  readonly action: string;
  readonly words: FindingWords;
}

/** Which findings are shown. */
export const FilterForm = ({ filter, action, words }: FilterFormProps) => (
  <Filters
    action={action}
    q={filter.q}
    wordsIn="Words in a finding"
    sorting={filter.sort}
    sortedFirst="number"
    more={{ isOpen: hasMore(filter), choices: <More filter={filter} words={words} /> }}
    showAll={narrows(filter) ? 'Show all findings' : undefined}
  >
    <FilterChoice
      name="kind"
      label="Kind"
      value={filter.kind}
      items={[
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
  </Filters>
);

const hasMore = ({ theme, line, agency, characteristic }: FindingFilter): boolean =>
  [theme, line, agency, characteristic].some((one) => one !== undefined);

const NONE = { value: 'none', text: 'None named' };

const More = ({ filter, words }: Pick<FilterFormProps, 'filter' | 'words'>) => (
  <>
    <FilterChoice
      name="theme"
      label="Theme"
      value={filter.theme}
      wide
      items={[...THEMES.map(({ code, label }) => ({ value: code, text: label })), NONE]}
    />
    <FilterChoice
      name="line"
      label="Line of enquiry"
      value={filter.line}
      wide
      items={[...words.lines.map(({ id, text }) => ({ value: id, text })), NONE]}
    />
    <FilterChoice
      name="agency"
      label="Agency"
      value={filter.agency}
      wide
      items={[...[...words.agencies].map(([value, text]) => ({ value, text })), NONE]}
    />
    <FilterChoice
      name="characteristic"
      label="Equality"
      value={filter.characteristic}
      wide
      items={equalityKeys.map((value) => ({ value, text: equalityInWords[value] }))}
    />
  </>
);
