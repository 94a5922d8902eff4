import { coupleWithChild } from '../content/deaths.js';
import { metByPartner } from '../content/tests-and-views.js';
import { begin, tellEverybody } from '../parts/beginning.js';
import { decided, scoped } from '../parts/scoped-and-tested.js';
import type { Chapter } from '../stage/stage.js';

/** Everything is in; the decision to hold a review waits for the chair. */
export const chapter: Chapter = ({ caseOf, daysAgo, workingDaysAgo }) => {
  const file = caseOf('ready-to-sign');
  const notifiedOn = workingDaysAgo(16);
  return [
    ...begin(file, { death: coupleWithChild, diedOn: daysAgo(28), notifiedOn }),
    ...tellEverybody(file, notifiedOn),
    ...scoped(file, {
      askedOn: workingDaysAgo(15),
      dueOn: workingDaysAgo(5),
      answeredOn: workingDaysAgo(6),
    }),
    ...decided(file, {
      test: metByPartner,
      view: 'hold',
      proposal: {
        outcome: 'hold',
        reviewKind: 'statutory',
        reasons:
          'The test is met on every limb. The hospital and the police each saw signs in the year before, and neither knew what the other knew.',
      },
      preparedOn: workingDaysAgo(1),
    }),
  ];
};
