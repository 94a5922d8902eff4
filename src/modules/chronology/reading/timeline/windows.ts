import { type Day, dayOf, daysInMonth, monthOf, parseDay, yearOf } from '../../../../kernel/day.js';
import type { Window } from './layout.js';

/** What of the whole is looked at. */
export type Zoom =
  | { readonly kind: 'whole' }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number };

/** The zoom an address asks for: nothing, `2019` or `2019-04`. What it cannot read is the whole. */
export function readZoom(text: string | undefined): Zoom {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(text ?? '');
  const [year, month] = [Number(match?.[1]), Number(match?.[2] ?? '1')];
  if (match === null || parseDay(`${match[1]}-${match[2] ?? '01'}-01`) === undefined) return { kind: 'whole' };
  return match[2] === undefined ? { kind: 'year', year } : { kind: 'month', year, month };
}

/** The days looked at: of the whole, full years. */
export function windowOf(zoom: Zoom, whole: Window): Window {
  switch (zoom.kind) {
    case 'whole':
      return { from: dayOf(yearOf(whole.from), 1, 1), to: dayOf(yearOf(whole.to), 12, 31) };
    case 'year':
      return { from: dayOf(zoom.year, 1, 1), to: dayOf(zoom.year, 12, 31) };
    case 'month':
      return {
        from: dayOf(zoom.year, zoom.month, 1),
        to: dayOf(zoom.year, zoom.month, daysInMonth(zoom.year, zoom.month)),
      };
  }
}

/** How an address asks for it. */
export const zoomText = (zoom: Zoom): string =>
  zoom.kind === 'whole' ? '' : zoom.kind === 'year' ? four(zoom.year) : `${four(zoom.year)}-${two(zoom.month)}`;

export const yearKey = (on: Day): string => four(yearOf(on));
export const monthOfDay = (on: Day): string => `${four(yearOf(on))}-${two(monthOf(on))}`;

const four = (number: number): string => String(number).padStart(4, '0');
const two = (number: number): string => String(number).padStart(2, '0');
