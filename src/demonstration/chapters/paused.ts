import { appoint, declareAs, exclude } from '../acts/appoint.js';
import { tellFamily, tellHomeOffice } from '../acts/decide.js';
import { askForProgress } from '../acts/keep.js';
import { sendNotices } from '../acts/tell.js';
import { trialToCome } from '../content/deaths.js';
import { metByPartner } from '../content/tests-and-views.js';
import { begin, tellEverybody } from '../parts/beginning.js';
import { decided, scoped } from '../parts/scoped-and-tested.js';
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
    ...begin(file, { death: trialToCome, diedOn: daysAgo(173), notifiedOn: on(0) }),
    ...tellEverybody(file, on(0)),
    ...scoped(file, { askedOn: on(3), dueOn: on(13), answeredOn: on(10) }),
    ...decided(file, {
      test: metByPartner,
      view: 'hold',
      proposal: {
        outcome: 'hold',
        reviewKind: 'statutory',
        reasons: 'The test is met. Several agencies were in touch with the couple, none with the whole picture.',
      },
      preparedOn: on(15),
      signedOn: on(17),
    }),
    scene(on(17), '11:00', (stage) => tellHomeOffice(stage, file)),
    scene(on(17), '14:00', (stage) => askForProgress(stage, file)),
    scene(on(17), '11:30', (stage) => sendNotices(stage, file, ['decision: mopac'])),
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
