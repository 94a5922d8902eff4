import { inWords } from '../../../../kernel/day.js';
import { found } from '../../../../platform/errors.js';
import type { Work } from '../../../../platform/work.js';
import { findPartnership } from '../../../accounts/index.js';
import { issueLink } from '../../../links/index.js';
import { queueMessage } from '../../../messages/index.js';
import { contactPaths } from '../../paths.js';
import { type AgencyRequest, LINK_KIND } from '../../queries.js';

/** How long a link to a request holds. */
const LINK_DAYS = 90;

/** What a message about a request needs of it. */
export type RequestOfMessage = Pick<AgencyRequest, 'id' | 'partnershipId' | 'reviewId' | 'contactEmail' | 'dueOn'>;

/** A new link to the request for this address. Earlier links go on working. */
export const linkTo = (work: Work, request: RequestOfMessage, email: string): Promise<string> =>
  issueLink(work, {
    kind: LINK_KIND,
    subjectId: request.id,
    partnershipId: request.partnershipId,
    reviewId: request.reviewId,
    email,
    path: contactPaths.request(request.id),
    days: LINK_DAYS,
  });

/** Sends the contact a link to the request: a reference and a day, no name and nothing of the case. `again` gives the reason it is sent anew. */
export async function sendRequest(
  work: Work,
  { request, reference, again }: { request: RequestOfMessage; reference: string; again?: string },
): Promise<void> {
  const { name: partnershipName } = found(await findPartnership(work, request.partnershipId));
  const link = await linkTo(work, request, request.contactEmail);
  await queueMessage(work, {
    to: request.contactEmail,
    subject: `Request to your agency ${reference}: please name who will answer it`,
    paragraphs: [
      again ??
        `${partnershipName} holds a review and asks your agency to contribute to it. The reference is ${reference}.`,
      `What your agency is asked for, and by when, stands here: ${link}`,
      `Please open it now and name two people: who will write it, and the senior manager who will sign it. What they send is due by ${inWords(request.dueOn)}.`,
      'You need no account; we will send a code to this address to check that it is yours. The two people you name are given accounts of their own.',
      'What the link opens is confidential. If you are not the right person, do not pass it on: tell us, and we will send it to whoever is.',
    ],
    partnershipId: request.partnershipId,
    reviewId: request.reviewId,
  });
}
