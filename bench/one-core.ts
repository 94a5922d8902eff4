import { madeUpLife } from '../src/demonstration/made-up-life.js';
import { addDays, dayInLondon } from '../src/kernel/day.js';
import type { Situation } from '../src/kernel/duty.js';
import { dutyStates } from '../src/kernel/duty-engine.js';
import { section9 } from '../src/kernel/regime.js';
import { englandAndWales } from '../src/kernel/working-days.js';
import { wholeCatalogue } from '../src/modules/all.js';
import { systemClock } from '../src/platform/clock.js';
import { LARGE } from './fictional-data.js';
import { atMost, type Figure } from './figure.js';

/** The states of all duties of ten thousand reviews, with their sentences, worked out again on one core. */
export function recomputeDuties(): Figure {
  const today = dayInLondon(systemClock.now());
  const duties = wholeCatalogue.duties.filter(({ scope }) => scope === 'review');
  const situations = Array.from({ length: LARGE }, (_, number): Situation => {
    const life = madeUpLife(number, addDays(today, -Math.floor((number / LARGE) * 4000)), today);
    return {
      facts: [
        { name: 'death-occurred', on: life.dateOfDeath },
        { name: 'first-aware', on: life.firstAwareOn },
        { name: 'written-notification', on: life.writtenNotificationOn },
        { name: 'accepted', on: life.acceptedOn },
        ...life.steps.map(({ fact, on }) => ({ name: fact, on })),
      ],
      ...(life.pausedOn === undefined
        ? {}
        : { pauses: [{ from: life.pausedOn, stops: 'all' as const, reason: 'Made up' }] }),
      regime: section9,
      calendar: englandAndWales,
      today,
    };
  });
  const started = performance.now();
  let states = 0;
  for (const situation of situations) states += dutyStates(duties, situation).length;
  const seconds = (performance.now() - started) / 1000;
  return atMost(
    2,
    's',
    `duty states of 10,000 reviews recomputed on one core (${states.toLocaleString('en-GB')} states)`,
    seconds,
  );
}
