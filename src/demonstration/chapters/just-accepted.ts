import { openNotice, sendNotices } from '../acts/tell.js';
import { familyHomicide } from '../content/deaths.js';
import { begin, recipientEmail } from '../parts/beginning.js';
import { type Chapter, scene } from '../stage/stage.js';

/** Accepted on the last working day: the safeguarding bodies were told that day; the Board, MOPAC and the agencies come next. */
export const chapter: Chapter = ({ caseOf, workingDaysAgo }) => {
  const file = caseOf('just-accepted');
  const notifiedOn = workingDaysAgo(1);
  return [
    ...begin(file, { death: familyHomicide, diedOn: workingDaysAgo(3), notifiedOn }),
    scene(notifiedOn, '10:40', (stage) => sendNotices(stage, file, ['mash', 'adults-board', 'children-partnership'])),
    scene(notifiedOn, '13:30', (stage) =>
      openNotice(stage, file, {
        email: recipientEmail('mash'),
        reply: {
          name: 'Damson Frith',
          post: 'MASH duty manager',
          reply: 'His sister has been offered a place to stay.',
        },
      }),
    ),
  ];
};
