import { addDays, type Day } from '../../kernel/day.js';
import { isWorkingDay } from '../../kernel/working-days.js';
import { remindOfSilence } from '../../modules/notices/sending/remind.js';
import { chaseLateAnswers } from '../../modules/scoping/chasing/chase.js';
import { type Chapter, type Scene, scene } from '../stage/stage.js';

/** What the program does by itself on every working day: it reminds whoever has not answered. */
export const chapter: Chapter = ({ today, daysAgo }) => {
  const scenes: Scene[] = [];
  for (let on: Day = daysAgo(62); on < today; on = addDays(on, 1)) {
    if (!isWorkingDay(on)) continue;
    scenes.push(
      scene(on, '08:00', async ({ asProgram }) => {
        await chaseLateAnswers(asProgram);
        await remindOfSilence(asProgram);
      }),
    );
  }
  return scenes;
};
