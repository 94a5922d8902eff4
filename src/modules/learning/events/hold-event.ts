import { eq } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { learningEvents } from '../tables.js';
import type { LearningEvent } from './queries.js';

/** The event with its row held: who signs up, gives up a place or changes the number of places waits for whoever does so now. */
export async function holdEvent({ tx }: Work, id: string): Promise<LearningEvent> {
  const [event] = await tx.select().from(learningEvents).where(eq(learningEvents.id, id)).for('update');
  return found(event);
}
