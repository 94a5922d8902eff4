import { addDays, addMonths, type Day } from '../../kernel/day.js';
import { isWorkingDay } from '../../kernel/working-days.js';
import { makeRounds } from '../../modules/actions/rounds/remind.js';
import { monthOfRound, roundDay } from '../../modules/actions/rounds/round-day.js';
import { askForReadings } from '../../modules/impact/asking/ask-for-readings.js';
import { type Chapter, type Scene, scene } from '../stage/stage.js';

/** The first plan began so many months ago; the first year of the second is over by the later number. */
const [FIRST, QUIET] = [39, 16];

/** After that the round of each third month is told, and the last ones: a demonstration has to start fast. */
const isTold = (back: number): boolean => back > QUIET || back % 3 === 1 || back < 2;

const atWorkBefore = (on: Day): Day => {
  const before = addDays(on, -1);
  return isWorkingDay(before) ? before : atWorkBefore(before);
};

/** What the program does by itself: each month it asks everybody who leads an action how it goes; of late, for figures that are due. */
export const chapter: Chapter = ({ today }) => {
  const scenes: Scene[] = [];
  for (let back = FIRST; back >= 0; back -= 1) {
    const on: Day = roundDay(monthOfRound(addMonths(monthOfRound(today), -back)), 1);
    if (on < today && isTold(back)) scenes.push(scene(on, '08:00', ({ asProgram }) => makeRounds(asProgram)));
  }
  scenes.push(scene(atWorkBefore(today), '08:45', ({ asProgram }) => askForReadings(asProgram)));
  return scenes;
};
