import type { Work } from '../../../platform/work.js';
import { dateTime } from '../../../web/formats.js';
import { queueMessage } from '../../messages/index.js';

/** What has happened to an account, as its holder is told. */
const changes = {
  'new-place': [
    'New sign-in to your account',
    'Somebody signed in to your account from a place we have not seen before',
  ],
  password: ['Your password was changed', 'The password of your account was changed'],
  authenticator: ['Your authenticator app was changed', 'The authenticator app of your account was changed'],
  'passkey-added': ['A passkey was added', 'A passkey was added to your account'],
  'passkey-removed': ['A passkey was removed', 'A passkey was removed from your account'],
  'recovery-code': ['A recovery code was used', 'Somebody signed in to your account with a recovery code'],
  'recovery-codes': [
    'New recovery codes were made',
    'New recovery codes were made for your account, and the old ones ended',
  ],
} as const;

export type AccountChange = keyof typeof changes;

/** Tells the holder of an account what has happened to it: trust bar, requirements V6.3.5 to 7. No name, and nothing of any review. */
export async function tellOfChange(work: Work, email: string, change: AccountChange): Promise<void> {
  const [subject, sentence] = changes[change];
  await queueMessage(work, {
    to: email,
    subject,
    paragraphs: [
      `${sentence} on ${dateTime(work.now)}.`,
      `If this was you, there is nothing to do. If not, choose a new password at once (${work.installation.publicUrl}/password-reset), look through your account, and tell the person who looks after accounts.`,
    ],
  });
}
