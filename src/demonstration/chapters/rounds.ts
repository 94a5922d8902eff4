import { addMonths, type Day } from '../../kernel/day.js';
import { makeRounds } from '../../modules/actions/rounds/remind.js';
import { monthOfRound, roundDay } from '../../modules/actions/rounds/round-day.js';
import { type Chapter, type Scene, scene } from '../stage/stage.js';

/** The first plan began so many months ago; after the first year of the second, the rounds of each third month are told. */
const [FIRST, QUIET] = [39, 16];

/** What the program does by itself each month: it asks everybody who leads an action how it goes. */
export const chapter: Chapter = ({ today }) => {
  const scenes: Scene[] = [];
  for (let back = FIRST; back > 0; back -= back > QUIET ? 1 : 3) {
    const on: Day = roundDay(monthOfRound(addMonths(monthOfRound(today), -back)), 1);
    if (on < today) scenes.push(scene(on, '08:00', ({ asProgram }) => makeRounds(asProgram)));
  }
  return scenes;
};
