import { inArray } from '../../../platform/database/sql.js';
import { eachByItself } from '../../../platform/jobs/each-by-itself.js';
import type { Job, OpenSystemWork } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { type Challenge, challengesAmong } from '../recurrence/challenges-for.js';
import { type Asked, heldBeside } from '../recurrence/found-since.js';
import { readAs } from '../recurrence/read-as.js';
import { challenges, claims, comparedWith } from '../tables.js';

/** Something found, in a review or elsewhere, that reads otherwise than when it was last held beside the claims that it may challenge. */
export interface ToCompare extends Asked {
  readonly findingId: string | undefined;
  readonly learningItemId: string | undefined;
}

/** Marks claims as challenged by what was found since: each thing found in a unit of work of its own, and no claim twice for the same. */
export async function raiseChallenges(open: OpenSystemWork): Promise<void> {
  await eachByItself(await open(notYetCompared), 'Holding findings beside claims ended in a fault', (found) =>
    open((work) => compare(work, found)),
  );
}

/** What is to be held beside claims: what is new, and what changed, or has a claim that changed, since. Three queries a partnership. */
export async function notYetCompared(work: Work): Promise<ToCompare[]> {
  const followed = await work.tx
    .selectDistinct({ id: claims.partnershipId })
    .from(claims)
    .where(inArray(claims.state, ['agreed', 'settled']));
  const before = new Map((await work.tx.select().from(comparedWith)).map((row) => [thingOf(row), row.readAs]));
  const due: ToCompare[] = [];
  for (const { id: partnershipId } of followed) {
    const held = await heldBeside(work, { partnershipId });
    for (const [thing, found] of Map.groupBy(held.found, thingOf)) {
      const [{ findingId, learningItemId } = { findingId: null, learningItemId: null }] = found;
      const now = readAs(found, held.claims);
      if (now !== undefined && now !== before.get(thing))
        due.push({ partnershipId, findingId: findingId ?? undefined, learningItemId: learningItemId ?? undefined });
    }
  }
  return due;
}

const thingOf = ({ findingId, learningItemId }: Pick<Challenge, 'findingId' | 'learningItemId'>): string =>
  findingId ?? learningItemId ?? '';

/** What is written down as compared is what was compared, whatever somebody changes meanwhile. */
async function compare(work: Work, thing: ToCompare): Promise<void> {
  const held = await heldBeside(work, thing);
  for (const one of await challengesAmong(work, thing.partnershipId, held)) await raise(work, one);
  const now = readAs(held.found, held.claims);
  if (now === undefined) return;
  const { findingId = null, learningItemId = null, partnershipId } = thing;
  const as = { readAs: now, comparedAt: work.now };
  await work.tx
    .insert(comparedWith)
    .values({ id: work.newId(), partnershipId, findingId, learningItemId, ...as })
    .onConflictDoUpdate({
      target: findingId === null ? comparedWith.learningItemId : comparedWith.findingId,
      set: as,
    });
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
  says: 'Holds new and changed findings and learning beside earlier claims of change, and marks those that they may challenge',
  every: '25 * * * *',
  run: raiseChallenges,
};
