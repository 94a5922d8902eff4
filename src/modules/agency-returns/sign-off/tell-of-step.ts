import { inWords } from '../../../kernel/day.js';
import { and, eq, inArray } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { people } from '../../accounts/index.js';
import { queueMessage } from '../../messages/index.js';
import { live, memberships, type Review } from '../../reviews/index.js';
import type { StepKind } from '../kinds.js';
import { signOffPaths, writingPaths } from '../paths-of-returns.js';
import type { AskedAgency } from '../queries.js';

/** What can happen to a return that somebody has to hear of. */
export type Told = StepKind | 'addendum-made';

/** Where a review is known by, as far as a message needs it. */
export type ReviewOfMessage = Pick<Review, 'id' | 'partnershipId' | 'reference'>;

interface Words {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly path: string;
}

/**
 * Tells whoever has to act next, or waits to hear, that something happened to a return: a reference and the way there, never a word of what it
 * says. Those who run the review have it in their own day; its independent chair, who does not look in each day, is written to.
 */
export async function tellOfStep(work: Work, review: ReviewOfMessage, asked: AskedAgency, told: Told): Promise<void> {
  const words = wordsOf(review.reference, asked, told);
  if (words === undefined) return;
  for (const to of await addressesOf(work, review, asked, told)) {
    await queueMessage(work, {
      to,
      partnershipId: review.partnershipId,
      reviewId: review.id,
      subject: `${words.subject}: ${review.reference}`,
      paragraphs: [...words.paragraphs, `${work.installation.publicUrl}${words.path}`],
    });
  }
}

function wordsOf(reference: string, { request }: AskedAgency, told: Told): Words | undefined {
  const of = `the review with the reference ${reference}`;
  const overview = writingPaths.overview(reference, request.id);
  const answer = 'Sign in to read the comment, change what is to be changed, and say what you did.';
  switch (told) {
    case 'to-senior':
      return {
        subject: 'A return waits for your signature',
        paragraphs: [
          `What your agency sends to ${of} is written. Read it, then sign it for your agency or give it back to its author. It is due by ${inWords(request.dueOn)}.`,
        ],
        path: signOffPaths.sign(reference, request.id),
      };
    case 'back-to-author':
      return {
        subject: 'Your return came back to you',
        paragraphs: [`Your senior manager gives back what you wrote for ${of}, with a comment.`, answer],
        path: overview,
      };
    case 'sent-back':
      return {
        subject: 'Your return came back to you',
        paragraphs: [`Those who run ${of} send back what your agency handed in, with a comment.`, answer],
        path: overview,
      };
    case 'signed-off':
      return {
        subject: 'An agency has handed its return in',
        paragraphs: [`An agency has signed its return to ${of}. It waits to be accepted or sent back.`],
        path: signOffPaths.receipt(reference, request.id),
      };
    case 'accepted':
      return {
        subject: 'Your return was accepted',
        paragraphs: [
          `What your agency sent to ${of} was accepted. What turns up later is added there, as an addendum.`,
        ],
        path: overview,
      };
    case 'addendum-made':
      return {
        subject: 'An addendum waits for your signature',
        paragraphs: [`Something was added to what your agency sent to ${of}. It counts once you have signed it.`],
        path: signOffPaths.addenda(reference, request.id),
      };
    case 'released':
    case 'release-withdrawn':
      return undefined;
  }
}

/** Addresses are read as the program itself: an author may write to their senior manager without a list of everybody's addresses. */
const addressesOf = (work: Work, review: ReviewOfMessage, asked: AskedAgency, told: Told): Promise<string[]> =>
  asSystem(work, async () => {
    const ids = told === 'signed-off' ? await chairsOf(work, review) : answeringOf(asked, told);
    const others = ids.filter((id) => work.actor.kind !== 'person' || id !== work.actor.personId);
    if (others.length === 0) return [];
    const rows = await work.tx.select({ email: people.email }).from(people).where(inArray(people.id, others));
    return rows.map(({ email }) => email);
  });

const answeringOf = ({ author, senior }: AskedAgency, told: Told): string[] =>
  (told === 'to-senior' || told === 'addendum-made' ? [senior] : told === 'accepted' ? [author, senior] : [author])
    .filter((one) => one !== undefined)
    .map(({ personId }) => personId);

async function chairsOf(work: Work, review: ReviewOfMessage): Promise<string[]> {
  const rows = await work.tx
    .selectDistinct({ personId: memberships.personId })
    .from(memberships)
    .where(and(eq(memberships.reviewId, review.id), eq(memberships.role, 'independent-chair'), live(work)));
  return rows.map(({ personId }) => personId);
}
