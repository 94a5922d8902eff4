import type { ComponentChildren } from 'preact';
import { isTheme, themeInWords } from '../../../kernel/themes.js';
import { capital, longDate, shortDate } from '../../../web/formats.js';
import { RagTag, ScrollRegion, type Sorting } from '../../../web/index.js';
import { reaches, reachInWords } from '../../recommendations/index.js';
import { actionStateInWords } from '../kinds.js';
import { leadInWords } from '../lead-words.js';
import type { OpenPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import type { PlanRow, SortColumn } from './arrange.js';

export interface PlanGridProps {
  readonly plan: OpenPlan;
  readonly rows: readonly PlanRow[];
  readonly sort: Sorting;
  readonly hrefSorted: (by: SortColumn) => string;
}

const COLUMNS: readonly { readonly text: string; readonly sort?: SortColumn }[] = [
  { text: 'No.', sort: 'ref' },
  { text: 'Recommendation' },
  { text: 'Scope', sort: 'scope' },
  { text: 'Action to take' },
  { text: 'Lead', sort: 'lead' },
  { text: 'Key milestones' },
  { text: 'Target day', sort: 'due' },
  { text: 'Completed, and outcome', sort: 'done' },
  { text: 'RAG', sort: 'rag' },
  { text: 'Outcome wanted' },
  { text: 'Proof wanted' },
  { text: 'Chief officer' },
  { text: 'Agreed by the body' },
  { text: 'Theme' },
];

/** Laid out as cards on a phone, a table loses its roles unless they are said. */
const as = (role: 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell') => ({ role });

/**
 * The whole plan, the Home Office's columns first. A table with links; with script it is gone through with the arrow keys, and a cell is
 * changed where it stands (assets/plan-grid.js).
 */
export const PlanGrid = (props: PlanGridProps) => (
  <div class="dhr-plan-box">
    <ScrollRegion label="Action plan">
      <table
        class="govuk-table dhr-plan"
        {...as('table')}
        aria-label="Action plan"
        data-dhr-grid={props.plan.keeps ? 'edit' : 'read'}
      >
        <thead class="govuk-table__head" {...as('rowgroup')}>
          <tr class="govuk-table__row" {...as('row')}>
            {COLUMNS.map(({ text, sort }) => (
              <Heading key={text} text={text} column={sort} sorting={props.sort} hrefSorted={props.hrefSorted} />
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body" {...as('rowgroup')}>
          {props.rows.map((row) => (
            <Row key={row.planned.action.id} plan={props.plan} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  </div>
);

interface HeadingProps extends Pick<PlanGridProps, 'hrefSorted'> {
  readonly text: string;
  readonly column: SortColumn | undefined;
  readonly sorting: Sorting;
}

const Heading = ({ text, column, sorting, hrefSorted }: HeadingProps) => {
  const sorted = column !== undefined && sorting.by === column ? sorting.direction : undefined;
  return (
    <th scope="col" {...as('columnheader')} class="govuk-table__header" aria-sort={column && (sorted ?? 'none')}>
      {column === undefined ? (
        text
      ) : (
        <a class={`dhr-sort ${sorted === undefined ? '' : `dhr-sort--${sorted}`}`} href={hrefSorted(column)}>
          {text}
        </a>
      )}
    </th>
  );
};

const Row = ({ plan, row: { planned, ref, recommendation } }: { plan: OpenPlan; row: PlanRow }) => {
  const { action, milestones, reading } = planned;
  const { reference } = plan.review;
  const href = actionPaths.one(reference, action.id);
  const text = (field: 'what' | 'outcome' | 'proofWanted') => ({
    field,
    kind: 'text' as const,
    raw: plan.names.toPseudonyms(action[field]),
    shown: plan.names.text(action[field]),
  });
  return (
    <tr
      class="govuk-table__row"
      {...as('row')}
      data-action={plan.keeps ? actionPaths.below(reference, action.id, 'cell') : undefined}
      data-version={action.version}
    >
      <th scope="row" {...as('rowheader')} class="govuk-table__header" data-label="No.">
        <a class="govuk-link" href={href}>
          {ref}
          <span class="govuk-visually-hidden">: open this action</span>
        </a>
      </th>
      <Cell label="Recommendation">{recommendation?.title ?? 'Begun early, or for the plan as a whole'}</Cell>
      <Editable
        label="Scope"
        of={{ field: 'reach', kind: 'choice', raw: action.reach, shown: reachInWords[action.reach] }}
      />
      <Editable label="Action to take" of={text('what')} wide />
      <Cell label="Lead">{leadInWords(planned)}</Cell>
      <Cell label="Key milestones">
        {milestones.length > 0 && (
          <ul class="govuk-list dhr-plan__list">
            {milestones.map(({ id, what, dueOn, metOn }) => (
              <li key={id}>
                {plan.names.text(what)}: {metOn === null ? shortDate(dueOn) : `met on ${shortDate(metOn)}`}
              </li>
            ))}
          </ul>
        )}
      </Cell>
      <Editable
        label="Target day"
        of={{ field: 'dueOn', kind: 'day', raw: action.dueOn, shown: longDate(action.dueOn) }}
      />
      <Cell label="Completed, and outcome">
        {action.closedOn === null ? actionStateInWords[action.state] : `Closed on ${longDate(action.closedOn)}`}
      </Cell>
      <Cell label="RAG" part="rag">
        <RagTag rag={reading.rag} words={capital(reading.rag)} />
        <span class="dhr-plan__why">{reading.why}</span>
      </Cell>
      <Editable label="Outcome wanted" of={text('outcome')} />
      <Editable label="Proof wanted" of={text('proofWanted')} />
      <Editable
        label="Chief officer"
        of={{ field: 'officerName', kind: 'text', raw: action.officerName, shown: action.officerName }}
      />
      <Cell label="Agreed by the body">
        {action.agreedWithBodyOn === null ? '' : longDate(action.agreedWithBodyOn)}
      </Cell>
      <Cell label="Theme">
        {recommendation !== undefined && isTheme(recommendation.theme) ? themeInWords(recommendation.theme) : ''}
      </Cell>
    </tr>
  );
};

interface CellProps {
  readonly label: string;
  readonly part?: string;
  readonly children?: ComponentChildren;
}

const Cell = ({ label, part, children }: CellProps) => (
  <td {...as('cell')} class="govuk-table__cell" data-label={label} data-part={part}>
    {children}
  </td>
);

interface EditableProps {
  readonly label: string;
  readonly wide?: boolean;
  readonly of: {
    readonly field: string;
    readonly kind: 'text' | 'day' | 'choice';
    /** As it is typed, under pseudonyms. */
    readonly raw: string;
    readonly shown: string;
  };
}

const CHOICES = JSON.stringify(reaches.map((value) => [value, reachInWords[value]]));

/** A cell that whoever keeps the plan changes where it stands. */
const Editable = ({ label, wide = false, of: { field, kind, raw, shown } }: EditableProps) => (
  <td
    {...as('cell')}
    class={`govuk-table__cell dhr-lines${wide ? ' dhr-plan__wide' : ''}`}
    data-label={label}
    data-field={field}
    data-kind={kind}
    data-raw={raw}
    data-choices={kind === 'choice' ? CHOICES : undefined}
  >
    {shown}
  </td>
);
