import { type Day, dayOf, daysInMonth, inWords, laterOf, monthOf, months, yearOf } from '../../../../kernel/day.js';
import type { Drawn, Window } from './layout.js';
import type { Stretch } from './timeline-page.js';
import type { Zoom } from './windows.js';

/** The years of a whole, the months of a year, the days of a month, each with what begins in it; empty ones are left out. */
export function stretchesOf(drawn: readonly Drawn[], zoom: Zoom, window: Window): Stretch[] {
  const found = new Map<string, Stretch & { counts: Map<string, number>; keys: number; missed: number }>();
  for (const one of drawn) {
    if (one.lastDay < window.from || one.firstDay > window.to) continue;
    const on = laterOf(one.firstDay, window.from);
    const { label, from, to } = partOf(on, zoom);
    const known = found.get(from) ?? { label, from, to, counts: new Map<string, number>(), keys: 0, missed: 0 };
    known.counts.set(one.agencyId, (known.counts.get(one.agencyId) ?? 0) + one.count);
    known.keys += one.keys;
    known.missed += one.missed;
    found.set(from, known);
  }
  return [...found.values()].sort((one, other) => (one.from < other.from ? -1 : 1));
}

function partOf(on: Day, zoom: Zoom): { label: string; from: Day; to: Day } {
  const [year, month] = [yearOf(on), monthOf(on)];
  if (zoom.kind === 'whole') return { label: String(year), from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
  if (zoom.kind === 'month') return { label: inWords(on), from: on, to: on };
  return {
    label: months[month - 1] ?? '',
    from: dayOf(year, month, 1),
    to: dayOf(year, month, daysInMonth(year, month)),
  };
}
