import { readInRegister } from '../acts/read-in-register.js';
import { earlierRegister } from '../content/earlier-register.js';
import { type Chapter, scene } from '../stage/stage.js';

/** Bexley brought the spreadsheet it had into the register when it began with this system. */
export const chapter: Chapter = ({ daysAgo }) => [
  scene(daysAgo(298), '11:00', (stage) =>
    readInRegister(stage, { fileName: 'DHR register 2012 to 2024.csv', text: earlierRegister }),
  ),
];
