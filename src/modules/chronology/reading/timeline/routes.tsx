import { earlierOf, laterOf, yearOf } from '../../../../kernel/day.js';
import { type Asked, get, type Route, show } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { readTogether } from '../../policy.js';
import { agenciesById } from '../context.js';
import { notesOf } from '../list/queries.js';
import { onTogether, type Together } from '../opened.js';
import { togetherPaths } from '../paths.js';
import { type Drawn, layOut, type Window } from './layout.js';
import { drawnOf } from './queries.js';
import { stretchesOf } from './stretches.js';
import { TimelinePage } from './timeline-page.js';
import { readZoom, windowOf } from './windows.js';

async function timelinePage(work: Work, asked: Asked, together: Together) {
  const drawn = await drawnOf(work, together);
  const notes = together.readable.length === 0 ? [] : await notesOf(work, together);
  const whole = wholeOf(drawn, notes);
  const zoom = readZoom(asked.query.zoom);
  const window = whole && windowOf(zoom, whole);
  const agencyIds = together.readable.map(({ agencyId }) => agencyId);
  work.saw(together.review.id, 'chronologies');
  return (
    <TimelinePage
      together={together}
      zoom={zoom}
      window={window}
      layout={window === undefined ? { ticks: [], lanes: [] } : layOut(agencyIds, drawn, window)}
      notes={notes}
      stretches={window === undefined ? [] : stretchesOf(drawn, zoom, window)}
      years={whole === undefined ? [] : yearsOf(whole)}
      agencies={agenciesById(together)}
    />
  );
}

/** From the first day that anything can have been to the last. */
function wholeOf(drawn: readonly Drawn[], notes: readonly Pick<Drawn, 'firstDay' | 'lastDay'>[]): Window | undefined {
  let whole: Window | undefined;
  for (const { firstDay, lastDay } of [...drawn, ...(drawn.length === 0 ? [] : notes)]) {
    whole = {
      from: whole === undefined ? firstDay : earlierOf(firstDay, whole.from),
      to: whole === undefined ? lastDay : laterOf(lastDay, whole.to),
    };
  }
  return whole;
}

/** No more than a century: further ones are reached by their address. */
const MOST_YEARS = 100;

const yearsOf = ({ from, to }: Window): number[] =>
  Array.from({ length: Math.min(MOST_YEARS, yearOf(to) - yearOf(from) + 1) }, (_, index) => yearOf(from) + index);

export const timelineRoutes: readonly Route[] = [
  get(togetherPaths.timelinePattern, onTogether(readTogether), async (work, asked, together) =>
    show(await timelinePage(work, asked, together)),
  ),
];
