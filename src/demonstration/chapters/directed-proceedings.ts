import { considerOthers, recordProceeding } from '../acts/proceedings.js';
import { type Chapter, scene } from '../stage/stage.js';

/** The inquest of the review that was directed, and the adults’ board that was asked. */
export const chapter: Chapter = ({ caseOf, daysAgo, workingDaysAgo }) => {
  const file = caseOf('directed');
  return [
    scene(workingDaysAgo(8), '10:00', (stage) =>
      recordProceeding(stage, file, {
        kind: 'inquest',
        title: 'Inquest',
        owner: 'Coroner',
        contact: 'Coroner’s officer, by telephone',
        effect: 'shared-dates',
        combining: 'linked',
        dates: [
          { kind: 'opened', on: daysAgo(200), state: 'happened' },
          { kind: 'pre-inquest-review', on: daysAgo(-30), state: 'planned' },
          { kind: 'inquest', on: daysAgo(-90), state: 'planned' },
        ],
      }),
    ),
    scene(workingDaysAgo(7), '10:00', (stage) =>
      considerOthers(stage, file, {
        answers: { inquest: 'yes', 'safeguarding-adults-review': 'not-known' },
        conclusion: 'Linked with the inquest. The Safeguarding Adults Board says next month whether it holds a review.',
      }),
    ),
  ];
};
