import { daysInWords } from '../../../../kernel/written-date/index.js';
import { plural } from '../../../../web/formats.js';
import { noteKindInWords } from '../../kinds.js';
import type { ReviewNote } from '../list/queries.js';
import type { AgencyMark } from '../rules/agency-marks.js';
import { type Lane, type Layout, LEFT, type Mark, placeOf, WIDTH, type Window } from './layout.js';

const TOP = 58;
const LANE = 40;

export interface DrawingProps {
  layout: Layout;
  window: Window;
  notes: readonly ReviewNote[];
  agencies: ReadonlyMap<string, AgencyMark>;
  /** Where the entries of some days of an agency are listed. */
  href: (agencyId: string, mark: Mark) => string;
  label: string;
}

/** The timeline as a picture: a lane for each agency, shapes with their meaning in words beneath. */
export const Drawing = ({ layout, window, notes, agencies, href, label }: DrawingProps) => {
  const height = TOP + layout.lanes.length * LANE + 10;
  return (
    <svg class="dhr-line-svg" viewBox={`0 0 ${LEFT + WIDTH + 20} ${height}`}>
      <title>{label}</title>
      {layout.lanes.map((lane, index) => (
        <LaneBand key={lane.agencyId} index={index} mark={agencies.get(lane.agencyId)} />
      ))}
      {layout.ticks.map(({ x, label: text }) => (
        <g key={x}>
          <line class="tick" x1={x} x2={x} y1={TOP - 16} y2={height - 10} />
          <text x={x + 3} y={TOP - 20}>
            {text}
          </text>
        </g>
      ))}
      <Notes notes={notes} window={window} height={height} />
      {layout.lanes.map((lane, index) => (
        <LaneMarks key={lane.agencyId} lane={lane} y={TOP + index * LANE + LANE / 2} agencies={agencies} href={href} />
      ))}
    </svg>
  );
};

const LaneBand = ({ index, mark }: { index: number; mark: AgencyMark | undefined }) => (
  <g>
    <rect
      class={index % 2 === 0 ? 'lane even' : 'lane'}
      x={0}
      y={TOP + index * LANE}
      width={LEFT + WIDTH + 20}
      height={LANE}
    />
    <text x={4} y={TOP + index * LANE + 17}>
      {mark?.sign}
    </text>
    <text class="small" x={4} y={TOP + index * LANE + 32}>
      {shortened(mark?.name ?? '')}
    </text>
  </g>
);

/** As much of a name as fits beside its lane; the whole stands in the key. */
const shortened = (name: string): string => (name.length > 30 ? `${name.slice(0, 29)}…` : name);

const Notes = ({ notes, window, height }: { notes: readonly ReviewNote[]; window: Window; height: number }) => (
  <>
    {notes
      .filter(({ firstDay }) => firstDay >= window.from && firstDay <= window.to)
      .map((note, index) => {
        const x = placeOf(note.firstDay, window);
        const words = note.kind === 'other' ? 'Note' : noteKindInWords[note.kind];
        const atEnd = x > LEFT + WIDTH - 120;
        return (
          <g key={note.id}>
            <title>{`Note of the review: ${words}, ${daysInWords(note.firstDay, note.lastDay)}`}</title>
            <line
              class={note.kind === 'death' ? 'note death' : 'note'}
              x1={x}
              x2={x}
              y1={index % 2 === 0 ? 14 : 27}
              y2={height - 10}
            />
            <text
              class="small"
              x={atEnd ? x - 4 : x + 4}
              y={index % 2 === 0 ? 12 : 25}
              text-anchor={atEnd ? 'end' : 'start'}
            >
              {words}
            </text>
          </g>
        );
      })}
  </>
);

const LaneMarks = ({
  lane,
  y,
  agencies,
  href,
}: {
  lane: Lane;
  y: number;
  agencies: DrawingProps['agencies'];
  href: DrawingProps['href'];
}) => (
  <g>
    {lane.marks.map((mark) => (
      <a
        key={`${mark.kind} ${mark.x} ${mark.width}`}
        href={href(lane.agencyId, mark)}
        aria-label={markInWords(mark, agencies.get(lane.agencyId)?.name ?? '')}
      >
        <title>{markInWords(mark, agencies.get(lane.agencyId)?.name ?? '')}</title>
        <Shape mark={mark} y={y} />
      </a>
    ))}
  </g>
);

/** What one mark says, for whoever does not see it. */
export function markInWords({ count, keys, missed, from, to, kind }: Mark, agency: string): string {
  const marked = [
    keys > 0 ? plural(keys, 'key event') : '',
    missed > 0 ? plural(missed, 'with a missed opportunity', 'with missed opportunities') : '',
  ];
  const inexact = kind === 'span' ? ', date not exact' : '';
  const rest = marked.filter((words) => words !== '').map((words) => `, ${words}`);
  return `${agency}: ${plural(count, 'entry', 'entries')}, ${daysInWords(from, to)}${inexact}${rest.join('')}`;
}

const Shape = ({ mark: { kind, x, width, count, keys, missed }, y }: { mark: Mark; y: number }) => (
  <>
    {kind === 'span' && <rect class="span" x={x} y={y + 6} width={width} height={8} />}
    {kind === 'dot' && keys === 0 && missed === 0 && <circle class="dot" cx={x} cy={y} r={5} />}
    {kind === 'many' && (
      <>
        <circle class="many" cx={x} cy={y} r={Math.min(9, 6 + Math.log10(count) * 2)} />
        <text class="small middle" x={x} y={y + 4}>
          {count > 99 ? '99+' : count}
        </text>
      </>
    )}
    {keys > 0 && <path class="key" d={diamond(x, kind === 'dot' ? y : y - 13)} />}
    {missed > 0 && (
      <path class="missed" d={triangle(keys > 0 ? x + 11 : x, kind === 'dot' && keys === 0 ? y : y - 13)} />
    )}
  </>
);

export const diamond = (x: number, y: number): string => `M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`;
export const triangle = (x: number, y: number): string => `M${x} ${y - 6}L${x + 6} ${y + 5}L${x - 6} ${y + 5}Z`;
