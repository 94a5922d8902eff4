import type { Day } from '../../../kernel/day.js';
import type { CalendarEntry } from '../../../platform/calendar/index.js';
import type { Work } from '../../../platform/work.js';
import { seatsOf } from '../guards.js';
import { returnPaths } from '../paths.js';
import type { AskedAgency } from '../queries.js';
import { type ReviewWithRequests, reviewsWithRequests } from './waiting.js';

/** The days on which agencies' returns are due: all of a review for who runs it, their own for an agency's people. A reference, never a name. */
export async function returnsOnCalendar(work: Work): Promise<CalendarEntry[]> {
  const { actor } = work;
  if (actor.kind !== 'person') return [];
  const entries: CalendarEntry[] = [];
  for (const review of await reviewsWithRequests(work)) {
    const runs = actor.roles.some(
      ({ role, partnershipId }) => role === 'co-ordinator' && partnershipId === review.partnershipId,
    );
    const seats = runs ? [] : await seatsOf(work, review.id);
    const awaited = review.asked.filter(
      ({ state, request }) => state.isAwaited && (runs || seats.some(({ agencyId }) => agencyId === request.agencyId)),
    );
    for (const [dueOn, asked] of Map.groupBy(awaited, ({ request }) => request.dueOn))
      entries.push(entryOf(work, review, { dueOn, asked, runs }));
  }
  return entries;
}

function entryOf(
  work: Work,
  { id, reference }: ReviewWithRequests,
  { dueOn, asked, runs }: { dueOn: Day; asked: readonly AskedAgency[]; runs: boolean },
): CalendarEntry {
  const host = new URL(work.installation.publicUrl).hostname;
  const [only] = asked;
  return {
    id: runs || only === undefined ? `returns-${id}-${dueOn}@${host}` : `return-${only.request.id}@${host}`,
    revision: asked.reduce((sum, { request }) => sum + request.version, 0),
    changedAt: work.now,
    when: { day: dueOn },
    title: runs ? `${reference}: returns of agencies are due` : `${reference}: your agency’s return is due`,
    link: work.installation.publicUrl + (runs ? returnPaths.board(reference) : returnPaths.own(reference)),
  };
}
