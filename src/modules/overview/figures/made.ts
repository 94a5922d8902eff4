import { longDate } from '../../../web/formats.js';
import type { Gathered } from './gathered.js';
import { keyMessages } from './key-messages.js';
import { changeMade } from './of-change.js';
import { eventsMade, learningMade } from './of-learning.js';
import { nationalMade, silentMade } from './of-letters.js';
import { completedMade, overdueMade, recommendationsMade } from './of-plans.js';
import { happenedMade, lateMade, stagesMade } from './of-reviews.js';
import { type Made, note, type Piece, table, text } from './piece.js';

/** What the record says in each section of the overview of a quarter. The same gathered figures make the same pieces. */
export const made = (gathered: Gathered): Made => ({
  'key-messages': keyMessages(gathered),
  stages: stagesMade(gathered),
  'decisions-made': happenedMade(gathered),
  late: lateMade(gathered),
  recommendations: recommendationsMade(gathered),
  completed: completedMade(gathered),
  change: changeMade(gathered),
  overdue: overdueMade(gathered),
  national: nationalMade(gathered),
  silent: silentMade(gathered),
  learning: learningMade(gathered.learning),
  events: eventsMade(gathered.learning),
  cost: costMade(gathered),
  risks: [],
  'decisions-wanted': [],
});

function costMade({ costs }: Gathered): Piece[] {
  if (costs.length === 0) return [text('No cost was entered for the quarter.')];
  const sum = costs.reduce((all, { pence }) => all + pence, 0);
  return [
    table(
      'Cost in the quarter',
      ['What for', 'Amount'],
      [...costs.map(({ what, pence }) => [what, pounds(pence)]), ['In all', pounds(sum)]],
    ),
    note('Typed by the co-ordinator for this overview: this system keeps no accounts.'),
  ];
}

/** £1,250 or £1,250.50. */
export const pounds = (pence: number): string =>
  `£${(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: pence % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 })}`;

/** How the figures were come by, and where the record cannot say how something stood: printed at the end of every overview. */
export function basis({ quarter, on }: Pick<Gathered, 'quarter' | 'on'>): string[] {
  return [
    on === quarter.to
      ? `The figures were made from the record of reviews as it stood at the end of ${longDate(on)}, by the day on which each thing happened. What was entered or put right since, for days before then, counts.`
      : `The quarter had not ended: the figures are of ${longDate(on)}.`,
    'The record keeps no day for a change of theme, reach, lead organisation or milestone: these are as they were when the figures were made.',
    'No person is named, under a pseudonym either. Beside an organisation, one or two reviews are given as “fewer than 3”; organisations outside the partnership’s directory that so few reviews concern stand together. These are the partnership’s own rules.',
  ];
}
