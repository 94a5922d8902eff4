import { agreeNames } from '../acts/remember.js';
import { analysisDone, answerFirst, commentOnVersion, keepReport, writeSections } from '../acts/write-report.js';
import { draftOfHeld } from '../content/reports.js';
import { type Chapter, scene } from '../stage/stage.js';

import { heldDays } from './held.js';

const QUOTE = 'The nurse remembers thinking that they were tired.';

/** The report of the review that is furthest on: drafted whole, read by the panel, and being worked on. */
export const chapter: Chapter = ({ caseOf, ...calendar }) => {
  const file = caseOf('held');
  const on = heldDays(calendar);
  return [
    scene(on(66), '10:00', (stage) => agreeNames(stage, file, 'Meadow Larksong')),
    scene(on(66), '12:00', (stage) => analysisDone(stage, file)),
    scene(on(66), '16:00', (stage) => writeSections(stage, file, { by: 'report-author', sections: draftOfHeld })),
    scene(on(67), '10:00', (stage) =>
      keepReport(stage, file, { note: 'First whole draft, for the panel', steps: ['put-to-panel'] }),
    ),
    scene(on(67), '15:00', (stage) =>
      commentOnVersion(stage, file, {
        ...{ by: 'panel-da', part: 'overview', key: 'analysis', quote: QUOTE },
        text: 'Please say also that the nurse wrote “partner very attentive”. It shows how control looks from outside.',
      }),
    ),
    scene(on(67), '16:10', (stage) => answerFirst(stage, file, 'The words of the record are there now.')),
    scene(on(67), '16:40', (stage) =>
      commentOnVersion(stage, file, {
        ...{ by: 'independent-chair', part: 'overview', key: 'methodology', quote: '' },
        text: 'Can we say how many entries the combined chronology has?',
      }),
    ),
  ];
};
