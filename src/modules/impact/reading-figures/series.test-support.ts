import { type Day, day } from '../../../kernel/day.js';
import { percentOf } from '../../../kernel/statistics/index.js';
import type { Point, Series } from '../series.js';

/** When the action of the examples began, and the day on which they are looked at. */
export const acted = day('2026-03-01');
export const when = { actedOn: acted, today: day('2026-11-23') };

let made = 0;

/** A reading: "30 of 40", or a bare number. */
export function point(on: string | Day, said: string, more: Partial<Point> = {}): Point {
  const found = /^(\d+) of (\d+)$/.exec(said);
  const of = found === null ? undefined : { numerator: Number(found[1]), denominator: Number(found[2]) };
  made += 1;
  return {
    ...{ id: `p${made}`, on: day(on), value: of === undefined ? Number(said) : percentOf(of), of },
    ...{ producer: 'own', saidToBe: more.producer ?? 'own', definition: 1, isBaseline: false, ...more },
  };
}

/** A baseline of the January before the action. */
export const baseline = (said: string, more: Partial<Point> = {}): Point =>
  point('2026-01-15', said, { isBaseline: true, ...more });

/** A measure with these readings: of practice, a share, the more the better, unless said otherwise. */
export function series(points: readonly Point[], more: Partial<Series> = {}): Series {
  return {
    ...{ measureId: 'm', what: 'Files with a DASH in which the children are named', source: 'case-file-audit' },
    ...{ unit: 'share', direction: 'up', target: undefined, definition: 1, points, ...more },
  };
}
