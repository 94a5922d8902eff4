import { dayInLondon } from '../../../kernel/day.js';
import { type PlannedAction, standingUpdates } from '../../actions/index.js';
import type { AskedBody, Update } from '../queries.js';
import { freshSince } from '../rules.js';

const OPEN: readonly PlannedAction['action']['state'][] = ['planned', 'under-way'];

/** Actions whose leads were asked for this update and have said nothing of them since. What ended meanwhile is silent no more. */
export function silentActions<Planned extends Pick<PlannedAction, 'action' | 'updates'>>(
  { askedActions, begunAt }: Pick<Update, 'askedActions' | 'begunAt'>,
  planned: readonly Planned[],
): Planned[] {
  const since = freshSince(dayInLondon(begunAt));
  return planned.filter(
    ({ action, updates }) =>
      askedActions.includes(action.id) &&
      OPEN.includes(action.state) &&
      !standingUpdates(updates).some(({ toldAt }) => dayInLondon(toldAt) >= since),
  );
}

/** Recommendations that this body was asked about and has said nothing of. What was replaced or withdrawn since is not waited for. */
export const silentAbout = (
  { recommendations, answers }: Pick<AskedBody, 'recommendations' | 'answers'>,
  live: readonly string[],
): string[] =>
  recommendations.filter((id) => live.includes(id) && !answers.some(({ recommendationId }) => recommendationId === id));
