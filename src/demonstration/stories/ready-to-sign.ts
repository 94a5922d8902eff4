import { newCase } from '../acts/case-file.js';
import { coupleWithChild } from '../content/deaths.js';
import { metByPartner } from '../content/tests-and-views.js';
import type { Story } from '../stage/stage.js';
import { begin, tellEverybody } from './beginning.js';
import { decided, scoped } from './scoped-and-tested.js';

/** Everything is in; the decision to hold a review waits for the chair. */
export const readyToSign: Story = ({ daysAgo, workingDaysAgo }) => {
  const file = newCase();
  const acceptedOn = workingDaysAgo(16);
  return [
    ...begin(file, { death: coupleWithChild, diedOn: daysAgo(28), notifiedOn: workingDaysAgo(17), acceptedOn }),
    ...tellEverybody(file, acceptedOn),
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
