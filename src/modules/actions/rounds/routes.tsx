import { found } from '../../../platform/errors.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { plural } from '../../../web/formats.js';
import { holds, inPartnership, settingsOf } from '../../accounts/index.js';
import { namesOf } from '../../named-people/index.js';
import { findReview } from '../../reviews/index.js';
import { roundPaths } from '../paths.js';
import { rowsOf } from '../planning/plan-rows.js';
import { RoundPage, RoundsPage } from './pages.js';
import { monthOfRound } from './round-day.js';
import { type RoundAsked, roundsOf } from './round-queries.js';
import { startRound, toAsk } from './start-round.js';

const sees = inPartnership('actions.rounds', ['co-ordinator', 'csp-chair']);
const makes = inPartnership('actions.make-round', ['co-ordinator']);

/** Each action as its plan names it, and as the asker reads it: "3.1: …". */
async function namedIn(work: Work, { asked }: RoundAsked): Promise<ReadonlyMap<string, string>> {
  const named = new Map<string, string>();
  for (const reference of new Set(asked.map((one) => one.reference))) {
    const review = found(await findReview(work, reference));
    const names = await namesOf(work, review);
    for (const { ref, planned } of await rowsOf(work, { review, names }))
      named.set(planned.action.id, `${ref}: ${names.text(planned.action.what)}`);
    work.saw(review.id, 'action-plan');
  }
  return named;
}

export const roundRoutes: readonly Route[] = [
  get(roundPaths.all, sees, async (work, _asked, { partnershipId }) => {
    const rounds = await roundsOf(work, partnershipId);
    const { roundDayOfMonth } = await settingsOf(work, partnershipId);
    const isMade = rounds.some(({ forMonth }) => forMonth === monthOfRound(work.today));
    const next = isMade ? undefined : await asSystem(work, () => toAsk(work, partnershipId));
    return show(
      <RoundsPage
        rounds={rounds}
        next={next && { actions: next.length, leads: new Set(next.map(({ lead }) => lead.id)).size }}
        dayOfMonth={roundDayOfMonth}
        mayMake={holds(work.actor, partnershipId, ['co-ordinator'])}
        today={work.today}
      />,
    );
  }),
  post(roundPaths.all, makes, async (work, _asked, { partnershipId }) => {
    const made = await startRound(work, partnershipId);
    if (made === 'nobody') return goTo(roundPaths.all, { flash: 'There is nobody to ask now.' });
    if (made === 'made-already') return goTo(roundPaths.all, { flash: 'The round of this month was made already.' });
    return goTo(roundPaths.one(made.round), {
      flash: `${plural(made.leads, 'person was', 'people were')} asked, each by one message.`,
    });
  }),
  get(roundPaths.onePattern, sees, async (work, asked, { partnershipId }) => {
    const round = found((await roundsOf(work, partnershipId)).find(({ id }) => id === asked.params.round));
    return show(<RoundPage round={round} named={await namedIn(work, round)} />);
  }),
];
