import { asSystem, type Work } from '../../../platform/work.js';
import { actionsOf, askLeadsAbout } from '../../actions/index.js';
import { isLive, recommendationsOf } from '../../recommendations/index.js';
import { askedBodies, type Update } from '../queries.js';
import { type AboutReview, mailBody, wordsToLeads } from './ask-owners.js';
import { silentAbout, silentActions } from './silent.js';

/** Writes again to every owner who has said nothing and can be written to; answers how many that were. */
export const remindSilent = (work: Work, review: AboutReview, update: Update): Promise<number> =>
  asSystem(work, async () => {
    const planned = await actionsOf(work, review);
    const live = (await recommendationsOf(work, review.id)).filter(({ state }) => isLive(state)).map(({ id }) => id);
    const silent = silentActions(update, planned).map(({ action }) => action.id);
    const asked = await askLeadsAbout(work, review, { actionIds: silent, ...wordsToLeads(review, update, true) });
    const leads = new Set(planned.flatMap(({ action, lead }) => (asked.includes(action.id) ? [lead.id] : [])));
    const bodies = (await askedBodies(work, [update.id])).filter(
      (one) => one.toEmail !== '' && silentAbout(one, live).length > 0,
    );
    for (const body of bodies) {
      await mailBody(work, review, { update, asked: body, again: true });
      work.record({
        ...{ action: 'six-month-update.reminded', reviewId: review.id },
        ...{ objectKind: 'six-month-asking', objectId: body.id },
      });
    }
    return leads.size + bodies.length;
  });
