import { chances } from '../src/demonstration/made-up-life.js';
import { addDays, type Day, day } from '../src/kernel/day.js';
import type { ReadEntry } from '../src/modules/chronology/reading/rules/entry.js';

/** The size that the design asks for. */
export const AGENCIES = 25;
export const ENTRIES_EACH = 4_000;

const FIRST_DAY = day('2012-01-01');
const DAYS = 4_000;
/** One event in so many is told by a second agency in other words. */
const TOLD_TWICE = 10;
const people = Array.from({ length: 12 }, (_, index) => `person-${index}`);
const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo'];
const syllables = (number: number): string =>
  [196, 2_744, 14, 1].map((place) => SYLLABLES[Math.floor((number * 5_003) / place) % 14]).join('');

const vocabulary = Array.from({ length: 8_000 }, (_, index) => syllables(index));

/** Words as texts have them: a few everywhere, most of them rarely. */
const wordsOf = (chance: () => number, count: number): string[] =>
  Array.from({ length: count }, () => vocabulary[Math.floor(chance() ** 3 * vocabulary.length)] ?? '');

/** A chronology for each agency, in no order, with as many events told by two as real ones have. */
export function manyChronologies(agencies = AGENCIES, each = ENTRIES_EACH): ReadEntry[][] {
  const chance = chances(4);
  const told: { on: Day; words: string[]; named: string[] }[] = [];
  return Array.from({ length: agencies }, (_, agency) =>
    Array.from({ length: each }, (_, number) => {
      const again = chance() < 1 / TOLD_TWICE ? told[Math.floor(chance() * told.length)] : undefined;
      const on = again?.on ?? addDays(FIRST_DAY, Math.floor(chance() * DAYS));
      const words = again === undefined ? wordsOf(chance, 35) : [...again.words.slice(0, 18), ...wordsOf(chance, 17)];
      const named = again?.named ?? people.slice(Math.floor(chance() * 11)).slice(0, 2);
      if (again === undefined && told.length < 20_000) told.push({ on, words, named });
      const time =
        chance() < 0.4 ? `${String(Math.floor(chance() * 24)).padStart(2, '0')}:${chance() < 0.5 ? '15' : '40'}` : null;
      return {
        id: `${String(agency).padStart(4, '0')}-${String(number).padStart(6, '0')}`,
        agencyId: `agency-${agency}`,
        firstDay: on,
        lastDay: on,
        firstTime: time,
        lastTime: time,
        sequence: number,
        people: named,
        kind: chance() < 0.5 ? 'Visit' : 'Telephone call',
        facts: words.join(' '),
        decision: wordsOf(chance, 6).join(' '),
        seen: [],
        seenWords: '',
        riskTool: '',
      };
    }),
  );
}
