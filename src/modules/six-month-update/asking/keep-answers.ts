import { Conflict } from '../../../platform/errors.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { pseudonymsFor } from '../../named-people/index.js';
import { holdUpdate } from '../hold-update.js';
import { type AskedBody, isOpen, updatesOf } from '../queries.js';
import { answers } from '../tables.js';
import type { AnswerGiven } from './form.js';

/** What was said, and by whom. */
export interface AnswersGiven {
  readonly asked: Pick<AskedBody, 'id' | 'updateId' | 'reviewId' | 'partnershipId'>;
  readonly given: readonly AnswerGiven[];
  readonly answeredName: string;
}

/**
 * Keeps what a body says as rows of their own, under pseudonyms: the last one counts. By the link, or by whoever runs the review and was told it by
 * telephone, letter or at a meeting; the caller has opened the asking by one of these.
 * Throws `Conflict` when the paper was drawn up, or dropped, meanwhile: what came too late would be said and stand nowhere.
 */
export async function keepAnswers(work: Work, { asked, given, answeredName }: AnswersGiven): Promise<void> {
  const { id: askingId, reviewId, partnershipId } = asked;
  const answeredBy = work.actor.kind === 'person' ? work.actor.personId : null;
  await asSystem(work, async () => {
    await holdUpdate(work, { id: reviewId });
    const [update] = (await updatesOf(work, reviewId)).filter(({ id }) => id === asked.updateId);
    if (update === undefined || !isOpen(update)) throw new Conflict('This paper was issued or dropped meanwhile.');
    const under = await pseudonymsFor(work, { reviewId, partnershipId });
    await work.tx.insert(answers).values(
      given.map(({ progress, evidence, obstacle, revisedOn, ...one }) => ({
        ...{ ...one, id: work.newId(), askingId, reviewId, partnershipId, answeredName, answeredBy },
        ...{ progress: under(progress), evidence: under(evidence), obstacle: under(obstacle) },
        ...{ revisedOn: revisedOn ?? null, answeredAt: work.now },
      })),
    );
  });
  work.record({ action: 'six-month-update.answered', reviewId, objectKind: 'six-month-asking', objectId: askingId });
}
