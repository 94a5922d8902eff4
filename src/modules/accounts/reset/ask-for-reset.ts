import { and, count, eq, gt } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { queueMessage } from '../../messages/index.js';
import { issueCredentialLink } from '../credentials/credential-links.js';
import { isPasswordRight } from '../credentials/password-hash.js';
import { type Account, findAccount } from '../credentials/queries.js';
import { credentialLinks } from '../credentials/tables.js';
import { accountPaths } from '../paths.js';

/** Links sent to one account in an hour. */
const SENT_AN_HOUR = 3;

/**
 * Sends a link to set another password, if there is an account with one. The answer is the same either way; a password is tried in any
 * case, so that the few milliseconds a message costs do not stand out.
 */
export async function askForReset(work: Work, email: string): Promise<void> {
  await isPasswordRight(undefined, email);
  const account = await findAccount(work, { email });
  if (account?.credential === undefined || (await sentLately(work, account)) >= SENT_AN_HOUR) return;
  const token = await issueCredentialLink(work, { kind: 'password-reset', personId: account.personId });
  await queueMessage(work, {
    to: account.email,
    subject: 'Choose a new password',
    paragraphs: [
      'Somebody, we hope you, asked for a new password for your account.',
      `To choose one, open this link within 15 minutes: ${work.installation.publicUrl}${accountPaths.passwordResetLink(token)}`,
      'You will still need your authenticator app or a recovery code to sign in. If you did not ask, you can ignore this message: your password stays as it is.',
    ],
  });
  work.record({ action: 'password.reset-asked', objectKind: 'person', objectId: account.personId });
}

async function sentLately(work: Work, { personId }: Account): Promise<number> {
  const since = new Date(work.now.getTime() - 3_600_000);
  const [row] = await asSystem(work, () =>
    work.tx
      .select({ sent: count() })
      .from(credentialLinks)
      .where(
        and(
          eq(credentialLinks.personId, personId),
          eq(credentialLinks.kind, 'password-reset'),
          gt(credentialLinks.createdAt, since),
        ),
      ),
  );
  return row?.sent ?? 0;
}
