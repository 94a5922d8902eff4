import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { randomToken } from '../../../platform/http/service.js';
import { personIn, type Work } from '../../../platform/work.js';
import { holds } from '../../accounts/index.js';
import { learningEvents } from '../tables.js';
import { fillPlaces } from './fill-places.js';
import type { EventFilledIn } from './form.js';
import { movedLetter, tellPlace } from './letters.js';
import { type LearningEvent, placesOf } from './queries.js';
import { phaseOf } from './rules.js';

/** An event, with the ids of the reviews that it draws on. */
export type EventArranged = Omit<EventFilledIn, 'references' | 'reason'> & { readonly reviewIds: readonly string[] };

/** Arranges an event; its id. The code in the address at which people sign up is made now, and stays. */
export async function arrangeEvent(work: Work, partnershipId: string, event: EventArranged): Promise<string> {
  authorise(holds(work.actor, partnershipId, ['co-ordinator']));
  const [id, by] = [work.newId(), personIn(work)];
  await work.tx.insert(learningEvents).values({
    ...{ ...event, reviewIds: [...event.reviewIds], id, partnershipId, code: randomToken().slice(0, 24) },
    ...{ recordedBy: by, recordedAt: work.now, changedBy: by, changedAt: work.now },
  });
  work.record({ action: 'learning-event.arranged', partnershipId, objectKind: 'learning-event', objectId: id });
  return id;
}

/** The event that is changed, and what was typed over which version of it. */
export interface EventChanged {
  readonly event: LearningEvent;
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/**
 * Changes an event that is not called off. Everybody who signed up is told when its times or its place change, in the words of `reason`, and
 * those who wait get the places that are added. Throws `Conflict` when somebody was quicker.
 */
export async function changeEvent(
  work: Work,
  { event: before, version, typed }: EventChanged,
  { reason, ...after }: EventArranged & { readonly reason: string },
): Promise<void> {
  const { id, partnershipId } = before;
  authorise(holds(work.actor, partnershipId, ['co-ordinator']));
  const isMoved = phaseOf(before, work.now) === 'coming' && whenAndWhere(before) !== whenAndWhere(after);
  const [event] = await work.tx
    .update(learningEvents)
    .set({
      ...{ ...after, reviewIds: [...after.reviewIds], revision: before.revision + (isMoved ? 1 : 0) },
      ...{ changedBy: personIn(work), changedAt: work.now, version: sql`${learningEvents.version} + 1` },
    })
    .where(and(eq(learningEvents.id, id), eq(learningEvents.version, version ?? 0), isNull(learningEvents.cancelledAt)))
    .returning();
  if (event === undefined) throw new Conflict('Somebody else changed this event while you had it open.', typed);
  if (isMoved)
    for (const place of await placesOf(work, id))
      if (place.state !== 'given-up') await tellPlace(work, { event, place }, movedLetter(event, place, reason));
  await fillPlaces(work, event);
  const action = isMoved ? 'learning-event.moved' : 'learning-event.changed';
  work.record({ action, partnershipId, objectKind: 'learning-event', objectId: id });
}

const whenAndWhere = ({
  startsAt,
  endsAt,
  place,
  onlineLink,
}: Pick<LearningEvent, 'startsAt' | 'endsAt' | 'place' | 'onlineLink'>) =>
  [startsAt.toISOString(), endsAt.toISOString(), place, onlineLink].join('\n');
