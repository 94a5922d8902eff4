import { type Day, earlierOf } from '../../kernel/day.js';
import type { Situation } from '../../kernel/duty.js';
import { dutyStates } from '../../kernel/duty-engine.js';
import type { CaseStanding } from '../../platform/catalogue.js';
import { asSystem, type Work } from '../../platform/work.js';
import { situationsOf } from './situations.js';

/** Reviews worked through at a time: what was read of them is let go before the next. */
const PORTION = 250;

/**
 * Where every duty of these reviews stood at the end of a day, worked out afresh from the facts, agreements and pauses that had come by
 * then, portion by portion; whoever asks, with the rights of the program. For figures in which no review can be told.
 */
export async function* standingsOn(
  work: Work,
  reviewIds: readonly string[],
  on: Day,
): AsyncGenerator<readonly CaseStanding[]> {
  const duties = work.catalogue.duties.filter(({ scope }) => scope === 'review');
  for (let start = 0; start < reviewIds.length; start += PORTION) {
    const portion = reviewIds.slice(start, start + PORTION);
    const found = await asSystem(work, () => situationsOf(work, portion));
    yield found.map(({ reviewId, partnershipId, situation }) => {
      const then = asItWas(situation, earlierOf(on, work.today));
      return { caseId: reviewId, partnershipId, situation: then, states: dutyStates(duties, then) };
    });
  }
}

/** Agreements of later days had not been made; a pause that ended later was open. Facts of later days the engine leaves out itself. */
export const asItWas = (situation: Situation, on: Day): Situation => ({
  ...situation,
  extensions: (situation.extensions ?? []).filter(({ agreedOn }) => agreedOn <= on),
  pauses: (situation.pauses ?? [])
    .filter(({ from }) => from <= on)
    .map(({ to, ...pause }) => (to === undefined || to > on ? pause : { ...pause, to })),
  today: on,
});
