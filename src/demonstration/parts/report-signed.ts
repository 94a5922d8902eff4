import type { CaseFile } from '../acts/case-file.js';
import { factsAnswered, factsSettled, putFacts } from '../acts/check-facts.js';
import { recordThem } from '../acts/findings.js';
import { readDraft } from '../acts/hear-family.js';
import { meetOutside } from '../acts/keep.js';
import { agreeThem, consideredUnknown } from '../acts/recommend.js';
import { draftThem } from '../acts/recommendations.js';
import { lessonsAcknowledged, sendLessons } from '../acts/send-lessons.js';
import { lookFirst, lookSecond, reportComplete, settleChecks, signOff } from '../acts/sign-report.js';
import { analysisDone, answerFirst, commentOnVersion, keepReport, writeSections } from '../acts/write-report.js';
import type { WholeReview } from '../content/whole-review.js';
import { type Scene, scene } from '../stage/stage.js';
import type { Days } from './set-up.js';

/** The working day on which the report is signed off. */
export const SIGNED = 204;

/** From the findings to the signature: found, recommended, written, read by panel, agencies and family, checked and signed. */
export const reportSigned = (file: CaseFile, told: WholeReview, on: Days): Scene[] => [
  scene(on(157), '11:00', (stage) => recordThem(stage, file, { by: 'report-author', told: told.findings })),
  scene(on(157), '12:00', (stage) => recordThem(stage, file, { by: 'independent-chair', told: told.lessons })),
  scene(on(157), '14:00', (stage) => sendLessons(stage, file)),
  scene(on(161), '15:00', (stage) => lessonsAcknowledged(stage, file)),
  scene(on(158), '12:00', (stage) => analysisDone(stage, file)),
  scene(on(160), '10:00', (stage) => draftThem(stage, file, told.recommendations)),
  scene(on(168), '11:00', (stage) => agreeThem(stage, file, told.recommendations)),
  scene(on(168), '12:00', (stage) => consideredUnknown(stage, file, told.unknown)),
  scene(on(172), '16:00', (stage) => writeSections(stage, file, { by: 'report-author', sections: told.report })),
  scene(on(174), '10:00', (stage) =>
    keepReport(stage, file, { note: 'First whole draft, for the panel', steps: ['put-to-panel'] }),
  ),
  scene(on(178), '15:00', (stage) => {
    const { answer: _answer, ...comment } = told.comment;
    return commentOnVersion(stage, file, { by: 'panel-da', ...comment });
  }),
  scene(on(179), '10:00', (stage) => answerFirst(stage, file, told.comment.answer)),
  scene(on(180), '10:00', (stage) => putFacts(stage, file, told.facts)),
  ...told.facts.map((put, index) => scene(on(183 + index), '11:20', (stage) => factsAnswered(stage, file, put))),
  scene(on(190), '15:00', (stage) => factsSettled(stage, file, told.facts)),
  scene(on(190), '16:00', (stage) => writeSections(stage, file, { by: 'report-author', sections: told.corrected })),
  scene(on(192), '16:00', (stage) =>
    readDraft(stage, file, { name: told.contact.name, askedOn: on(175), ...told.saidOfDraft }),
  ),
  ...signed(file, told, on),
];

/** Who everybody is, and what has become of them, is told in the report itself. */
const explained = [
  { dutyId: 'E-07', metBy: 'Valerian Moss', proof: 'The sections on confidentiality and on the family, as signed.' },
] as const;

const signed = (file: CaseFile, { checks, sentBack }: WholeReview, on: Days): Scene[] => [
  scene(on(198), '10:00', (stage) =>
    keepReport(stage, file, { note: 'Facts checked, the family’s words in', steps: ['final-draft'] }),
  ),
  scene(on(198), '14:00', (stage) => settleChecks(stage, file, checks)),
  scene(on(199), '10:00', (stage) => lookFirst(stage, file)),
  scene(on(200), '10:00', (stage) => lookSecond(stage, file)),
  ...(sentBack === undefined ? [] : returned(file, { checks, sentBack }, on)),
  scene(on(SIGNED), '09:15', (stage) => signOff(stage, file)),
  scene(on(SIGNED), '09:40', (stage) => reportComplete(stage, file)),
  scene(on(SIGNED), '09:50', (stage) => meetOutside(stage, file, explained)),
];

/** The chair of the partnership sends it back; a new version is checked again. */
const returned = (
  file: CaseFile,
  { checks, sentBack }: Pick<WholeReview, 'checks'> & { readonly sentBack: string },
  on: Days,
): Scene[] => [
  scene(on(201), '09:00', (stage) => signOff(stage, file, sentBack)),
  scene(on(202), '10:00', (stage) =>
    keepReport(stage, file, { note: 'As the chair of the partnership asked', steps: ['final-draft'] }),
  ),
  scene(on(202), '14:00', (stage) => settleChecks(stage, file, checks)),
  scene(on(202), '15:00', (stage) => lookFirst(stage, file)),
  scene(on(203), '10:00', (stage) => lookSecond(stage, file)),
];
