import { daysBetween } from '../../../kernel/day.js';
import { longDate, plural } from '../../../web/formats.js';
import { countsOf } from '../../impact/index.js';
import { carriedOut, isClosedIn, isOpen, isOverdue } from './carried-out.js';
import type { Gathered } from './gathered.js';
import { silent } from './of-letters.js';
import { inHand } from './of-reviews.js';
import type { Piece } from './piece.js';
import { countIs } from './small-numbers.js';

/** What the figures say on the first page. */
export const keyMessages = (gathered: Gathered): Piece[] => [
  {
    kind: 'bullets',
    items: [
      reviewsSay(gathered),
      ...recommendationsSay(gathered),
      ...changeSays(gathered),
      ...overdueSays(gathered),
      ...silenceSays(gathered),
    ],
  },
];

function reviewsSay(gathered: Gathered): string {
  const { happened, on } = gathered;
  const decided = happened['to-hold'] + happened['not-to-hold'];
  const all = inHand(gathered);
  const going = all === 0 ? 'No review was' : plural(all, 'review was', 'reviews were');
  const came = happened.notified === 0 ? 'No notification' : plural(happened.notified, 'notification');
  const made = decided === 0 ? 'no decision' : plural(decided, 'decision');
  const published =
    happened.published === 0 ? '' : `; ${plural(happened.published, 'report was', 'reports were')} published`;
  return `${going} in hand on ${longDate(on)}. ${came} came in during the quarter, and ${made} whether to hold a review ${
    decided > 1 ? 'were' : 'was'
  } made${published}.`;
}

function recommendationsSay({ recommendations, actions, quarter }: Gathered): string[] {
  const all = carriedOut(recommendations, actions);
  if (all.length === 0) return [];
  const of = (colour: string): number => all.filter((one) => one.colour === colour).length;
  const closed = actions.filter((one) => isClosedIn(one, quarter) && one.proofs > 0).length;
  return [
    `Of ${plural(all.length, 'recommendation')}, ${countIs(of('blue'))} carried out with proof, ${countIs(of('red'))} red and ${countIs(of('amber'))} amber. ${closed === 0 ? 'No action was' : plural(closed, 'action was', 'actions were')} closed with proof in the quarter.`,
  ];
}

/** Said apart from what was carried out: that something is done does not say that practice changed. */
function changeSays({ change }: Gathered): string[] {
  const { claims, recommendations, proof, lasting } = countsOf(change.now);
  if (claims === 0) return [];
  const lost = lasting['came-back'] + lasting.challenged;
  return [
    `${proof.moderate + proof.strong} of ${plural(recommendations, 'recommendation')} have moderate or strong proof that practice changed; ${lasting.held === 0 ? 'no change' : plural(lasting.held, 'change')} held when looked at again${lost === 0 ? '' : `, and ${lost} came back or ${lost === 1 ? 'is' : 'are'} challenged`}.`,
  ];
}

function overdueSays({ actions, on }: Gathered): string[] {
  const late = actions.filter((one) => isOpen(one) && isOverdue(one, on));
  if (late.length === 0) return [];
  const longest = Math.max(...late.map(({ dueOn }) => daysBetween(dueOn, on)));
  return [
    `${plural(late.length, 'action is', 'actions are')} overdue, ${late.length === 1 ? '' : 'the longest '}by ${plural(longest, 'day')}.`,
  ];
}

function silenceSays(gathered: Gathered): string[] {
  const officers = new Set(silent(gathered).map(({ body }) => body)).size;
  return officers === 0
    ? []
    : [`${plural(officers, 'chief officer has', 'chief officers have')} not answered a recommendation by its day.`];
}
