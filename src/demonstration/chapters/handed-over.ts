import { addDays, type Day } from '../../kernel/day.js';
import type { CaseFile } from '../acts/case-file.js';
import { proposeDecision, putToChairs, signAs, tellFamily, tellHomeOffice } from '../acts/decide.js';
import { checkLivingPeople } from '../acts/keep.js';
import { partnershipNamed } from '../acts/partnership.js';
import { acceptHandedOver } from '../acts/register.js';
import { answerAs, askAgencies } from '../acts/scope.js';
import { sendNotices } from '../acts/tell.js';
import * as answers from '../content/answers.js';
import { livedElsewhere } from '../content/deaths.js';
import { begin, tellEverybody } from '../parts/beginning.js';
import { type Chapter, type Scene, scene } from '../stage/stage.js';

const by = 'northmere-co-ordinator';

/** She lived in Northmere: the case is handed to the partnership there, which accepts it. */
export const chapter: Chapter = ({ caseOf, daysAgo, workingDaysFrom }) => {
  const on = workingDaysFrom(daysAgo(20));
  const file = caseOf('handed-over');
  const there = caseOf('handed-over to Northmere');
  return [
    ...begin(file, { death: livedElsewhere, diedOn: addDays(on(0), -2), notifiedOn: on(0) }),
    ...tellEverybody(file, on(0)),
    scene(on(3), '10:00', async (stage) =>
      proposeDecision(stage, file, {
        outcome: 'transfer',
        ...(await partnershipNamed(stage, 'Northmere')),
        reasons: 'She usually lived in Northmere, and was in Bexley for one night.',
      }),
    ),
    scene(on(3), '10:20', (stage) => putToChairs(stage, file)),
    scene(on(5), '09:45', (stage) => signAs(stage, file, { chair: 'csp-chair' })),
    scene(on(5), '11:00', (stage) => tellHomeOffice(stage, file)),
    scene(on(6), '14:00', (stage) =>
      tellFamily(stage, file, { toldName: 'Her mother', toldBy: 'DS Sedge Marram, Northmere Constabulary' }),
    ),
    scene(on(5), '11:30', (stage) =>
      acceptHandedOver(stage, there, { dateOfDeath: addDays(on(0), -2), receivedOn: on(5) }),
    ),
    ...northmereGoesOn(there, on),
  ];
};

/** Northmere tells whom it must tell on the day it accepts, and asks its agencies. */
const northmereGoesOn = (file: CaseFile, on: (count: number) => Day): readonly Scene[] => [
  scene(on(5), '12:00', (stage) =>
    sendNotices(stage, file, ['mash', 'adults-board', 'children-partnership', 'csp-board', 'mopac'], by),
  ),
  scene(on(5), '14:00', (stage) =>
    checkLivingPeople(stage, file, {
      by,
      outcome: 'nobody-at-risk',
      checkedBy: 'Clover Dunmore',
      details: 'She lived alone. Her mother has a family liaison officer.',
    }),
  ),
  scene(on(6), '10:00', (stage) =>
    askAgencies(stage, file, {
      by,
      agencies: ['northmere/police', 'northmere/council', 'northmere/icb'],
      dueOn: on(16),
    }),
  ),
  scene(on(9), '10:20', (stage) =>
    answerAs(stage, file, { agency: 'northmere/police', answer: answers.policeKnewThem(on(0)) }),
  ),
];
