import { eq } from '../../platform/database/sql.js';
import type { FormBody } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { type CodeCheck, checkCode } from '../links/index.js';
import type { Draft } from './drafts/draft.js';
import { lockDraft } from './drafts/save-draft.js';
import { notificationDrafts } from './tables.js';

/** What a code for the public form proves. */
export const CODE_PURPOSE = 'notification';

/** The address that stands on a form; undefined before one is given. */
export const emailOn = ({ content }: Pick<Draft, 'content'>): string | undefined =>
  content.referrer.email.kind === 'given' ? content.referrer.email.value : undefined;

/** How proving ended; `changed` when another address has been put on the form since the code was sent. */
export type EmailProof = CodeCheck['kind'] | 'changed';

/** Tries the code that was sent to the address on the form, and keeps that it was right. */
export async function proveEmail(work: Work, draftId: string, body: FormBody): Promise<EmailProof> {
  const draft = await lockDraft(work, draftId, body);
  const typed = [body.code ?? ''].flat().join('');
  const check = await checkCode(work, { purpose: CODE_PURPOSE, subjectId: draftId }, typed);
  if (check.kind !== 'right') return check.kind;
  if (check.email !== emailOn(draft)) return 'changed';
  await work.tx
    .update(notificationDrafts)
    .set({ email: check.email, emailProvedAt: work.now })
    .where(eq(notificationDrafts.id, draftId));
  return 'right';
}
