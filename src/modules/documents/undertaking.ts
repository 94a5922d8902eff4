import { asc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { keeper } from './storage/keep-version.js';
import { undertakings } from './tables.js';

/** What everybody accepts for themselves before any released paper of a review opens to them. */
export const UNDERTAKING = [
  'I will keep what I read and hear in this review confidential, and use it only for the review.',
  'I will not copy papers out of this system except where my part in the review needs it, and will destroy copies when it ends.',
  'I will not speak about the review to the family, the media or anybody outside it unless the chair has asked me to.',
  'If I find that I know anybody concerned, I will say so at once and stop reading.',
] as const;

/** Who accepted the undertaking, and when. */
export interface Undertaking {
  readonly personId: string;
  readonly name: string;
  readonly acceptedAt: Date;
}

/** Accepts the undertaking for the asker; a second time changes nothing. The review was opened by its guard. */
export async function acceptUndertaking(
  work: Work,
  review: { readonly id: string; readonly partnershipId: string },
): Promise<void> {
  const id = work.newId();
  const made = await work.tx
    .insert(undertakings)
    .values({
      id,
      reviewId: review.id,
      partnershipId: review.partnershipId,
      personId: keeper(work),
      words: UNDERTAKING.join('\n'),
      acceptedAt: work.now,
    })
    .onConflictDoNothing()
    .returning({ id: undertakings.id });
  if (made.length > 0)
    work.record({ action: 'undertaking.accepted', reviewId: review.id, objectKind: 'undertaking', objectId: id });
}

/** Everybody who accepted the undertaking of a review that the asker has opened, in the order they did. */
export async function undertakingsOf(work: Work, reviewId: string): Promise<Undertaking[]> {
  const rows = await work.tx
    .select({ personId: undertakings.personId, name: people.name, acceptedAt: undertakings.acceptedAt })
    .from(undertakings)
    .leftJoin(people, eq(people.id, undertakings.personId))
    .where(eq(undertakings.reviewId, reviewId))
    .orderBy(asc(undertakings.acceptedAt));
  return rows.map(({ name, ...row }) => ({ ...row, name: name ?? 'Somebody from outside the directory' }));
}
