import type { Work } from '../../platform/work.js';
import { actionsIn } from '../actions/index.js';
import { silentActions } from './asking/silent.js';
import { askedBodies, type Update } from './queries.js';

/** How far the asking is: answers that are wanted, those that came, and those that nobody is known to ask for. */
export interface AskingProgress {
  readonly wanted: number;
  readonly came: number;
  /** Recommendations of bodies without an address, and without an answer. */
  readonly unreached: number;
}

/** How far the asking is for each of these updates, by id: each action, and each recommendation that a body was asked about, counts one. */
export async function progressOf(
  work: Work,
  partnershipId: string,
  updates: readonly Update[],
): Promise<ReadonlyMap<string, AskingProgress>> {
  const reviewIds = [...new Set(updates.map(({ reviewId }) => reviewId))];
  const planned = await actionsIn(work, partnershipId, reviewIds);
  const bodies = await askedBodies(
    work,
    updates.map(({ id }) => id),
  );
  return new Map(
    updates.map((update) => {
      const own = planned.filter(({ action }) => action.reviewId === update.reviewId);
      const silent = silentActions(update, own).length;
      const asked = bodies.filter(({ updateId }) => updateId === update.id);
      const answered = asked.map(({ answers }) => new Set(answers.map((one) => one.recommendationId)).size);
      const wanted = asked.reduce((sum, { recommendations }) => sum + recommendations.length, 0);
      const came = answered.reduce((sum, count) => sum + count, 0);
      const unreached = asked.reduce(
        (sum, { toEmail, recommendations }, at) =>
          sum + (toEmail === '' ? recommendations.length - (answered[at] ?? 0) : 0),
        0,
      );
      const actions = update.askedActions.length;
      return [update.id, { wanted: actions + wanted, came: actions - silent + came, unreached }];
    }),
  );
}
