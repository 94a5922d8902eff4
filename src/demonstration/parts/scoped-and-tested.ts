import type { Day } from '../../kernel/day.js';
import type { CaseFile } from '../acts/case-file.js';
import {
  answerTest,
  consult,
  type Proposed,
  proposeDecision,
  putToChairs,
  signAs,
  type TestAnswers,
} from '../acts/decide.js';
import { answerAs, askAgencies } from '../acts/scope.js';
import * as answers from '../content/answers.js';
import { safeguardingLead, specialist } from '../content/tests-and-views.js';
import { type Scene, scene } from '../stage/stage.js';

/** Four agencies asked, and all of them answered. */
export const scoped = (
  file: CaseFile,
  { askedOn, dueOn, answeredOn }: { askedOn: Day; dueOn: Day; answeredOn: Day },
) => [
  scene(askedOn, '09:30', (stage) =>
    askAgencies(stage, file, {
      agencies: ['police', 'council-children', 'icb', 'hospital'],
      dueOn,
    }),
  ),
  scene(answeredOn, '09:10', (stage) =>
    answerAs(stage, file, { agency: 'police', answer: answers.policeKnewThem(askedOn) }),
  ),
  scene(answeredOn, '10:20', (stage) =>
    answerAs(stage, file, { agency: 'council-children', answer: answers.knewNobody }),
  ),
  scene(answeredOn, '11:30', (stage) =>
    answerAs(stage, file, { agency: 'icb', answer: answers.surgeryKnewThem(askedOn) }),
  ),
  scene(answeredOn, '13:40', (stage) =>
    answerAs(stage, file, { agency: 'hospital', answer: answers.hospitalKnewThem(askedOn) }),
  ),
];

/** What a decision rests on, and when it is put together and signed. */
export interface Deciding {
  readonly test: TestAnswers;
  readonly view: 'hold' | 'not-hold' | 'unsure';
  readonly proposal: Proposed;
  readonly preparedOn: Day;
  /** Left out, the decision waits for the chair. */
  readonly signedOn?: Day;
  readonly chair?: string;
}

const viewWords = {
  hold: 'There is a pattern here that agencies can learn from.',
  'not-hold': 'Nothing points to abuse.',
  unsure: 'What is known so far does not settle it.',
} as const;

/** Tested, consulted, proposed and put to the chairs on one day; signed on another. */
export const decided = (file: CaseFile, deciding: Deciding): readonly Scene[] => {
  const { test, view, proposal, preparedOn, signedOn, chair = 'csp-chair' } = deciding;
  const prepared = [
    scene(preparedOn, '09:30', (stage) => answerTest(stage, file, test)),
    scene(preparedOn, '11:00', (stage) =>
      consult(stage, file, [
        specialist(view, viewWords[view]),
        safeguardingLead(view, 'Agreed with the specialist view.'),
      ]),
    ),
    scene(preparedOn, '14:00', (stage) => proposeDecision(stage, file, proposal)),
    scene(preparedOn, '14:20', (stage) => putToChairs(stage, file)),
  ];
  if (signedOn === undefined) return prepared;
  return [...prepared, scene(signedOn, '09:15', (stage) => signAs(stage, file, { chair }))];
};
