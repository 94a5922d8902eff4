import type { Day } from '../../../kernel/day.js';
import type { ShowingKind, Strength } from '../kinds.js';
import { type OnRecord, stepOf, weigh } from './rules.js';
import { contraryInWords, reasonsFor, whatWouldRaise } from './words.js';

/** How good the proof of a change is, why, and what exactly would make it better (nothing more, when it is strong). */
export interface StrengthOfProof {
  readonly strength: Strength;
  readonly because: readonly string[];
  readonly toRaise: readonly string[];
  /** Which of practice, outcome and voice show it, or were seen by somebody since the action. Figures of too few cases, or within chance, do not. */
  readonly kinds: readonly ShowingKind[];
  /** What stands on record against the change and keeps it from strong: shown beside the strength. */
  readonly contrary: readonly string[];
}

/** Worked out from what is on record, on a day: never typed, and never kept, since it ages. */
export function strengthOf(record: OnRecord, today: Day): StrengthOfProof {
  const weighed = weigh(record, today);
  const strength = stepOf(weighed);
  const contrary = weighed.contrary.map((item) => `${item.title}: ${contraryInWords(item)}.`);
  const said = { weighed, strength, when: { actedOn: record.actedOn, today } };
  return { strength, because: reasonsFor(said), toRaise: whatWouldRaise(said), kinds: weighed.kinds, contrary };
}
