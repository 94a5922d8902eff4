import { addDays, addMonths } from '../../kernel/day.js';
import { extend, meetOutside } from '../acts/keep.js';
import { answerAs, askAgencies } from '../acts/scope.js';
import * as answers from '../content/answers.js';
import { suicideAfterControl } from '../content/deaths.js';
import { begin, tellEverybody } from '../parts/beginning.js';
import { type Chapter, scene } from '../stage/stage.js';

const DAYS_LATE = 12;
const DAYS_AGREED = 14;

/** The decision is twelve days late, after two weeks more were agreed: two agencies are silent, and their chief officers have been asked. */
export const chapter: Chapter = ({ caseOf, daysAgo, workingDaysFrom }) => {
  const file = caseOf('late-decision');
  const notifiedOn = addMonths(daysAgo(DAYS_LATE + DAYS_AGREED), -1);
  const on = workingDaysFrom(notifiedOn);
  return [
    ...begin(file, { death: suicideAfterControl, diedOn: addDays(notifiedOn, -3), notifiedOn: on(0) }),
    ...tellEverybody(file, on(0)),
    scene(on(3), '09:30', (stage) =>
      askAgencies(stage, file, {
        agencies: ['police', 'council-adults', 'icb', 'mental-health', 'probation', 'da-service'],
        dueOn: on(12),
      }),
    ),
    scene(on(4), '10:00', (stage) =>
      meetOutside(stage, file, [
        {
          dutyId: 'C-07',
          metBy: 'Rosemary Alder with the family liaison officer',
          proof: 'Note of the visit to her sister in the case folder.',
          note: 'Her sister wants to be told by telephone, and not on Thursdays.',
        },
      ]),
    ),
    scene(on(7), '11:45', (stage) =>
      answerAs(stage, file, { agency: 'police', answer: answers.policeKnewThem(addDays(notifiedOn, -20)) }),
    ),
    scene(on(8), '09:20', (stage) =>
      answerAs(stage, file, { agency: 'da-service', answer: answers.serviceKnewThem(addDays(notifiedOn, -20)) }),
    ),
    scene(on(10), '16:10', (stage) =>
      answerAs(stage, file, { agency: 'icb', answer: answers.surgeryKnewThem(addDays(notifiedOn, -20)) }),
    ),
    scene(on(11), '13:05', (stage) => answerAs(stage, file, { agency: 'council-adults', answer: answers.knewNobody })),
    scene(on(18), '15:30', (stage) =>
      extend(stage, file, {
        dutyId: 'C-04',
        newDue: daysAgo(DAYS_LATE),
        agreedBy: 'Jasper Oakhollow, chair of the partnership',
        reason: 'Two agencies that knew the family have not answered. Deciding without them would not be safe.',
      }),
    ),
  ];
};
