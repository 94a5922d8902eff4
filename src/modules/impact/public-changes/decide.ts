import type { Day } from '../../../kernel/day.js';
import { takeTurns } from '../../../platform/database/take-turns.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { decidePublicChange } from '../policy.js';
import { publicDecisions } from '../tables.js';
import { bringUp } from './follow.js';
import { publicDecisionsOf, publishableOf } from './queries.js';
import { wordsBeforeBoard } from './rules.js';

/** What a board decided of what the public reads. */
export interface BoardDecided {
  readonly boardName: string;
  readonly on: Day;
  /** What its minute says, or where it stands; under pseudonyms. */
  readonly minute: string;
  readonly claimsPublic: boolean;
  readonly silenceNamed: boolean;
  /** How many decisions the asker saw. */
  readonly version: number | undefined;
  readonly typed?: FormBody;
}

/**
 * Writes down what a board decided, and brings the public pages up to it at once. The words of every claim that is agreed now, and in which nothing
 * says who somebody is, count as those that the board had before it. Throws `Conflict` when another decision was written down meanwhile.
 */
export async function decideInPublic(
  work: Work,
  review: OpenReview,
  { boardName, on, minute, claimsPublic, silenceNamed, version, typed }: BoardDecided,
): Promise<void> {
  authorise(decidePublicChange.may(review.roles));
  await takeTurns(work, `impact-public:${review.id}`);
  const before = await publicDecisionsOf(work, review.id);
  if (version !== before.length) throw new Conflict('Another decision was written down meanwhile.', typed);
  const { standings, findsOf } = await publishableOf(work, review, undefined);
  const id = work.newId();
  await work.tx.insert(publicDecisions).values({
    ...{ id, reviewId: review.id, partnershipId: review.partnershipId, number: before.length + 1 },
    ...{ boardName, decidedOn: on, minute, claimsPublic, silenceNamed: claimsPublic && silenceNamed },
    ...(claimsPublic ? wordsBeforeBoard(standings, { findsOf, before: before.at(-1) }) : {}),
    ...{ recordedBy: personIn(work), recordedAt: work.now },
  });
  work.record({ action: 'impact.public-decided', reviewId: review.id, objectKind: 'impact-public', objectId: id });
  await bringUp(work, review);
}
