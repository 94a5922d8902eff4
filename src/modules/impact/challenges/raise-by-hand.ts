import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { asSystem, personIn, type Work } from '../../../platform/work.js';
import { heldClaim } from '../held.js';
import type { Claim } from '../queries.js';
import { isSameBody } from '../recurrence/challenges-for.js';
import { heldBeside, isLater } from '../recurrence/found-since.js';
import { challenges } from '../tables.js';
import type { CouldBeFound } from './could-be-found.js';

/** What somebody saw to be the same again, and why. */
export interface FoundByHand {
  /** One of what they may read. */
  readonly found: Pick<CouldBeFound, 'of'>;
  /** Under pseudonyms. */
  readonly because: string;
  readonly typed: FormBody;
}

/**
 * Holds something found since beside a claim that is followed, in somebody's own name: it must be answered like what the program finds. Theme
 * and body are told by the record; likeness in words is not, since nobody went by it. Throws `Conflict` when it stands there meanwhile.
 */
export async function raiseByHand(
  work: Work,
  { id }: Pick<Claim, 'id'>,
  { found, because, typed }: FoundByHand,
): Promise<void> {
  const now = await heldClaim(work, id);
  authorise(now.state === 'agreed' || now.state === 'settled');
  const { partnershipId, reviewId } = now;
  const held = await asSystem(work, () => heldBeside(work, { partnershipId, ...found.of }));
  const claim = held.claims.find((one) => one.id === id);
  const later = held.found.filter((one) => claim !== undefined && isLater(one, claim));
  const [first] = later;
  authorise(claim !== undefined && first !== undefined);
  if (claim === undefined || first === undefined) return;
  const themes = claim.themes.filter((theme) => later.some((one) => one.themes.includes(theme)));
  const [row] = await work.tx
    .insert(challenges)
    .values({
      ...{ id: work.newId(), claimId: id, reviewId, partnershipId, theme: themes[0] ?? '', likeness: 0 },
      ...{ findingId: first.findingId, learningItemId: first.learningItemId, foundOn: first.on },
      ...{ sameBody: later.some((one) => isSameBody(one, claim)), raisedAt: work.now },
      ...{ raisedBy: personIn(work), raisedBecause: because },
    })
    .onConflictDoNothing()
    .returning({ id: challenges.id });
  if (row === undefined) throw new Conflict('This stands beside the claim already.', typed);
  work.record({ action: 'impact.challenged-by-hand', reviewId, objectKind: 'impact-claim', objectId: id });
}
