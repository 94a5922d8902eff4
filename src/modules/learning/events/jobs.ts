import { addDays, daysBetween, startOfDayInLondon } from '../../../kernel/day.js';
import { and, eq, gt, inArray, isNotNull, isNull, lt } from '../../../platform/database/sql.js';
import type { Job } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { learningEvents, learningPlaceLinks, learningPlaces } from '../tables.js';
import { followUpLetter, reminderLetter, tellPlace } from './letters.js';
import { dayOfEvent, placesOf } from './queries.js';
import { eraseDay, followUpDay } from './rules.js';

/** Reminds those who have a place, in the week before an event and on the day before it: each once. */
async function remind(work: Work): Promise<void> {
  const soon = startOfDayInLondon(addDays(work.today, 8));
  const events = await work.tx
    .select()
    .from(learningEvents)
    .where(
      and(isNull(learningEvents.cancelledAt), gt(learningEvents.startsAt, work.now), lt(learningEvents.startsAt, soon)),
    );
  for (const event of events) {
    const moment = daysBetween(work.today, dayOfEvent(event)) <= 1 ? 'day' : 'week';
    for (const place of await placesOf(work, event.id))
      if (place.state === 'place') await tellPlace(work, { event, place }, reminderLetter(event, place, moment));
  }
}

/** Asks those who came what came of it, when the months that were set are over. */
async function askWhatCameOfIt(work: Work): Promise<void> {
  const held = await work.tx
    .select()
    .from(learningEvents)
    .where(and(isNotNull(learningEvents.heldAt), isNull(learningEvents.followUpAskedAt)));
  for (const event of held) {
    if (followUpDay(dayOfEvent(event), event.followUpMonths) > work.today) continue;
    for (const place of await placesOf(work, event.id))
      if (place.attended) await tellPlace(work, { event, place }, followUpLetter(event, place));
    await work.tx.update(learningEvents).set({ followUpAskedAt: work.now }).where(eq(learningEvents.id, event.id));
  }
}

/** Erases names, addresses and needs when their time is over; the agency stays, and what people said they would do. */
async function eraseNames(work: Work): Promise<void> {
  const kept = await work.tx.select().from(learningEvents).where(isNull(learningEvents.erasedAt));
  for (const event of kept) {
    if (eraseDay(dayOfEvent(event), event.keepMonths) > work.today) continue;
    const ids = (await placesOf(work, event.id)).map(({ id }) => id);
    if (ids.length > 0) {
      await work.tx.delete(learningPlaceLinks).where(inArray(learningPlaceLinks.placeId, ids));
      await work.tx
        .update(learningPlaces)
        .set({ name: '', email: '', needs: '', erasedAt: work.now })
        .where(and(eq(learningPlaces.eventId, event.id), isNull(learningPlaces.erasedAt)));
    }
    await work.tx.update(learningEvents).set({ erasedAt: work.now }).where(eq(learningEvents.id, event.id));
    const { partnershipId, id } = event;
    work.record({ action: 'learning-event.names-erased', partnershipId, objectKind: 'learning-event', objectId: id });
  }
}

/** What goes on of itself around an event, each morning. */
export const lookAfterEvents = async (work: Work): Promise<void> => {
  await remind(work);
  await askWhatCameOfIt(work);
  await eraseNames(work);
};

export const eventsJob: Job = {
  name: 'learning-events',
  says: 'Reminds people of learning events, asks what came of them, and erases names whose time is over',
  every: '40 7 * * *',
  run: (open) => open(lookAfterEvents),
};
