import { day } from '../../../../kernel/day.js';
import { daysInWords } from '../../../../kernel/written-date/index.js';
import { monthYear, plural } from '../../../../web/formats.js';
import { EmptyState, Page, ScrollRegion, StackedTable } from '../../../../web/index.js';
import { AgencyKey } from '../list/agency-badge.js';
import { whenOfNote } from '../list/entry-item.js';
import type { ReviewNote } from '../list/queries.js';
import { TOGETHER_WARNING } from '../list/together-page.js';
import type { Together } from '../opened.js';
import { togetherPaths } from '../paths.js';
import type { AgencyMark } from '../rules/agency-marks.js';
import { TogetherTabs } from '../tabs.js';
import { Drawing } from './drawing.js';
import type { Layout, Mark, Window } from './layout.js';
import { Shapes, ZoomLinks } from './timeline-parts.js';
import { type Zoom, zoomText } from './windows.js';

/** How many entries of each agency fall into one stretch; the same as the picture, as a list. */
export interface Stretch {
  readonly label: string;
  readonly from: Window['from'];
  readonly to: Window['to'];
  /** By agency. */
  readonly counts: ReadonlyMap<string, number>;
  readonly keys: number;
  readonly missed: number;
}

export interface TimelinePageProps {
  together: Together;
  zoom: Zoom;
  window: Window | undefined;
  layout: Layout;
  notes: readonly ReviewNote[];
  stretches: readonly Stretch[];
  years: readonly number[];
  agencies: ReadonlyMap<string, AgencyMark>;
}

const titleOf = (zoom: Zoom): string =>
  zoom.kind === 'whole'
    ? 'Timeline'
    : zoom.kind === 'year'
      ? `Timeline of ${zoom.year}`
      : `Timeline of ${monthYear(day(`${zoomText(zoom)}-01`))}`;

/** The whole period by agency, as a picture and as the same list. */
export const TimelinePage = (props: TimelinePageProps) => {
  const { together, zoom, window } = props;
  const { reference } = together.review;
  return (
    <Page
      title={`${titleOf(zoom)}: ${reference}`}
      heading={titleOf(zoom)}
      caption={reference}
      back={togetherPaths.all(reference)}
      wide
      contentWarning={TOGETHER_WARNING}
    >
      <TogetherTabs together={together} current="timeline" />
      {window === undefined ? (
        <EmptyState heading="Nothing to draw yet">
          <p>Entries with a date stand here as soon as you can read a chronology.</p>
        </EmptyState>
      ) : (
        <Drawn {...props} window={window} />
      )}
    </Page>
  );
};

const Drawn = (props: TimelinePageProps & { window: Window }) => {
  const { together, zoom, window, layout, notes, agencies } = props;
  const list = togetherPaths.all(together.review.reference);
  const href = (agencyId: string, mark: Mark): string => `${list}?agency=${agencyId}&from=${mark.from}&to=${mark.to}`;
  return (
    <>
      <ZoomLinks {...props} />
      <div class="dhr-wide-sheet">
        <ScrollRegion label={titleOf(zoom)}>
          <Drawing
            layout={layout}
            window={window}
            notes={notes}
            agencies={agencies}
            href={href}
            label={`${titleOf(zoom)}, ${daysInWords(window.from, window.to)}, by agency. The same stands as a table below.`}
          />
        </ScrollRegion>
      </div>
      <Shapes />
      <AgencyKey marks={together.readable} />
      {notes.length > 0 && <NotesHere notes={notes} window={window} />}
      <h2 class="govuk-heading-m">The same as a table</h2>
      <AsTable {...props} />
    </>
  );
};

const NotesHere = ({ notes, window }: { notes: readonly ReviewNote[]; window: Window }) => {
  const here = notes.filter(({ firstDay }) => firstDay >= window.from && firstDay <= window.to);
  return here.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Notes of the review</h2>
      <ul class="govuk-list govuk-list--bullet">
        {here.map((note) => (
          <li key={note.id}>
            {whenOfNote(note)}: {note.text}
          </li>
        ))}
      </ul>
    </>
  );
};

const AsTable = ({ together, stretches, agencies }: TimelinePageProps) => {
  const list = togetherPaths.all(together.review.reference);
  return (
    <StackedTable
      caption="Entries by agency"
      classes="dhr-counts"
      firstCellIsHeader
      head={[
        { name: 'When' },
        ...[...agencies.values()].map(({ sign, name }) => ({
          name,
          heading: {
            html: (
              <abbr title={name}>
                {sign}
                <span class="govuk-visually-hidden"> ({name})</span>
              </abbr>
            ),
          },
          numeric: true,
        })),
        { name: 'Marked', bare: true },
      ]}
      rows={stretches.map((stretch) => [
        {
          html: (
            <a class="govuk-link" href={`${list}?from=${stretch.from}&to=${stretch.to}`}>
              {stretch.label}
            </a>
          ),
        },
        ...[...agencies.keys()].map((agencyId) => {
          const count = stretch.counts.get(agencyId) ?? 0;
          return { text: String(count), classes: count === 0 ? 'dhr-counts__none' : '' };
        }),
        {
          text: [
            stretch.keys > 0 ? plural(stretch.keys, 'key event') : '',
            stretch.missed > 0 ? plural(stretch.missed, 'missed opportunity', 'missed opportunities') : '',
          ]
            .filter((words) => words !== '')
            .join(', '),
        },
      ])}
    />
  );
};
