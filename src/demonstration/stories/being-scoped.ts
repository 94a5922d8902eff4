import { newCase } from '../acts/case-file.js';
import { checkLivingPeople } from '../acts/keep.js';
import { answerAs, askAgencies, endUnanswered, giveMoreTime } from '../acts/scope.js';
import { openNotice } from '../acts/tell.js';
import * as answers from '../content/answers.js';
import { formerPartner } from '../content/deaths.js';
import { type Story, scene } from '../stage/stage.js';
import { begin, recipientEmail, tellSome } from './beginning.js';

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

/** Nine agencies asked: five have answered, two are late, one has more time, and one that is not bound did not take part. */
export const beingScoped: Story = ({ daysAgo, workingDaysAgo }) => {
  const file = newCase();
  const diedOn = daysAgo(25);
  const acceptedOn = workingDaysAgo(14);
  return [
    ...begin(file, { death: formerPartner, diedOn, notifiedOn: workingDaysAgo(15), acceptedOn }),
    ...tellSome(file, acceptedOn),
    scene(acceptedOn, '15:20', (stage) =>
      checkLivingPeople(stage, file, {
        outcome: 'nobody-at-risk',
        checkedBy: 'Rosemary Alder',
        details: 'She lived alone. Her parents have a family liaison officer.',
      }),
    ),
    scene(workingDaysAgo(13), '09:40', (stage) =>
      askAgencies(stage, file, { agencies: asked, dueOn: workingDaysAgo(3) }),
    ),
    scene(workingDaysAgo(13), '11:00', (stage) =>
      openNotice(stage, file, {
        email: recipientEmail('csp-board'),
        reply: { name: 'Ginger Mallow', post: 'Board secretary', reply: '' },
      }),
    ),
    scene(workingDaysAgo(11), '14:10', (stage) =>
      answerAs(stage, file, { agency: 'police', answer: answers.policeKnewThem(daysAgo(40)) }),
    ),
    scene(workingDaysAgo(9), '10:25', (stage) =>
      answerAs(stage, file, { agency: 'council-children', answer: answers.knewNobody }),
    ),
    scene(workingDaysAgo(8), '15:35', (stage) =>
      answerAs(stage, file, { agency: 'icb', answer: answers.surgeryKnewThem(daysAgo(60)) }),
    ),
    scene(workingDaysAgo(6), '11:15', (stage) =>
      answerAs(stage, file, { agency: 'hospital', answer: answers.hospitalKnewThem(daysAgo(27)) }),
    ),
    scene(workingDaysAgo(5), '09:55', (stage) =>
      answerAs(stage, file, { agency: 'council-adults', answer: answers.nothingToTell }),
    ),
    scene(workingDaysAgo(4), '12:00', (stage) =>
      giveMoreTime(stage, file, {
        agency: 'council-housing',
        dueOn: daysAgo(-4),
        reason: 'The housing file is with the archive and has been sent for.',
      }),
    ),
    scene(workingDaysAgo(3), '16:05', (stage) =>
      answerAs(stage, file, { agency: 'council-housing', answer: answers.surgeryKnewThem(daysAgo(90)), handIn: false }),
    ),
    scene(workingDaysAgo(2), '10:30', (stage) =>
      endUnanswered(stage, file, {
        agency: 'drugs-alcohol',
        reason: 'The service is not bound to answer, and its director wrote that it will not take part.',
      }),
    ),
  ];
};
