import type { Day } from '../../kernel/day.js';
import { findRegime, section9 } from '../../kernel/regime.js';
import { answerChallenge, recordChallenge } from '../../modules/decision/after/keep-challenge.js';
import { recordDirection } from '../../modules/decision/after/keep-direction.js';
import { challengesOf } from '../../modules/decision/after/queries.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase } from './case-file.js';

/** Records that somebody challenged the decision that day. */
export const challengeDecision = (
  stage: Stage,
  file: CaseFile,
  said: { raisedBy: string; words: string },
): Promise<void> =>
  stage.as('co-ordinator', async (work) =>
    recordChallenge(work, await openCase(work, file), { ...said, raisedOn: work.today }),
  );

/** Records what was answered to the challenge. */
export const answerTheChallenge = (stage: Stage, file: CaseFile, answer: string): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    for (const { id, version } of await challengesOf(work, review.id))
      await answerChallenge(work, review, { id, version, answer, answeredOn: work.today });
  });

/** Records a direction to establish a review. */
export const receiveDirection = (
  stage: Stage,
  file: CaseFile,
  letter: { words: string; dueOn: Day; letterReference: string },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const { direction } = findRegime(review.regime) ?? section9;
    await recordDirection(work, review, { ...letter, asks: 'establish', section: direction, receivedOn: work.today });
  });
