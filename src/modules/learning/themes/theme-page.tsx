import { shortDate } from '../../../web/formats.js';
import { Page, RagTag, StackedTable } from '../../../web/index.js';
import { actionPaths } from '../../actions/index.js';
import { recommendationPaths } from '../../recommendations/index.js';
import { dayOfEvent } from '../events/queries.js';
import { sourceInShort } from '../kinds.js';
import { learningPaths } from '../paths.js';
import type { Beside } from './beside.js';
import { type ThemeRow, themeQuery } from './rules.js';
import { ThemeFilters, type ThemeFiltersProps } from './theme-filters.js';

export interface ThemePageProps extends Omit<ThemeFiltersProps, 'action'> {
  readonly code: string;
  readonly label: string;
  readonly rows: readonly ThemeRow[];
  readonly beside: Beside;
  /** The asker opens the reviews themselves. */
  readonly opens: boolean;
}

/** One theme, with every recommendation and action under it, and what was taken in. */
export const ThemePage = ({ code, label, rows, beside, opens, ...filters }: ThemePageProps) => {
  const recommended = rows.filter(({ kind }) => kind === 'recommendation');
  const actions = rows.filter(({ kind }) => kind === 'action');
  return (
    <Page
      title={label}
      heading={label}
      caption="Learning by theme"
      back={learningPaths.byTheme + themeQuery(filters.filter)}
      wide
    >
      <ThemeFilters {...filters} action={learningPaths.theme(code)} />
      <List
        caption={`Recommendations (${recommended.length})`}
        head={['Review', 'Recommendation', 'For', 'State']}
        rows={recommended.map((row) => [
          { html: <Where row={row} opens={opens} /> },
          { text: row.text },
          { text: row.bodies.join('; ') || '–' },
          { text: row.state },
        ])}
      />
      <List
        caption={`Actions (${actions.length})`}
        head={['Review', 'Action', 'Led by', 'Due', 'Colour', 'State']}
        rows={actions.map((row) => [
          { html: <Where row={row} opens={opens} /> },
          { text: row.text },
          { text: row.bodies.join('; ') },
          { text: row.dueOn === undefined ? '–' : shortDate(row.dueOn) },
          { html: <Colour row={row} /> },
          { text: stateOf(row) },
        ])}
      />
      <List
        caption={`Taken in from elsewhere (${beside.points.length})`}
        head={['From', 'What we learn']}
        rows={beside.points.map(({ item, point }) => [
          {
            html: (
              <a class="govuk-link" href={learningPaths.item(item.id)}>
                {`${item.title} (${sourceInShort[item.source]})`}
              </a>
            ),
          },
          { text: point.text },
        ])}
      />
      {beside.events.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Learning events</h2>
          <ul class="govuk-list">
            {beside.events.map((event) => (
              <li key={event.id}>
                <a class="govuk-link" href={learningPaths.event(event.id)}>
                  {`${event.title}, ${shortDate(dayOfEvent(event))}`}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
};

const stateOf = ({ state, doneOn, proven }: ThemeRow): string =>
  doneOn === undefined ? state : `${state} on ${shortDate(doneOn)}, ${proven ? 'with proof' : 'no proof on record'}`;

const Where = ({ row, opens }: { readonly row: ThemeRow; readonly opens: boolean }) => {
  const { reference, number, kind, id } = row;
  if (!opens) return <>{`${reference}, ${number}`}</>;
  const href = kind === 'action' ? actionPaths.one(reference, id) : recommendationPaths.one(reference, id);
  return (
    <a class="govuk-link" href={href}>
      {`${reference}, ${number}`}
    </a>
  );
};

const Colour = ({ row: { rag, why } }: { readonly row: ThemeRow }) =>
  rag === undefined ? null : (
    <>
      <RagTag rag={rag} /> <span class="govuk-hint">{why}</span>
    </>
  );

interface ListProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: Parameters<typeof StackedTable>[0]['rows'];
}

const List = ({ caption, head, rows }: ListProps) =>
  rows.length === 0 ? (
    <>
      <h2 class="govuk-heading-m">{caption}</h2>
      <p class="govuk-body">None.</p>
    </>
  ) : (
    <StackedTable
      caption={caption}
      captionClasses="govuk-table__caption--m"
      head={head.map((name) => ({ name }))}
      rows={rows}
    />
  );
