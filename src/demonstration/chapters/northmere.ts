import { addDays } from '../../kernel/day.js';
import { checkLivingPeople } from '../acts/keep.js';
import { notifyPublicly } from '../acts/notify.js';
import { accept } from '../acts/register.js';
import { answerAs, askAgencies } from '../acts/scope.js';
import { sendNotices } from '../acts/tell.js';
import * as answers from '../content/answers.js';
import { notificationOf } from '../content/death.js';
import { northmereCase } from '../content/deaths.js';
import { type Chapter, scene } from '../stage/stage.js';

const by = 'northmere-co-ordinator';

/** The neighbour’s own case: agencies asked, one answer in. */
export const chapter: Chapter = ({ caseOf, today, workingDaysAgo, workingDaysFrom }) => {
  const file = caseOf('northmere');
  const notifiedOn = workingDaysAgo(9);
  const diedOn = addDays(notifiedOn, -2);
  return [
    scene(notifiedOn, '09:15', (stage) =>
      notifyPublicly(stage, file, {
        to: 'Northmere',
        content: notificationOf(northmereCase({ diedOn, referredOn: notifiedOn })),
      }),
    ),
    scene(notifiedOn, '09:50', (stage) =>
      accept(stage, file, { by, dateOfDeath: diedOn, firstAwareOn: notifiedOn, writtenNotificationOn: notifiedOn }),
    ),
    scene(notifiedOn, '10:30', (stage) =>
      sendNotices(stage, file, ['mash', 'adults-board', 'children-partnership', 'csp-board', 'mopac'], by),
    ),
    scene(notifiedOn, '11:00', (stage) =>
      checkLivingPeople(stage, file, {
        by,
        outcome: 'nobody-at-risk',
        checkedBy: 'Clover Dunmore',
        details: 'They lived alone.',
      }),
    ),
    scene(workingDaysAgo(8), '09:15', (stage) =>
      askAgencies(stage, file, {
        by,
        agencies: ['northmere/police', 'northmere/council', 'northmere/icb'],
        dueOn: workingDaysFrom(today)(2),
      }),
    ),
    scene(workingDaysAgo(4), '14:40', (stage) =>
      answerAs(stage, file, { agency: 'northmere/council', answer: answers.knewNobody }),
    ),
  ];
};
