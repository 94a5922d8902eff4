import type { Day } from '../../kernel/day.js';
import { partnershipsOpenToPublic } from '../../modules/accounts/index.js';
import { CODE_LIMITS, sendCode } from '../../modules/links/index.js';
import { messages } from '../../modules/messages/index.js';
import { findBySecret } from '../../modules/notification/drafts/draft.js';
import { saveDraft } from '../../modules/notification/drafts/save-draft.js';
import { startDraft } from '../../modules/notification/drafts/start-draft.js';
import { handInNotification } from '../../modules/notification/hand-in-notification.js';
import { enterNotification, type NotificationContent } from '../../modules/notification/index.js';
import { CODE_PURPOSE, proveEmail } from '../../modules/notification/prove-email.js';
import { desc, eq } from '../../platform/database/sql.js';
import { found } from '../../platform/errors.js';
import type { Stage } from '../stage/stage.js';
import type { CaseFile } from './case-file.js';

/** Notifies the partnership on its public form: fills it in, proves the address with the code that comes, and hands it in. */
export async function notifyPublicly(
  stage: Stage,
  file: CaseFile,
  { to, content }: { to: string; content: NotificationContent },
): Promise<void> {
  const email = content.referrer.email.kind === 'given' ? content.referrer.email.value : '';
  const { id, secret } = await stage.asVisitor(async (work) => {
    const partnership = found((await partnershipsOpenToPublic(work)).find(({ shortName }) => shortName === to));
    const draft = await startDraft(work, { way: 'public', partnershipId: partnership.id });
    await saveDraft(work, draft.id, { body: {}, part: () => '', change: () => content });
    await sendCode(work, { purpose: CODE_PURPOSE, subjectId: draft.id, email, partnershipId: partnership.id });
    return draft;
  });
  const code = await codeSentTo(stage, email);
  const handedIn = await stage.asVisitor(async (work) => {
    await findBySecret(work, secret);
    await proveEmail(work, id, { code });
    return handInNotification(work, id);
  });
  if (handedIn.kind === 'not-yet') throw new Error(`the notification lacks ${handedIn.blockers.join(', ')}`);
  file.notificationId = handedIn.receipt.id;
}

async function codeSentTo(stage: Stage, email: string): Promise<string> {
  const sent = await stage.asProgram((work) =>
    work.tx
      .select({ body: messages.body })
      .from(messages)
      .where(eq(messages.toAddress, email))
      .orderBy(desc(messages.createdAt))
      .limit(CODE_LIMITS.sent),
  );
  return sent.map(({ body }) => /code is (\d{6})/.exec(body)?.[1]).find((code) => code !== undefined) ?? '';
}

/** Enters a notification that came another way. */
export const enterFor = (
  stage: Stage,
  file: CaseFile,
  entered: { by: string; content: NotificationContent; receivedOn: Day; givenBy: string; how: string },
): Promise<void> =>
  stage.as(entered.by, async (work, partnershipId) => {
    const { email } = entered.content.referrer;
    const receipt = await enterNotification(work, {
      partnershipId,
      content: entered.content,
      way: 'entered',
      receivedOn: entered.receivedOn,
      referrerEmail: email.kind === 'given' ? email.value : undefined,
      givenBy: entered.givenBy,
      receivedHow: entered.how,
    });
    file.notificationId = receipt.id;
  });
