import { addMonths } from '../../kernel/day.js';
import { decideOn, enterFromPaper } from '../acts/from-paper.js';
import { withheldForChild } from '../content/deaths.js';
import { begin, tellEverybody } from '../parts/beginning.js';
import { type Chapter, scene } from '../stage/stage.js';

/** A review of some years ago that was held on paper: its report is withheld for the sake of a child who would be found by it. */
export const chapter: Chapter = ({ caseOf, today, daysAgo, workingDaysFrom }) => {
  const file = caseOf('withheld');
  const on = workingDaysFrom(daysAgo(1900));
  return [
    ...begin(file, { death: withheldForChild, diedOn: daysAgo(1904), notifiedOn: on(0) }),
    ...tellEverybody(file, on(0)),
    scene(on(700), '10:00', (stage) => enterFromPaper(stage, file, ['H-04'])),
    scene(on(705), '10:00', (stage) =>
      decideOn(stage, file, {
        by: 'co-ordinator',
        step: 'ask-to-withhold',
        reason:
          'A child of the family lives in the borough under another name. Children’s social care and the school advise that the child would be known by any account of the family.',
        partial: 'The recommendations, once the plan of the hospital can be read without the case.',
      }),
    ),
    scene(on(712), '16:00', (stage) =>
      decideOn(stage, file, {
        by: 'csp-chair',
        step: 'withhold',
        reason: 'The welfare of the child outweighs what the public could learn from the report now.',
        publicNote:
          'The report is not published, because somebody who lives could be found by it. What was learned has gone to the agencies. The partnership looks at this again each year.',
        change: { lookAgainOn: addMonths(today, 5) },
      }),
    ),
    scene(on(712), '17:00', (stage) => enterFromPaper(stage, file, [])),
  ];
};
