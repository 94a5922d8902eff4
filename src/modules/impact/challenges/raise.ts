import { and, eq, gt, or } from '../../../platform/database/sql.js';
import { eachByItself } from '../../../platform/jobs/each-by-itself.js';
import type { Job, OpenSystemWork } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { findings } from '../../findings/index.js';
import { learningItems } from '../../learning/index.js';
import { type Challenge, challengesFor } from '../recurrence/challenges-for.js';
import { challenges } from '../tables.js';

/** What was settled in the last days is held beside the claims: more than one, so that a program that stood still misses nothing. */
const DAYS_BACK = 8;
const DAY = 86_400_000;

/** Something found of late: in a review, or elsewhere. */
type FoundLately = { readonly partnershipId: string } & (
  | { readonly findingId: string }
  | { readonly learningItemId: string }
);

/** Marks claims as challenged by what was found since: each thing found in a unit of work of its own, and no claim twice for the same. */
export async function raiseChallenges(open: OpenSystemWork): Promise<void> {
  await eachByItself(await open(foundLately), 'Holding findings beside claims ended in a fault', (found) =>
    open((work) => raiseFor(work, found)),
  );
}

async function foundLately({ tx, now }: Work): Promise<FoundLately[]> {
  const since = new Date(now.getTime() - DAYS_BACK * DAY);
  const agreed = await tx
    .select({ findingId: findings.id, partnershipId: findings.partnershipId })
    .from(findings)
    .where(and(eq(findings.state, 'agreed'), or(gt(findings.stateAt, since), gt(findings.changedAt, since))));
  const learned = await tx
    .select({ learningItemId: learningItems.id, partnershipId: learningItems.partnershipId })
    .from(learningItems)
    .where(gt(learningItems.changedAt, since));
  return [...agreed, ...learned];
}

async function raiseFor(work: Work, found: FoundLately): Promise<void> {
  for (const one of await challengesFor(work, found)) await raise(work, one);
}

async function raise(work: Work, { close: _, ...one }: Challenge): Promise<void> {
  const [row] = await work.tx
    .insert(challenges)
    .values({ ...one, id: work.newId(), raisedAt: work.now })
    .onConflictDoNothing()
    .returning({ id: challenges.id });
  if (row !== undefined)
    work.record({
      ...{ action: 'impact.challenged', reviewId: one.reviewId, objectKind: 'impact-claim', objectId: one.claimId },
    });
}

/** Each hour: what a review finds today stands beside earlier claims before a board sits tomorrow. */
export const challengeJob: Job = {
  name: 'impact.challenge',
  says: 'Holds new findings and learning beside earlier claims of change, and marks those that they may challenge',
  every: '25 * * * *',
  run: raiseChallenges,
};
