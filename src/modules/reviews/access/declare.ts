import { authorise } from '../../../platform/errors.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { type Colleague, holdersOf } from '../../accounts/index.js';
import { queueMessage } from '../../messages/index.js';
import { reviewPaths } from '../paths.js';
import type { BareReview } from '../queries.js';
import { conflictDeclarations, exclusions } from '../tables.js';

/** What somebody says about a conflict of interest. */
export interface Declared {
  readonly declared: 'none' | 'conflict';
  readonly details: string;
}

/**
 * Keeps a declaration. A conflict ends access at once, whatever the person holds, and whoever runs the review is told. Written as the
 * program: members may not make exclusions, and yet their own word must suffice.
 */
export async function declare(work: Work, review: BareReview, said: Declared): Promise<void> {
  const { actor } = work;
  authorise(actor.kind === 'person');
  const { personId } = actor as Extract<typeof actor, { kind: 'person' }>;
  const of = { reviewId: review.id, partnershipId: review.partnershipId, personId };
  const id = work.newId();
  const action = said.declared === 'conflict' ? 'conflict.declared' : 'conflict.none-declared';
  work.record({ action, reviewId: review.id, objectKind: 'conflict-declaration', objectId: id });
  await asSystem(work, async () => {
    await work.tx.insert(conflictDeclarations).values({
      id,
      ...of,
      declared: said.declared,
      details: said.details === '' ? null : said.details,
      declaredAt: work.now,
    });
    if (said.declared === 'none') return;
    await work.tx.insert(exclusions).values({
      ...of,
      id: work.newId(),
      reason: 'Declared a conflict of interest',
      excludedBy: personId,
      excludedAt: work.now,
    });
    for (const person of await whoRunsIt(work, review, personId)) await tell(work, review, person);
  });
}

/** The other co-ordinators; when there is none, the chairs of the partnership. */
async function whoRunsIt(work: Work, review: BareReview, apartFrom: string): Promise<Colleague[]> {
  const others = (held: Colleague[]): Colleague[] => held.filter(({ id }) => id !== apartFrom);
  const coOrdinators = others(await holdersOf(work, review.partnershipId, 'co-ordinator'));
  return coOrdinators.length > 0 ? coOrdinators : others(await holdersOf(work, review.partnershipId, 'csp-chair'));
}

const tell = (work: Work, review: BareReview, { email }: Colleague): Promise<void> =>
  queueMessage(work, {
    to: email,
    subject: `${review.reference}: a conflict of interest was declared`,
    paragraphs: [
      `Somebody has declared a conflict of interest in ${review.reference}. Their access has ended.`,
      'See who it is, and what they had opened:',
      `${work.installation.publicUrl}${reviewPaths.access(review.reference)}`,
    ],
    partnershipId: review.partnershipId,
    reviewId: review.id,
  });
