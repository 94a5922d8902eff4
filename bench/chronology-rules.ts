import { contradictions } from '../src/modules/chronology/reading/rules/differences.js';
import { likelyDoubles } from '../src/modules/chronology/reading/rules/doubles.js';
import { mergeChronologies } from '../src/modules/chronology/reading/rules/merge.js';
import { AGENCIES, ENTRIES_EACH, manyChronologies } from './chronology-data.js';
import { atMost, type Figure } from './figure.js';

/** The chronologies of 25 agencies, in no order: put in order, merged, likely doubles found and what they contradict each other in. */
export function combineChronologies(): Figure {
  const lists = manyChronologies();
  const started = performance.now();
  const merged = mergeChronologies(lists);
  const doubles = likelyDoubles(merged);
  const byId = new Map(merged.map((entry) => [entry.id, entry]));
  const differing = doubles.filter(({ one, other }) => {
    const [left, right] = [byId.get(one), byId.get(other)];
    return left !== undefined && right !== undefined && contradictions(left, right).length > 0;
  });
  const seconds = (performance.now() - started) / 1000;
  const words = `combined chronology of ${AGENCIES} agencies with ${ENTRIES_EACH.toLocaleString('en-GB')} entries each: merge, order, ${doubles.length.toLocaleString('en-GB')} likely doubles, ${differing.length.toLocaleString('en-GB')} that differ`;
  return atMost(2, 's', words, seconds);
}
