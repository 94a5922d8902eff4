import { appoint, declareAs, exclude } from '../acts/appoint.js';
import { tellFamily } from '../acts/decide.js';
import { askForProgress } from '../acts/keep.js';
import { trialToCome } from '../content/deaths.js';
import { toBeHeld } from '../parts/to-be-held.js';
import type { Calendar } from '../stage/calendar.js';
import { type Chapter, scene } from '../stage/stage.js';

/** The working days of this case: 0 is the one on which it was notified. */
export const pausedDays = ({ workingDaysFrom, daysAgo }: Calendar) => workingDaysFrom(daysAgo(171));

/** A review is to be held; its clocks stand still until the trial is over. */
export const chapter: Chapter = ({ caseOf, ...calendar }) => {
  const { daysAgo, workingDaysAgo } = calendar;
  const on = pausedDays(calendar);
  const file = caseOf('paused');
  return [
    ...toBeHeld(file, {
      death: trialToCome,
      diedOn: daysAgo(173),
      on,
      reasons: 'The test is met. Several agencies were in touch with the couple, none with the whole picture.',
    }),
    scene(on(18), '14:00', (stage) =>
      tellFamily(stage, file, { toldName: 'Her two children', toldBy: 'DC Thrift Campion, family liaison officer' }),
    ),
    scene(on(25), '10:00', (stage) =>
      appoint(stage, file, [{ person: 'disclosure-officer', role: 'disclosure-officer' }]),
    ),
    scene(on(26), '10:00', (stage) => declareAs(stage, file, 'independent-chair')),
    scene(on(26), '11:00', (stage) => declareAs(stage, file, 'disclosure-officer')),
    scene(on(27), '12:00', (stage) =>
      exclude(stage, file, {
        person: 'single-point-of-contact',
        reason: 'Lived next door to the family.',
      }),
    ),
    scene(workingDaysAgo(3), '14:00', (stage) => askForProgress(stage, file)),
  ];
};
