import { enterChronology } from '../acts/chronologies.js';
import type { Told } from '../content/chronologies.js';
import { type Chapter, scene } from '../stage/stage.js';
import { heldDays } from './held.js';
import { pausedDays } from './paused.js';

/** Agencies in the order in which their chronologies came, with how long they knew the family and when they heard nothing. */
const real: readonly (readonly [string, Omit<Told, 'kind' | 'diedOn'>])[] = [
  ['police', { from: 2100, entries: 58, silent: [1100, 830] }],
  ['icb', { from: 2900, entries: 74 }],
  ['da-service', { from: 640, entries: 33, silent: [560, 260] }],
  ['council-housing', { from: 1900, entries: 41 }],
  ['council-children', { from: 1400, entries: 36, silent: [700, 300] }],
  ['mental-health', { from: 900, entries: 29 }],
  ['probation', { from: 820, entries: 31 }],
  ['council-adults', { from: 760, entries: 17 }],
  ['drugs-alcohol', { from: 1050, entries: 26, silent: [480, 90] }],
];

/**
 * Chronologies of ten agencies in the review that is furthest on, with events that two of them saw and tell differently, dates that are not
 * certain, and years of silence; the hospital’s author typed theirs. Two other reviews have short ones.
 */
export const chapter: Chapter = (telling) => {
  const { caseOf, daysAgo, workingDaysAgo } = telling;
  const [held, paused] = [caseOf('held'), caseOf('paused')];
  const [on, pausedOn] = [heldDays(telling), pausedDays(telling)];
  const few = { diedOn: daysAgo(173), from: 500 };
  return [
    ...real.map(([agency, told], at) =>
      scene(on(50 + at), '15:40', (stage) =>
        enterChronology(stage, held, { agency, told: { ...told, diedOn: daysAgo(103), shared: true } }),
      ),
    ),
    scene(on(59), '17:10', (stage) =>
      enterChronology(stage, held, {
        by: 'imr-author',
        agency: 'hospital',
        told: { diedOn: daysAgo(103), from: 1300, entries: 38, shared: true },
      }),
    ),
    scene(pausedOn(40), '11:00', (stage) =>
      enterChronology(stage, paused, { agency: 'police', told: { ...few, entries: 9 } }),
    ),
    scene(pausedOn(41), '11:00', (stage) =>
      enterChronology(stage, paused, { agency: 'icb', told: { ...few, entries: 12 } }),
    ),
    scene(workingDaysAgo(2), '16:10', (stage) =>
      enterChronology(stage, caseOf('northmere'), {
        by: 'northmere-co-ordinator',
        agency: 'northmere/council',
        told: { diedOn: daysAgo(14), from: 300, entries: 4 },
      }),
    ),
  ];
};
