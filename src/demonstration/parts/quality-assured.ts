import {
  answerLetter,
  fillDataForm,
  letterComes,
  sendConclusions,
  sendSet,
  writeCovering,
} from '../acts/assure-quality.js';
import type { CaseFile } from '../acts/case-file.js';
import { askForProgress } from '../acts/keep.js';
import { issueReport, lookFirst, lookSecond, settleChecks, signOff } from '../acts/sign-report.js';
import { keepReport, writeSections } from '../acts/write-report.js';
import type { WholeReview } from '../content/whole-review.js';
import { type Scene, scene } from '../stage/stage.js';
import { SIGNED } from './report-signed.js';
import type { Days } from './set-up.js';

/** The working day on which the set goes to the Home Office. */
const SENT = SIGNED + 8;
/** The one on which the panel’s letter comes. */
const LETTER = SENT + 62;

/** The set goes to the Home Office, the letter is answered point by point, and the conclusions go to the Commissioner. */
export const qualityAssured = (file: CaseFile, told: WholeReview, on: Days): Scene[] => [
  scene(on(SIGNED + 4), '11:00', (stage) => sendConclusions(stage, file)),
  scene(on(SENT - 2), '10:00', (stage) => fillDataForm(stage, file, told.form)),
  scene(on(SENT - 1), '10:00', (stage) => writeCovering(stage, file, told.covering)),
  scene(on(SENT), '14:00', (stage) => sendSet(stage, file, 'Automatic reply of the mailbox, 14:03.')),
  scene(on(LETTER), '09:50', (stage) => letterComes(stage, file, told.letter)),
  ...(told.again === undefined
    ? [scene(on(LETTER + 12), '11:00', (stage) => answerLetter(stage, file, told.letter))]
    : sentAgain(file, { ...told, again: told.again }, on)),
];

/** Written anew where the letter asked for it; checked, signed and sent on one afternoon, before the plan moves on. */
const sentAgain = (
  file: CaseFile,
  { letter, again, checks }: WholeReview & Required<Pick<WholeReview, 'again'>>,
  on: Days,
): Scene[] => [
  scene(on(LETTER + 14), '10:00', (stage) =>
    writeSections(stage, file, { by: 'report-author', sections: again.written }),
  ),
  scene(on(LETTER + 20), '15:00', (stage) =>
    keepReport(stage, file, { note: 'As the letter of the panel asks', steps: ['final-draft'] }),
  ),
  scene(on(LETTER + 20), '15:10', (stage) => answerLetter(stage, file, letter)),
  scene(on(LETTER + 20), '15:20', (stage) => settleChecks(stage, file, checks)),
  scene(on(LETTER + 20), '15:30', (stage) => lookFirst(stage, file)),
  scene(on(LETTER + 20), '15:50', (stage) => lookSecond(stage, file)),
  scene(on(LETTER + 20), '16:10', (stage) => signOff(stage, file)),
  scene(on(LETTER + 20), '16:20', (stage) => issueReport(stage, file)),
  scene(on(LETTER + 20), '16:40', (stage) => sendSet(stage, file, 'Automatic reply of the mailbox, 16:41.')),
  scene(on(LETTER + 60), '09:40', (stage) => letterComes(stage, file, again.letter)),
  ...(again.letter.points.length === 0
    ? []
    : [scene(on(LETTER + 64), '11:00', (stage) => answerLetter(stage, file, again.letter))]),
];

/** Progress is asked for each quarter once a plan is done, until the review is closed. */
export const askedEachQuarter = (file: CaseFile, days: readonly ReturnType<Days>[]): Scene[] =>
  days.map((on) => scene(on, '14:00', (stage) => askForProgress(stage, file)));
