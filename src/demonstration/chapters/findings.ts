import { raiseChallenges } from '../../modules/impact/challenges/raise.js';
import { answerWhatWasFound } from '../acts/change.js';
import { passLessonsOn, recordThem, settle, takeOverMissed } from '../acts/findings.js';
import { openNotice } from '../acts/tell.js';
import { issuesAndPractice, lessons, proposals } from '../content/findings.js';
import { recipientEmail } from '../parts/beginning.js';
import { type Chapter, scene } from '../stage/stage.js';
import { heldDays } from './held.js';

/**
 * What the review that is furthest on finds: the author records it while reading, the panel proposes, the chair settles. Lessons are passed on
 * before the report; one still waits to be sent, one proposal to be settled.
 */
export const chapter: Chapter = ({ caseOf, ...calendar }) => {
  const file = caseOf('held');
  const on = heldDays(calendar);
  return [
    scene(on(65), '11:00', (stage) => recordThem(stage, file, { by: 'report-author', told: issuesAndPractice })),
    scene(on(65), '11:30', (stage) => takeOverMissed(stage, file)),
    scene(on(65), '12:00', (stage) => recordThem(stage, file, { by: 'independent-chair', told: lessons })),
    scene(on(65), '14:00', (stage) => passLessonsOn(stage, file)),
    scene(on(65), '15:10', (stage) =>
      openNotice(stage, file, {
        email: recipientEmail('adults-board'),
        reply: {
          name: 'Teasel Broadleaf',
          post: 'Board manager',
          reply: 'Thank you. It is on the agenda of our next meeting.',
        },
      }),
    ),
    scene(on(65), '18:00', (stage) => recordThem(stage, file, { by: 'panel-da', told: proposals })),
    scene(on(66), '05:25', ({ asProgram }) => raiseChallenges(asProgram)),
    scene(on(66), '09:10', (stage) =>
      answerWhatWasFound(stage, caseOf('older-couple'), {
        waits: 'hospital',
        words: 'Read beside each other with the head of the service: it is of another part of the work.',
      }),
    ),
    scene(on(66), '09:20', (stage) =>
      answerWhatWasFound(stage, caseOf('after-parting'), {
        words:
          'It is about calls in the night, not about reports that are read together. It goes to the same inspector.',
      }),
    ),
    scene(on(66), '09:30', (stage) =>
      settle(stage, file, {
        begins: 'The letter was posted although',
        step: 'set-aside',
        reason: 'It is told already, as a key issue. Your question who saw the note has gone to the association.',
      }),
    ),
  ];
};
