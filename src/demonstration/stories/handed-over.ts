import { newCase } from '../acts/case-file.js';
import { proposeDecision, putToChairs, signAs, tellFamily, tellHomeOffice } from '../acts/decide.js';
import { partnershipNamed } from '../acts/partnership.js';
import { acceptHandedOver } from '../acts/register.js';
import { livedElsewhere } from '../content/deaths.js';
import { type Story, scene } from '../stage/stage.js';
import { begin, tellEverybody } from './beginning.js';

/** She lived in Northmere: the case is handed to the partnership there, which accepts it. */
export const handedOver: Story = ({ daysAgo, workingDaysFrom }) => {
  const on = workingDaysFrom(daysAgo(62));
  const file = newCase();
  return [
    ...begin(file, { death: livedElsewhere, diedOn: daysAgo(64), notifiedOn: on(0), acceptedOn: on(1) }),
    ...tellEverybody(file, on(1)),
    scene(on(6), '10:00', async (stage) =>
      proposeDecision(stage, file, {
        outcome: 'transfer',
        ...(await partnershipNamed(stage, 'Northmere')),
        reasons: 'She usually lived in Northmere, and was in Bexley for one night.',
      }),
    ),
    scene(on(6), '10:20', (stage) => putToChairs(stage, file)),
    scene(on(8), '09:45', (stage) => signAs(stage, file, { chair: 'csp-chair' })),
    scene(on(8), '11:00', (stage) => tellHomeOffice(stage, file)),
    scene(on(9), '14:00', (stage) =>
      tellFamily(stage, file, { toldName: 'Her mother', toldBy: 'DS Sedge Marram, Northmere Constabulary' }),
    ),
    scene(on(10), '10:10', (stage) =>
      acceptHandedOver(stage, newCase(), { dateOfDeath: daysAgo(64), receivedOn: on(8) }),
    ),
  ];
};
