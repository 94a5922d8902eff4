import type { ComponentChildren } from 'preact';
import { Button } from './govuk/button.js';
import { Details } from './govuk/details.js';
import { Input } from './govuk/input.js';
import { Select } from './govuk/select.js';
import type { Sorting } from './sort-heading.js';

/** One thing that can be chosen. */
interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface FilterChoiceProps {
  /** The name in the address. */
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly items: readonly Choice[];
  /** What leaves nothing out, said first: "All". */
  readonly all?: string;
  /** For long texts. */
  readonly wide?: boolean;
  /** Classes of the group around it. */
  readonly group?: string;
}

/** A choice that narrows a list, with "All" first. */
export const FilterChoice = ({ name, label, value, items, all = 'All', wide, group }: FilterChoiceProps) => (
  <Select
    id={`f-${name}`}
    name={name}
    value={value ?? ''}
    label={{ text: label }}
    {...(wide ? { classes: 'dhr-select-wide' } : {})}
    {...(group === undefined ? {} : { formGroup: { classes: group } })}
    items={[{ value: '', text: all }, ...items]}
  />
);

/** Keeps the order of a list when its filter is sent; `first` is the column it has by itself. */
export const KeptSorting = ({ sorting, first }: { readonly sorting: Sorting; readonly first: string }) => (
  <>
    {sorting.by !== first && <input type="hidden" name="sort" value={sorting.by} />}
    {sorting.direction === 'descending' && <input type="hidden" name="order" value="descending" />}
  </>
);

export interface FiltersProps {
  /** The address of the list. */
  readonly action: string;
  readonly q: string;
  /** What the words are looked for in, as in "Words in a finding". */
  readonly wordsIn: string;
  readonly sorting: Sorting;
  /** The column by which the list stands by itself. */
  readonly sortedFirst: string;
  /** Choices beside the words. */
  readonly children?: ComponentChildren;
  /** Choices behind "Narrow it further", open while one of them narrows; a list with few choices has none. */
  readonly more?: { readonly isOpen: boolean; readonly choices: ComponentChildren };
  /** The way back to the whole list, while anything is left out. */
  readonly showAll: string | undefined;
}

/** Which rows of a list are shown: words, a choice or two, and the rest behind a fold. Works without script; left out in print. */
export const Filters = ({ action, q, wordsIn, sorting, sortedFirst, children, more, showAll }: FiltersProps) => (
  <div class="dhr-no-print">
    <form method="get" action={action}>
      <KeptSorting sorting={sorting} first={sortedFirst} />
      <div class="dhr-filter-row">
        <Input id="f-q" name="q" value={q} label={{ text: wordsIn }} classes="govuk-input--width-20" />
        {children}
        <Button text="Show" classes="govuk-button--secondary" />
      </div>
      {more !== undefined && (
        <Details summaryText="Narrow it further" open={more.isOpen}>
          {more.choices}
          <Button text="Show" classes="govuk-button--secondary govuk-!-margin-bottom-0" />
        </Details>
      )}
    </form>
    {showAll !== undefined && (
      <p class="govuk-body">
        <a class="govuk-link" href={action}>
          {showAll}
        </a>
      </p>
    )}
  </div>
);
