import { askAllLeads, drawUpPlan, leadAnswers } from '../acts/plan.js';
import { actionsPlanned } from '../content/plan.js';
import { type Chapter, scene } from '../stage/stage.js';
import { heldDays } from './held.js';

const ACCEPT = ['hospital', 'police', 'da-service', 'mental-health', 'icb', 'council-adults', 'drugs-alcohol', 'fire'];

/** The plan of the review that is furthest on: fifteen actions, most accepted by a named person, one handed back, some without an answer yet. */
export const chapter: Chapter = ({ caseOf, ...calendar }) => {
  const file = caseOf('held');
  const on = heldDays(calendar);
  return [
    scene(on(66), '16:20', (stage) => drawUpPlan(stage, file, actionsPlanned)),
    scene(on(66), '16:30', (stage) => askAllLeads(stage, file)),
    ...ACCEPT.map((agency) => scene(on(66), '17:00', (stage) => leadAnswers(stage, file, { agency }))),
    scene(on(66), '17:10', (stage) =>
      leadAnswers(stage, file, {
        agency: 'housing-association',
        handsBack:
          'The letters belong to our group’s service centre in another town. Its head of customer contact would have to lead.',
      }),
    ),
  ];
};
