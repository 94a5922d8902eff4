import { type Day, dayInLondon } from '../../../kernel/day.js';
import { isUuid } from '../../../kernel/id.js';
import { and, asc, desc, eq, inArray } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { reviews, visibleReviews } from '../../reviews/index.js';
import { learningEvaluations, learningEvents, learningPlaces } from '../tables.js';

/** A learning event. */
export type LearningEvent = typeof learningEvents.$inferSelect;
/** Somebody who signed up for one, or came without. */
export type Place = typeof learningPlaces.$inferSelect;
export type Evaluation = typeof learningEvaluations.$inferSelect;

/** The day on which an event begins. */
export const dayOfEvent = ({ startsAt }: Pick<LearningEvent, 'startsAt'>): Day => dayInLondon(startsAt);

/** The events of a partnership, the latest first. */
export const eventsOf = ({ tx }: Work, partnershipId: string): Promise<LearningEvent[]> =>
  tx
    .select()
    .from(learningEvents)
    .where(eq(learningEvents.partnershipId, partnershipId))
    .orderBy(desc(learningEvents.startsAt));

/** One event of a partnership. */
export async function findEvent(
  { tx }: Work,
  partnershipId: string,
  id: string | undefined,
): Promise<LearningEvent | undefined> {
  if (id === undefined || !isUuid(id)) return undefined;
  const [event] = await tx
    .select()
    .from(learningEvents)
    .where(and(eq(learningEvents.id, id), eq(learningEvents.partnershipId, partnershipId)));
  return event;
}

/** Everybody who signed up for an event or came to it, in the order in which they did; for whoever keeps it, and the program. */
export const placesOf = ({ tx }: Work, eventId: string): Promise<Place[]> =>
  tx.select().from(learningPlaces).where(eq(learningPlaces.eventId, eventId)).orderBy(asc(learningPlaces.seq));

/** What may be known of the people at an event without knowing them, read as the program: neither names nor addresses. */
export const peopleCounted = (work: Work, eventId: string) =>
  asSystem(work, () =>
    work.tx
      .select({
        ...{ bodyName: learningPlaces.bodyName, state: learningPlaces.state, attended: learningPlaces.attended },
        ...{ pledge: learningPlaces.pledge, did: learningPlaces.did, didWords: learningPlaces.didWords },
      })
      .from(learningPlaces)
      .where(eq(learningPlaces.eventId, eventId))
      // By what was said: the order tells nothing of who said it.
      .orderBy(asc(learningPlaces.pledge), asc(learningPlaces.didWords)),
  );

/** A place at an event, with nobody's name in it. */
export type CountedPlace = Awaited<ReturnType<typeof peopleCounted>>[number];

/** What those who came thought of it, by what they said: the order tells nothing of who said it. */
export const evaluationsOf = ({ tx }: Work, eventId: string): Promise<Evaluation[]> =>
  tx
    .select()
    .from(learningEvaluations)
    .where(eq(learningEvaluations.eventId, eventId))
    .orderBy(asc(learningEvaluations.useful), asc(learningEvaluations.id));

/** References of those of these reviews that the asker may know of, by id. */
export async function referencesOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await work.tx
    .select({ id: reviews.id, reference: reviews.reference })
    .from(reviews)
    .where(and(inArray(reviews.id, [...ids]), visibleReviews(work)));
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}

/** Ids of the reviews with these references that the asker may know of, by reference in capitals. */
export async function reviewsReferred(work: Work, references: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (references.length === 0) return new Map();
  const rows = await work.tx
    .select({ id: reviews.id, reference: reviews.reference })
    .from(reviews)
    .where(and(inArray(reviews.reference, [...references]), visibleReviews(work)));
  return new Map(rows.map(({ id, reference }) => [reference, id]));
}
