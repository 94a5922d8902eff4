import { addDays, type Day } from '../../kernel/day.js';
import { type Quarter, quarterBefore, quarterInWords, quarterOf } from '../../modules/overview/quarter.js';
import { giveOverview, issueOverview, type OverviewWritten, writeOverview } from '../acts/overviews.js';
import { type Chapter, scene } from '../stage/stage.js';

/** So many days after a quarter has ended the co-ordinator draws it up; a week later it is issued, and then sent with the papers of the boards. */
const [DRAWN_UP, ISSUED, GIVEN] = [12, 19, 24];

/** The last quarter that ended long enough ago. */
const lastToDrawUp = (today: Day): Quarter => quarterBefore(quarterOf(addDays(today, -(DRAWN_UP + 1))));

/** Three quarters: two were issued, the last is a draft. */
export const chapter: Chapter = ({ today }) => {
  const draft = lastToDrawUp(today);
  const second = quarterBefore(draft);
  const first = quarterBefore(second);
  return [
    ...[first, second].flatMap((quarter, at) => [
      scene(addDays(quarter.to, DRAWN_UP), '09:40', (stage) => writeOverview(stage, quarter, issued(quarter, at))),
      scene(addDays(quarter.to, ISSUED), '15:20', (stage) => issueOverview(stage, quarter)),
      scene(addDays(quarter.to, GIVEN), '11:05', (stage) => giveOverview(stage, quarter)),
    ]),
    scene(addDays(draft.to, DRAWN_UP), '09:40', (stage) => writeOverview(stage, draft, BEGUN)),
  ];
};

const RISKS = [
  'Reviews wait for trials: a date that moves in court moves every date after it. Families are told by one person each time.',
  'Two organisations changed their safeguarding leads this year. Actions without a lead are asked about each month.',
].join('\n\n');

const issued = (quarter: Quarter, at: number): OverviewWritten => ({
  words: {
    'key-messages': `The Board is asked to note the figures of ${quarterInWords(quarter)} and to help where organisations have not answered.`,
    late: 'One chief officer has still to answer. The chair of the Board has written, and will speak to them before the next meeting.',
    completed:
      'Routine enquiry is now part of the handover in maternity care: a sample of records showed it in nine of ten.',
    ...(at === 0 ? { risks: RISKS } : {}),
    'decisions-wanted':
      '- Note the figures.\n- Ask the organisation that has not answered to do so before the next meeting.',
    learning:
      'A paper on coercive control in later life went to the Safeguarding Adults Board and the Domestic Abuse Partnership.',
  },
  costs: [
    { what: 'Independent chairs and authors', pence: 486_000 + at * 90_000 },
    { what: 'Support for families and interpreters', pence: 61_250 },
  ],
});

const BEGUN: OverviewWritten = {
  words: { learning: 'To be finished: what came of the paper on coercive control in later life.' },
  costs: [{ what: 'Independent chairs and authors', pence: 512_500 }],
};
