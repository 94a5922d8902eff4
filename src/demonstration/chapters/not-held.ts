import { tellFamily, tellHomeOffice } from '../acts/decide.js';
import { naturalDeath } from '../content/deaths.js';
import { naturalCauses } from '../content/tests-and-views.js';
import { begin, tellEverybody } from '../parts/beginning.js';
import { decided, scoped } from '../parts/scoped-and-tested.js';
import { type Chapter, scene } from '../stage/stage.js';

/** The death turned out to be a natural one: no review, Home Office and family told, how to challenge it explained. */
export const chapter: Chapter = ({ caseOf, daysAgo, workingDaysFrom }) => {
  const on = workingDaysFrom(daysAgo(131));
  const file = caseOf('not-held');
  return [
    ...begin(file, { death: naturalDeath, diedOn: daysAgo(132), notifiedOn: on(0) }),
    ...tellEverybody(file, on(0)),
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
