import { eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { learningPlaces } from '../tables.js';
import { placeLetter, tellPlace } from './letters.js';
import { type LearningEvent, placesOf } from './queries.js';
import { freePlaces, phaseOf } from './rules.js';

/** Gives free places to those who have waited longest, and tells them. For an event whose row is held, with rights to its places. */
export async function fillPlaces(work: Work, event: LearningEvent): Promise<void> {
  if (phaseOf(event, work.now) !== 'coming') return;
  const all = await placesOf(work, event.id);
  const waiting = all.filter(({ state }) => state === 'waiting');
  const free = freePlaces(event.capacity, all.filter(({ state }) => state === 'place').length) ?? waiting.length;
  for (const place of waiting.slice(0, free)) {
    await work.tx.update(learningPlaces).set({ state: 'place' }).where(eq(learningPlaces.id, place.id));
    await tellPlace(work, { event, place }, placeLetter(event, place, 'became-free'));
  }
}
