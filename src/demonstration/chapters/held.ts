import { appoint, declareAs } from '../acts/appoint.js';
import { tellFamily } from '../acts/decide.js';
import { askForProgress } from '../acts/keep.js';
import { openNotice, tellCoroner } from '../acts/tell.js';
import { reviewHeld } from '../content/deaths.js';
import { recipientEmail } from '../parts/beginning.js';
import { toBeHeld } from '../parts/to-be-held.js';
import type { Calendar } from '../stage/calendar.js';
import { type Chapter, scene } from '../stage/stage.js';

const appointed = [
  { person: 'panel-police', role: 'panel-member' },
  { person: 'panel-da', role: 'panel-member' },
  { person: 'minute-taker', role: 'minute-taker' },
  { person: 'imr-author', role: 'imr-author' },
  { person: 'agency-senior', role: 'agency-senior' },
  { person: 'chief-officer', role: 'chief-officer' },
  { person: 'single-point-of-contact', role: 'single-point-of-contact' },
  { person: 'disclosure-officer', role: 'disclosure-officer' },
  { person: 'information-governance', role: 'information-governance' },
] as const;

/** The chief officer has not looked yet, and what became of one member of the panel is told in `panel.ts`. */
const withoutConflict = ['independent-chair', 'report-author', ...appointed.map(({ person }) => person)].filter(
  (person) => person !== 'chief-officer' && person !== 'panel-police',
);

/** The working days of this case: 0 is the one on which it was notified. */
export const heldDays = ({ workingDaysFrom, daysAgo }: Calendar) => workingDaysFrom(daysAgo(101));

/** A review is held: everybody told, the panel appointed (chair and author in `chairs.ts`, the panel in `panel.ts`). */
export const chapter: Chapter = ({ caseOf, ...calendar }) => {
  const { daysAgo, workingDaysAgo } = calendar;
  const on = heldDays(calendar);
  const file = caseOf('held');
  return [
    ...toBeHeld(file, {
      death: reviewHeld,
      diedOn: daysAgo(103),
      on,
      reasons: 'The test is met. Two visits to hospital went by without a question about home.',
    }),
    scene(on(17), '15:00', (stage) =>
      openNotice(stage, file, {
        email: recipientEmail('mopac'),
        reply: { name: 'Elder Fairweather', post: 'Policy lead', reply: '' },
      }),
    ),
    scene(on(18), '16:00', (stage) =>
      tellFamily(stage, file, { toldName: 'Her sister', toldBy: 'DC Thrift Campion, family liaison officer' }),
    ),
    scene(on(29), '10:00', (stage) => appoint(stage, file, appointed)),
    scene(on(29), '10:30', (stage) =>
      tellCoroner(stage, file, 'Letter in the case folder, with the receipt of delivery.'),
    ),
    ...withoutConflict.map((person, index) =>
      scene(on(30), `11:${10 + index}`, (stage) => declareAs(stage, file, person)),
    ),
    scene(workingDaysAgo(3), '14:00', (stage) => askForProgress(stage, file)),
  ];
};
