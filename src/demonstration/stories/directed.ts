import { newCase } from '../acts/case-file.js';
import { answerTheChallenge, challengeDecision, receiveDirection } from '../acts/challenge.js';
import { tellFamily, tellHomeOffice } from '../acts/decide.js';
import { directedLater } from '../content/deaths.js';
import { suicideUnclear } from '../content/tests-and-views.js';
import { type Story, scene } from '../stage/stage.js';
import { begin, tellEverybody } from './beginning.js';
import { decided, scoped } from './scoped-and-tested.js';

/** No review at first; his family challenged it, and the Secretary of State has directed one. */
export const directed: Story = ({ daysAgo, workingDaysAgo, workingDaysFrom }) => {
  const on = workingDaysFrom(daysAgo(230));
  const file = newCase();
  return [
    ...begin(file, { death: directedLater, diedOn: daysAgo(232), notifiedOn: on(0), acceptedOn: on(1) }),
    ...tellEverybody(file, on(1)),
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
  ];
};
