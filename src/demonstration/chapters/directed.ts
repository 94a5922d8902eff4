import { answerTheChallenge, challengeDecision, receiveDirection } from '../acts/challenge.js';
import { tellFamily, tellHomeOffice } from '../acts/decide.js';
import { askForProgress } from '../acts/keep.js';
import { directedLater } from '../content/deaths.js';
import { suicideUnclear } from '../content/tests-and-views.js';
import { begin, tellEverybody } from '../parts/beginning.js';
import { decided, scoped } from '../parts/scoped-and-tested.js';
import { type Chapter, scene } from '../stage/stage.js';

/** No review at first; his family challenged it, and the Secretary of State has directed one. */
export const chapter: Chapter = ({ caseOf, daysAgo, workingDaysAgo, workingDaysFrom }) => {
  const on = workingDaysFrom(daysAgo(230));
  const file = caseOf('directed');
  return [
    ...begin(file, { death: directedLater, diedOn: daysAgo(232), notifiedOn: on(0) }),
    ...tellEverybody(file, on(0)),
    ...scoped(file, { askedOn: on(3), dueOn: on(13), answeredOn: on(10) }),
    ...decided(file, {
      test: suicideUnclear,
      view: 'unsure',
      proposal: {
        outcome: 'not-hold',
        notHoldReason: 'uncertain',
        reasons: 'What led to his death is not known before the inquest.',
        dissent: 'The domestic abuse service would have held a review.',
      },
      preparedOn: on(15),
      signedOn: on(17),
    }),
    scene(on(17), '11:00', (stage) => tellHomeOffice(stage, file)),
    scene(on(17), '15:00', (stage) =>
      tellFamily(stage, file, { toldName: 'His mother', toldBy: 'Rosemary Alder', challengeExplained: true }),
    ),
    scene(on(29), '10:00', (stage) =>
      challengeDecision(stage, file, {
        raisedBy: 'His mother, with her advocate',
        words: 'He had asked for help for months, and nobody put it together.',
      }),
    ),
    scene(on(36), '10:00', (stage) =>
      answerTheChallenge(stage, file, 'The partnership will look again when the Home Office has read its reasons.'),
    ),
    scene(workingDaysAgo(14), '09:30', (stage) =>
      receiveDirection(stage, file, {
        words: 'The partnership is directed to establish a review of his death.',
        dueOn: daysAgo(-22),
        letterReference: 'HO/DHR/FICTIONAL/17',
      }),
    ),
    scene(workingDaysAgo(14), '11:30', (stage) => tellHomeOffice(stage, file)),
    scene(workingDaysAgo(3), '14:20', (stage) => askForProgress(stage, file)),
  ];
};
