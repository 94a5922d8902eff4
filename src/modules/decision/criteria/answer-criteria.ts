import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { takeTurn } from '../lock.js';
import { isOpen, readRecord } from '../record.js';
import type { Answer } from '../rules.js';
import { criterionAnswers } from '../tables.js';

/** Answers to limbs by id, and the version of the test that the form was made from. */
export interface GivenAnswers {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly version: number | undefined;
}

/** The version of a test: how often any limb was answered. */
export const testVersion = (answers: ReadonlyMap<string, { readonly version: number }>): number =>
  [...answers.values()].reduce((sum, { version }) => sum + version, 0);

/**
 * Adds the answers that differ from those that stand; answers how many did. Throws `Conflict` when somebody else answered in the meantime, or
 * when the decision has been taken.
 */
export async function answerCriteria(work: Work, review: Review, given: GivenAnswers): Promise<number> {
  await takeTurn(work, review);
  const record = await readRecord(work, review);
  const kept = Object.fromEntries([...given.answers].map(([limb, { evidence }]) => [limb, evidence]));
  if (!isOpen(record)) throw new Conflict('The decision has been taken.', kept);
  if (given.version !== testVersion(record.answers)) throw new Conflict('Somebody else answered meanwhile.', kept);
  const changed = [...given.answers].filter(([limb, { answer, evidence }]) => {
    const stands = record.answers.get(limb);
    return stands === undefined || stands.answer !== answer || stands.evidence !== evidence;
  });
  for (const [limbId, { answer, evidence }] of changed) {
    const id = work.newId();
    await work.tx.insert(criterionAnswers).values({
      id,
      reviewId: review.id,
      partnershipId: review.partnershipId,
      limbId,
      version: (record.answers.get(limbId)?.version ?? 0) + 1,
      answer,
      evidence,
      answeredBy: personIn(work),
      answeredAt: work.now,
    });
    work.record({ action: 'criterion.answered', reviewId: review.id, objectKind: 'criterion', objectId: id });
  }
  return changed.length;
}
