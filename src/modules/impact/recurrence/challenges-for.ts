import type { Day } from '../../../kernel/day.js';
import { eq } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { challenges } from '../tables.js';
import { type Asked, type ClaimBeside, type Found, type Held, heldBeside, isLater } from './found-since.js';
import { type LikelyAgain, likelyAgain } from './rules.js';
import { wordsAlike } from './words-alike.js';

/** A claim that something found since challenges. Of the source ids alone: whoever reads the claim may not read the other review. */
export interface Challenge {
  readonly claimId: string;
  /** Of the claim. */
  readonly reviewId: string;
  readonly partnershipId: string;
  /** One of the two is set. */
  readonly findingId: string | null;
  readonly learningItemId: string | null;
  /** The first theme that both stand under; empty where there is none. */
  readonly theme: string;
  readonly sameBody: boolean;
  /** 0 to 1. */
  readonly likeness: number;
  /** Close in words; else for its theme and body alone. */
  readonly close: boolean;
  readonly foundOn: Day;
}

/**
 * The claims of a partnership that stand to be challenged by what was found since they were recorded: in another review, or elsewhere; for
 * each thing found at the most three, the likest first. What was raised before is left out. Writes nothing. It is read with the rights of
 * the program, over all reviews of the partnership: answer nobody with more than the ids. Four queries, and one of them grows with both sides.
 */
export const challengesFor = (work: Work, asked: Asked): Promise<Challenge[]> =>
  asSystem(work, async () => challengesAmong(work, asked.partnershipId, await heldBeside(work, asked)));

/** The same of what was read already. */
export async function challengesAmong(work: Work, partnershipId: string, held: Held): Promise<Challenge[]> {
  const { claims: all } = held;
  const found = held.found.filter((one) => all.some((claim) => isLater(one, claim)));
  if (found.length === 0) return [];
  const raised = await raisedIn(work, partnershipId);
  const words = await wordsAlike(
    work.tx,
    found.map(({ text }) => text),
    all.map(({ text }) => text),
  );
  const challenged = found.flatMap((one, at) =>
    likeliest(one, all, words[at] ?? []).map((likely) => challengeOf(one, likely, partnershipId)),
  );
  return likestOfEach(challenged).filter((one) => !raised.has(keyOf(one)));
}

interface Likeliest extends LikelyAgain {
  readonly reviewId: string;
}

function likeliest(found: Found, all: readonly ClaimBeside[], words: readonly number[]): Likeliest[] {
  const beside = all.flatMap((claim, at) =>
    isLater(found, claim)
      ? [
          {
            ...{ claimId: claim.id, reviewId: claim.reviewId, words: words[at] ?? 0 },
            themes: claim.themes.filter((theme) => found.themes.includes(theme)),
            sameBody: isSameBody(found, claim),
          },
        ]
      : [],
  );
  const reviewOf = new Map(beside.map(({ claimId, reviewId }) => [claimId, reviewId]));
  return likelyAgain(beside).map((likely) => ({ ...likely, reviewId: reviewOf.get(likely.claimId) ?? '' }));
}

/** Whether something found is about the body that a claim is of. */
export const isSameBody = ({ agencies, otherBodies }: Found, { agencyId, bodyName }: ClaimBeside): boolean =>
  agencyId === null ? otherBodies.toLowerCase().includes(bodyName.toLowerCase()) : agencies.includes(agencyId);

const challengeOf = (found: Found, likely: Likeliest, partnershipId: string): Challenge => ({
  ...{ claimId: likely.claimId, reviewId: likely.reviewId, partnershipId },
  ...{ findingId: found.findingId, learningItemId: found.learningItemId, foundOn: found.on },
  ...{ theme: likely.themes[0] ?? '', sameBody: likely.sameBody, likeness: likely.likeness, close: likely.close },
});

/** Learning has several points: of those that challenge one claim the likest stands for it. */
function likestOfEach(all: readonly Challenge[]): Challenge[] {
  const sorted = all.toSorted((one, other) => other.likeness - one.likeness);
  return [...new Map(sorted.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
}

const keyOf = ({ claimId, findingId, learningItemId }: Pick<Challenge, 'claimId' | 'findingId' | 'learningItemId'>) =>
  `${claimId} ${findingId ?? learningItemId}`;

async function raisedIn({ tx }: Work, partnershipId: string): Promise<ReadonlySet<string>> {
  const { claimId, findingId, learningItemId } = challenges;
  const rows = await tx
    .select({ claimId, findingId, learningItemId })
    .from(challenges)
    .where(eq(challenges.partnershipId, partnershipId));
  return new Set(rows.map(keyOf));
}
