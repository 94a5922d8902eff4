import type { Work } from '../../../platform/work.js';
import { issueLink } from '../../links/index.js';
import { queueMessage } from '../../messages/index.js';
import { leadPaths } from '../paths.js';
import { type ActionLead, LINK_KIND } from '../queries.js';

/** How long a link to one's actions holds. */
const LINK_DAYS = 90;

/** A message to somebody who leads actions. No name, and nothing of the case. */
export interface LeadMessage {
  readonly lead: Pick<ActionLead, 'id' | 'partnershipId' | 'email' | 'personId'>;
  /** The review it is about; absent for a message about all that is theirs. */
  readonly review?: { readonly id: string };
  readonly subject: string;
  /** What stands before the link. */
  readonly paragraphs: readonly string[];
  /** The same key is carried once only. */
  readonly key?: string;
}

/** Sends it with one link to everything that they lead. Earlier links go on working. */
export async function sendToLead(work: Work, { lead, review, subject, paragraphs, key }: LeadMessage): Promise<void> {
  const link = await issueLink(work, {
    ...{ kind: LINK_KIND, subjectId: lead.id, partnershipId: lead.partnershipId, email: lead.email },
    ...{ path: leadPaths.all(lead.id), days: LINK_DAYS },
  });
  await queueMessage(work, {
    to: lead.email,
    subject,
    paragraphs: [
      ...paragraphs,
      `Everything that you lead stands here: ${link}`,
      'You need no account; we will send a code to this address to check that it is yours. What the link opens is confidential: do not pass it on.',
    ],
    partnershipId: lead.partnershipId,
    ...(review === undefined ? {} : { reviewId: review.id }),
    ...(key === undefined ? {} : { key }),
  });
}
