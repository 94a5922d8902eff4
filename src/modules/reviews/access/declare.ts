import { authorise } from '../../../platform/errors.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { type Colleague, holdersOf } from '../../accounts/index.js';
import { queueMessage } from '../../messages/index.js';
import type { ConflictWord } from '../kinds.js';
import { reviewPaths } from '../paths.js';
import type { BareReview } from '../queries.js';
import { conflictDeclarations, exclusions } from '../tables.js';

const actions = {
  none: 'conflict.none-declared',
  link: 'conflict.link-declared',
  conflict: 'conflict.declared',
} as const;

/** What somebody says about a conflict of interest. */
export interface Declared {
  readonly declared: ConflictWord;
  readonly details: string;
}

/**
 * Keeps a declaration. A conflict ends access at once, whatever the person holds; a link through their agency's work does not. Of either, whoever
 * runs the review is told. Written as the program: members may not make exclusions, and yet their own word must suffice.
 */
export async function declare(work: Work, review: BareReview, said: Declared): Promise<void> {
  const { actor } = work;
  authorise(actor.kind === 'person');
  const { personId } = actor as Extract<typeof actor, { kind: 'person' }>;
  const of = { reviewId: review.id, partnershipId: review.partnershipId, personId };
  const id = work.newId();
  const action = actions[said.declared];
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
    if (said.declared === 'conflict') await keepOut(work, review, personId);
    for (const { email } of await whoRunsIt(work, review, personId))
      await queueMessage(work, { to: email, ...messageOf(work, review, said.declared) });
  });
}

const keepOut = (work: Work, { id, partnershipId }: BareReview, personId: string) =>
  work.tx.insert(exclusions).values({
    id: work.newId(),
    reviewId: id,
    partnershipId,
    personId,
    reason: 'Declared a conflict of interest',
    excludedBy: personId,
    excludedAt: work.now,
  });

/** The other co-ordinators; when there is none, the chairs of the partnership. */
async function whoRunsIt(work: Work, review: BareReview, apartFrom: string): Promise<Colleague[]> {
  const others = (held: Colleague[]): Colleague[] => held.filter(({ id }) => id !== apartFrom);
  const coOrdinators = others(await holdersOf(work, review.partnershipId, 'co-ordinator'));
  return coOrdinators.length > 0 ? coOrdinators : others(await holdersOf(work, review.partnershipId, 'csp-chair'));
}

const messageOf = (work: Work, review: BareReview, declared: 'link' | 'conflict') => {
  const { reference, partnershipId, id } = review;
  const paragraphs =
    declared === 'conflict'
      ? [
          `Somebody has declared a conflict of interest in ${reference}. Their access has ended.`,
          'See who it is, and what they had opened:',
        ]
      : [
          `Somebody who answers for an agency in ${reference} has said that they are not wholly independent. They can open the review.`,
          'See who it is, and decide whether they go on:',
        ];
  return {
    subject: `${reference}: ${declared === 'conflict' ? 'a conflict of interest was declared' : 'somebody is not wholly independent'}`,
    paragraphs: [...paragraphs, `${work.installation.publicUrl}${reviewPaths.access(reference)}`],
    partnershipId,
    reviewId: id,
  };
};
