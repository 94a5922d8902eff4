import { months } from '../../../../kernel/day.js';
import type { Together } from '../opened.js';
import { togetherPaths } from '../paths.js';
import { diamond, triangle } from './drawing.js';
import { type Zoom, zoomText } from './windows.js';

/** The whole, its years, and the months of a year. */
export const ZoomLinks = ({ together, zoom, years }: { together: Together; zoom: Zoom; years: readonly number[] }) => {
  const here = togetherPaths.timeline(together.review.reference);
  const year = zoom.kind === 'whole' ? undefined : zoom.year;
  const link = (text: string, at: Zoom) =>
    zoomText(at) === zoomText(zoom) ? (
      <strong aria-current="page">{text}</strong>
    ) : (
      <a class="govuk-link" href={zoomText(at) === '' ? here : `${here}?zoom=${zoomText(at)}`}>
        {text}
      </a>
    );
  return (
    <nav aria-label="Stretch of time" class="dhr-no-print">
      <ul class="dhr-jumps__years">
        <li>{link('The whole period', { kind: 'whole' })}</li>
        {years.map((one) => (
          <li key={one}>{link(String(one), { kind: 'year', year: one })}</li>
        ))}
      </ul>
      {year !== undefined && (
        <ul class="dhr-jumps__years">
          {months.map((name, index) => (
            <li key={name}>{link(name.slice(0, 3), { kind: 'month', year, month: index + 1 })}</li>
          ))}
        </ul>
      )}
    </nav>
  );
};

/** What the shapes mean. */
export const Shapes = () => (
  <ul class="govuk-list dhr-agency-key" aria-label="What the shapes mean">
    {(
      [
        ['an entry', <circle class="dot" cx={12} cy={10} r={5} />],
        ['several, with their number', <circle class="many" cx={12} cy={10} r={7} />],
        ['a date that is not exact', <rect class="span" x={2} y={6} width={20} height={8} />],
        ['a key event', <path class="key" d={diamond(12, 10)} />],
        ['a missed opportunity', <path class="missed" d={triangle(12, 10)} />],
        ['a note of the review', <line class="note" x1={12} x2={12} y1={0} y2={20} />],
      ] as const
    ).map(([words, shape]) => (
      <li key={words}>
        <svg class="dhr-line-svg dhr-line-svg--key" viewBox="0 0 24 20" width="24" height="20" aria-hidden="true">
          {shape}
        </svg>{' '}
        {words}
      </li>
    ))}
  </ul>
);
