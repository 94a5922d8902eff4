import type { Work } from '../../../platform/work.js';
import { queueMessage } from '../../messages/index.js';
import { issueCredentialLink } from '../credentials/credential-links.js';
import { accountPaths } from '../paths.js';

/** Whom to invite, and for which partnership. */
export interface Invitation {
  readonly personId: string;
  readonly email: string;
  readonly partnershipId: string;
}

/** Makes a link to set up an account and answers its whole address; an earlier one ends. */
export async function issueInvitation(
  work: Work,
  { personId, partnershipId }: Omit<Invitation, 'email'>,
): Promise<string> {
  const token = await issueCredentialLink(work, { kind: 'invitation', personId, partnershipId });
  work.record({ action: 'invitation.sent', partnershipId, objectKind: 'person', objectId: personId });
  return work.installation.publicUrl + accountPaths.invitation(token);
}

/** Sends a link to set up an account. */
export async function sendInvitation(work: Work, invitation: Invitation): Promise<void> {
  const address = await issueInvitation(work, invitation);
  await queueMessage(work, {
    to: invitation.email,
    partnershipId: invitation.partnershipId,
    subject: 'Set up your account',
    paragraphs: [
      'A Community Safety Partnership has invited you to work with it on its reviews.',
      `To set up your account, open this link within 7 days: ${address}`,
      'It works once and is for you alone: do not pass it on. If you do not expect it, tell the partnership, and do not open it.',
    ],
  });
}
