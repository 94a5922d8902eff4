import type { Day } from '../../kernel/day.js';
import type { CaseFile } from '../acts/case-file.js';
import { tellHomeOffice } from '../acts/decide.js';
import { askForProgress } from '../acts/keep.js';
import { sendNotices } from '../acts/tell.js';
import { metByPartner } from '../content/tests-and-views.js';
import { type Scene, scene } from '../stage/stage.js';
import { begin, tellEverybody } from './beginning.js';
import { decided, scoped } from './scoped-and-tested.js';

interface ToBeHeld extends Pick<Parameters<typeof begin>[1], 'death' | 'diedOn'> {
  /** The working days of the case, from the one on which it was notified. */
  readonly on: (workingDay: number) => Day;
  readonly reasons: string;
}

/** From the notification to the decision to hold a review, with those told who have to be told of it. */
export const toBeHeld = (file: CaseFile, { death, diedOn, on, reasons }: ToBeHeld): Scene[] => [
  ...begin(file, { death, diedOn, notifiedOn: on(0) }),
  ...tellEverybody(file, on(0)),
  ...scoped(file, { askedOn: on(3), dueOn: on(13), answeredOn: on(10) }),
  ...decided(file, {
    test: metByPartner,
    view: 'hold',
    proposal: { outcome: 'hold', reviewKind: 'statutory', reasons },
    preparedOn: on(15),
    signedOn: on(17),
  }),
  scene(on(17), '11:00', (stage) => tellHomeOffice(stage, file)),
  scene(on(17), '14:00', (stage) => askForProgress(stage, file)),
  scene(on(17), '11:30', (stage) => sendNotices(stage, file, ['decision: mopac'])),
];
