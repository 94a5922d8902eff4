import { and, eq } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { learningEvaluations, learningPlaces } from '../tables.js';
import type { Evaluating } from './form.js';
import type { OwnPlace } from './own-place.js';

/** Keeps what somebody thought of an event, without their name. Of the place it is kept that it was answered, so that nobody answers twice. */
export const evaluate = (work: Work, { event, place }: OwnPlace, filled: Evaluating): Promise<'kept' | 'answered'> =>
  asSystem(work, async () => {
    const marked = await work.tx
      .update(learningPlaces)
      .set({ evaluated: true })
      .where(and(eq(learningPlaces.id, place.id), eq(learningPlaces.evaluated, false)))
      .returning({ id: learningPlaces.id });
    if (marked.length === 0) return 'answered';
    const { id: eventId, partnershipId } = event;
    const { before, after, ...words } = filled;
    await work.tx.insert(learningEvaluations).values({
      ...{ id: work.newId(), eventId, partnershipId, answeredOn: work.today },
      ...{ ...words, before: Number(before), after: Number(after) },
    });
    work.record({ action: 'learning-event.evaluated', partnershipId, objectKind: 'learning-event', objectId: eventId });
    return 'kept';
  });
