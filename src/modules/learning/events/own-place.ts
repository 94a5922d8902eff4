import { eq } from '../../../platform/database/sql.js';
import type { Guard } from '../../../platform/http/route.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { learningEvents, learningPlaceLinks, learningPlaces } from '../tables.js';
import { hashOfPlace } from './letters.js';
import type { LearningEvent, Place } from './queries.js';

/** What the link in a message opens. */
export interface OwnPlace {
  readonly token: string;
  readonly event: LearningEvent;
  readonly place: Place;
}

async function findOwnPlace(work: Work, token: string): Promise<OwnPlace | undefined> {
  const [row] = await asSystem(work, () =>
    work.tx
      .select({ event: learningEvents, place: learningPlaces })
      .from(learningPlaceLinks)
      .innerJoin(learningPlaces, eq(learningPlaces.id, learningPlaceLinks.placeId))
      .innerJoin(learningEvents, eq(learningEvents.id, learningPlaces.eventId))
      .where(eq(learningPlaceLinks.tokenHash, hashOfPlace(token))),
  );
  return row && { ...row, token };
}

/**
 * Whoever was sent the link of a place. It opens that place alone, and asks for no code: all that can be done with it is to give the place up,
 * and to say what one thought of the event.
 */
export const byOwnLink: Guard<OwnPlace> = {
  permission: 'learning-event.own-place',
  says: 'Whoever was sent the link of their place at a learning event',
  open: (work, { params }) => findOwnPlace(work, params.token ?? ''),
};

/** Whoever knows the address at which people sign up for an event. */
export const byCode: Guard<LearningEvent> = {
  permission: 'learning-event.sign-up',
  says: 'Whoever was given the address of a learning event',
  open: async (work, { params }) => {
    const byItsCode = eq(learningEvents.code, params.code ?? '');
    const [event] = await asSystem(work, () => work.tx.select().from(learningEvents).where(byItsCode));
    return event;
  },
};
