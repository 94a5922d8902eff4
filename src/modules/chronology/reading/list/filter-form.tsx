import { Button, Checkboxes, Details, FilterChoice, Input } from '../../../../web/index.js';
import type { Findable } from '../../../named-people/index.js';
import { columnBoxes, everyColumn } from '../../entries/shown-columns.js';
import { significanceInWords, significances } from '../../kinds.js';
import type { AgencyMark } from '../rules/agency-marks.js';
import { filterQuery, narrows, onlyInWords, type TogetherFilter } from './filter.js';

export interface FilterFormProps {
  filter: TogetherFilter;
  action: string;
  /** Where entries are taken away as a file, for who may. */
  takeAway: string | undefined;
  agencies: readonly AgencyMark[];
  /** By id, numbered. */
  lines: ReadonlyMap<string, string>;
  kinds: readonly string[];
  /** Of who is who. */
  people: readonly Findable[];
}

/** Which entries are shown and how much of each; works without script. */
export const FilterForm = (props: FilterFormProps) => {
  const { filter, action, takeAway } = props;
  return (
    <div class="dhr-no-print">
      <form method="get" action={action}>
        <div class="dhr-filter-row">
          <Input
            id="f-q"
            name="q"
            value={filter.q}
            label={{ text: 'Words in an entry' }}
            classes="govuk-input--width-20"
          />
          <FilterChoice
            name="agency"
            label="Agency"
            value={filter.agency}
            items={props.agencies.map(({ agencyId, name }) => ({ value: agencyId, text: name }))}
          />
          <FilterChoice name="only" label="Show" value={filter.only} all="All entries" items={choices(onlyInWords)} />
          <Button text="Show" classes="govuk-button--secondary" />
        </div>
        <Details summaryText="Narrow it further" open={hasMore(filter)}>
          <More {...props} />
          <Button text="Show" classes="govuk-button--secondary govuk-!-margin-bottom-0" />
        </Details>
        <Details summaryText="Choose the columns" open={hasChosen(filter)}>
          <input type="hidden" name="view" value="chosen" />
          <Checkboxes
            idPrefix="f-columns"
            name="columns"
            classes="govuk-checkboxes--small"
            fieldset={{ legend: { text: 'Columns of each entry' } }}
            hint={{ text: 'When, whose, what happened and the source always stand' }}
            items={columnBoxes(filter.shown)}
          />
          <Button text="Show" classes="govuk-button--secondary govuk-!-margin-bottom-0" />
        </Details>
      </form>
      <p class="govuk-body">
        <a
          class="govuk-link"
          href={`${action}${filterQuery(filter, { shown: isFull(filter) ? new Set() : everyColumn })}`}
        >
          {isFull(filter) ? 'Show only what happened' : 'Show everything of each entry'}
        </a>
        {takeAway !== undefined && (narrows(filter) || !isFull(filter)) && (
          <>
            {' · '}
            <a class="govuk-link" href={`${takeAway}${filterQuery(filter)}`}>
              Take what you see away as a file
            </a>
          </>
        )}
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

const isFull = ({ shown }: TogetherFilter): boolean => shown.size === everyColumn.size;

const hasChosen = (filter: TogetherFilter): boolean => filter.shown.size > 0 && !isFull(filter);

const hasMore = ({ person, line, kind, significance, from, to }: TogetherFilter): boolean =>
  [person ?? '', line ?? '', kind, significance ?? '', from, to].some((one) => one !== '');

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
      <FilterChoice
        name="person"
        label="Person concerned or named"
        value={filter.person}
        items={people.map(({ id, pseudonym }) => ({ value: id, text: pseudonym }))}
      />
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
      <FilterChoice
        name="significance"
        label="Significance"
        value={filter.significance}
        items={significances.map((value) => ({ value, text: significanceInWords[value] }))}
      />
    </div>
    <FilterChoice
      name="line"
      label="Line of enquiry"
      value={filter.line}
      wide
      items={[...lines].map(([value, text]) => ({ value, text }))}
    />
  </>
);

const notRead = (typed: string, read: string | undefined): string | undefined =>
  typed !== '' && read === undefined ? `“${typed}” was not understood and is not used` : undefined;
