import { type Day, inWords } from '../../../../kernel/day.js';
import { eq } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import { people } from '../../../accounts/index.js';
import { queueMessage } from '../../../messages/index.js';
import type { OpenReview } from '../../../reviews/index.js';
import { returnPaths } from '../../paths.js';
import type { AskedAgency } from '../../queries.js';
import { linkTo } from '../asking/request-message.js';

/** What became different: what is asked, or by when. */
export type ChangeTold = 'asked-anew' | { readonly dueOn: Day };

/** Tells an agency that its request was changed: its author, or its contact while nobody writes. A reference and the way there. */
export async function tellOfChange(
  work: Work,
  review: OpenReview,
  { request, author }: AskedAgency,
  change: ChangeTold,
): Promise<void> {
  const [account] =
    author === undefined
      ? []
      : await work.tx.select({ email: people.email }).from(people).where(eq(people.id, author.personId));
  const to = account?.email ?? request.contactEmail;
  const way =
    account === undefined
      ? await linkTo(work, request, to)
      : work.installation.publicUrl + returnPaths.own(review.reference);
  const what =
    change === 'asked-anew'
      ? `What your agency is asked for in the review with the reference ${review.reference} has been changed. What was written already stays.`
      : `Another day was agreed for what your agency sends to the review with the reference ${review.reference}: it is due by ${inWords(change.dueOn)} now.`;
  await queueMessage(work, {
    to,
    partnershipId: request.partnershipId,
    reviewId: review.id,
    subject:
      change === 'asked-anew'
        ? `What your agency is asked for has changed: ${review.reference}`
        : `Another day for your agency’s return: ${review.reference}`,
    paragraphs: [what, `It stands here: ${way}`],
  });
}
