import { eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import { issueLink } from '../../links/index.js';
import { queueMessage } from '../../messages/index.js';
import type { Review } from '../../reviews/index.js';
import type { CandidateRow } from '../candidates/candidates.js';
import { chairPaths } from '../paths.js';
import { chairCandidates } from '../tables.js';

/** What links to a candidate’s statement are called; the guard of its page asks for the same. */
export const STATEMENT_LINK = 'independence-statement';

/** How long a candidate has to follow the link. */
const DAYS = 30;

/** Sends the candidate a link to their own statement: a reference, no name and nothing of the case. */
export async function sendStatementLink(
  work: Work,
  review: Pick<Review, 'id' | 'reference' | 'partnershipId'>,
  { id, email }: Pick<CandidateRow, 'id' | 'email'>,
): Promise<void> {
  const at = { partnershipId: review.partnershipId, reviewId: review.id };
  const link = await issueLink(work, {
    ...at,
    kind: STATEMENT_LINK,
    subjectId: id,
    email,
    path: chairPaths.byLink(id),
    days: DAYS,
  });
  const partnership = await findPartnership(work, review.partnershipId);
  await queueMessage(work, {
    ...at,
    to: email,
    subject: `Statement of independence, ${review.reference}`,
    paragraphs: [
      `${partnership?.name ?? 'A Community Safety Partnership'} considers you for a part in the review with the reference ${review.reference}.`,
      `Please give your statement of independence here, within ${DAYS} days: ${link}`,
      'You need no account; we will send a code to this address to check that it is yours. Have the years of your past posts at hand.',
      'If you do not expect this, or do not want to be considered, tell the partnership and do not open the link.',
    ],
  });
  await work.tx.update(chairCandidates).set({ statementAskedAt: work.now }).where(eq(chairCandidates.id, id));
  work.record({ action: 'chair.statement-asked', reviewId: review.id, objectKind: 'chair-candidate', objectId: id });
}
