import { addDays } from '../../kernel/day.js';
import { checkLivingPeople } from '../acts/keep.js';
import { answerAs, askAgencies, endUnanswered, giveMoreTime } from '../acts/scope.js';
import { openNotice } from '../acts/tell.js';
import * as answers from '../content/answers.js';
import { formerPartner } from '../content/deaths.js';
import { begin, recipientEmail, tellSome } from '../parts/beginning.js';
import { type Chapter, scene } from '../stage/stage.js';

const asked = [
  'police',
  'council-adults',
  'council-children',
  'council-housing',
  'icb',
  'hospital',
  'mental-health',
  'probation',
  'drugs-alcohol',
];

/** Nine agencies asked: five have answered, two are still looking, one has more time, and one that is not bound did not take part. */
export const chapter: Chapter = ({ caseOf, today, workingDaysAgo, workingDaysFrom }) => {
  const file = caseOf('being-scoped');
  const notifiedOn = workingDaysAgo(9);
  const diedOn = addDays(notifiedOn, -3);
  return [
    ...begin(file, { death: formerPartner, diedOn, notifiedOn }),
    ...tellSome(file, notifiedOn),
    scene(notifiedOn, '15:20', (stage) =>
      checkLivingPeople(stage, file, {
        outcome: 'nobody-at-risk',
        checkedBy: 'Rosemary Alder',
        details: 'She lived alone. Her parents have a family liaison officer.',
      }),
    ),
    scene(workingDaysAgo(8), '09:40', (stage) =>
      askAgencies(stage, file, { agencies: asked, dueOn: workingDaysFrom(today)(2) }),
    ),
    scene(workingDaysAgo(8), '11:00', (stage) =>
      openNotice(stage, file, {
        email: recipientEmail('csp-board'),
        reply: { name: 'Ginger Mallow', post: 'Board secretary', reply: '' },
      }),
    ),
    scene(workingDaysAgo(7), '14:10', (stage) =>
      answerAs(stage, file, { agency: 'police', answer: answers.policeKnewThem(addDays(diedOn, -20)) }),
    ),
    scene(workingDaysAgo(6), '10:25', (stage) =>
      answerAs(stage, file, { agency: 'council-children', answer: answers.knewNobody }),
    ),
    scene(workingDaysAgo(6), '15:35', (stage) =>
      answerAs(stage, file, { agency: 'icb', answer: answers.surgeryKnewThem(addDays(diedOn, -40)) }),
    ),
    scene(workingDaysAgo(5), '11:15', (stage) =>
      answerAs(stage, file, { agency: 'hospital', answer: answers.hospitalKnewThem(addDays(diedOn, -2)) }),
    ),
    scene(workingDaysAgo(4), '09:55', (stage) =>
      answerAs(stage, file, { agency: 'council-adults', answer: answers.nothingToTell }),
    ),
    scene(workingDaysAgo(3), '12:00', (stage) =>
      giveMoreTime(stage, file, {
        agency: 'council-housing',
        dueOn: workingDaysFrom(today)(7),
        reason: 'The housing file is with the archive and has been sent for.',
      }),
    ),
    scene(workingDaysAgo(2), '16:05', (stage) =>
      answerAs(stage, file, {
        agency: 'council-housing',
        answer: answers.surgeryKnewThem(addDays(diedOn, -70)),
        handIn: false,
      }),
    ),
    scene(workingDaysAgo(1), '10:30', (stage) =>
      endUnanswered(stage, file, {
        agency: 'drugs-alcohol',
        reason: 'The service is not bound to answer, and its director wrote that it will not take part.',
      }),
    ),
  ];
};
