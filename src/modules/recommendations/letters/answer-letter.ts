import type { Day } from '../../../kernel/day.js';
import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { asSystem, personIn, type Work } from '../../../platform/work.js';
import { namesOf } from '../../named-people/index.js';
import type { OfficerAnswer } from '../kinds.js';
import type { OpenRecommendations } from '../opened.js';
import type { Letter } from '../queries.js';
import { recommendationLetters } from '../tables.js';
import { recordOn } from './send-letters.js';

/** What a chief officer answers. */
export interface OfficerSaid {
  readonly answer: OfficerAnswer;
  readonly answerText: string;
  readonly answeredName: string;
  readonly answeredPost: string;
}

/** Records an answer that came on paper or by mail. Throws `Conflict` when it was answered meanwhile. */
export async function recordLetterAnswer(
  work: Work,
  { sends }: OpenRecommendations,
  { letter, on, said }: { readonly letter: Letter; readonly on: Day; readonly said: OfficerSaid },
): Promise<void> {
  authorise(sends);
  await keepAnswer(work, letter, { ...said, answeredOn: on, recordedBy: personIn(work) });
}

/** Keeps the answer that came by the link. */
export const answerLetterByLink = (work: Work, letter: Letter, said: OfficerSaid): Promise<void> =>
  asSystem(work, () => keepAnswer(work, letter, { ...said, answeredOn: work.today, recordedBy: null }));

async function keepAnswer(
  work: Work,
  letter: Letter,
  said: OfficerSaid & Pick<Letter, 'answeredOn' | 'recordedBy'>,
): Promise<void> {
  const names = await namesOf(work, { id: letter.reviewId, partnershipId: letter.partnershipId });
  const changed = await work.tx
    .update(recommendationLetters)
    .set({
      ...{ ...said, answerText: names.toPseudonyms(said.answerText) },
      version: sql`${recommendationLetters.version} + 1`,
    })
    .where(and(eq(recommendationLetters.id, letter.id), isNull(recommendationLetters.answer)))
    .returning({ id: recommendationLetters.id });
  if (changed.length === 0) throw new Conflict('It has been answered already.');
  recordOn(work, letter, 'recommendation-letter.answered');
}
