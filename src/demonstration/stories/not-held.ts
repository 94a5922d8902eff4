import { newCase } from '../acts/case-file.js';
import { tellFamily, tellHomeOffice } from '../acts/decide.js';
import { naturalDeath } from '../content/deaths.js';
import { naturalCauses } from '../content/tests-and-views.js';
import { type Story, scene } from '../stage/stage.js';
import { begin, tellEverybody } from './beginning.js';
import { decided, scoped } from './scoped-and-tested.js';

/** The death turned out to be a natural one: no review, Home Office and family told, how to challenge it explained. */
export const notHeld: Story = ({ daysAgo, workingDaysFrom }) => {
  const on = workingDaysFrom(daysAgo(131));
  const file = newCase();
  return [
    ...begin(file, { death: naturalDeath, diedOn: daysAgo(132), notifiedOn: on(0), acceptedOn: on(1) }),
    ...tellEverybody(file, on(1)),
    ...scoped(file, { askedOn: on(3), dueOn: on(13), answeredOn: on(10) }),
    ...decided(file, {
      test: naturalCauses,
      view: 'not-hold',
      proposal: {
        outcome: 'not-hold',
        notHoldReason: 'outside-criteria',
        reasons:
          'The post-mortem examination found a natural cause, and no agency saw violence, abuse or neglect. What was learned about support for carers goes to the Safeguarding Adults Board.',
      },
      preparedOn: on(15),
      signedOn: on(17),
      chair: 'csp-chair-police',
    }),
    scene(on(17), '12:00', (stage) => tellHomeOffice(stage, file)),
    scene(on(17), '15:30', (stage) =>
      tellFamily(stage, file, {
        toldName: 'His daughter and his son',
        toldBy: 'Rosemary Alder',
        challengeExplained: true,
      }),
    ),
  ];
};
