import { eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { versionOf } from '../../../web/forms.js';
import type { NotificationContent } from '../content.js';
import { fingerprint } from '../questions/read-answers.js';
import { notificationDrafts } from '../tables.js';
import { type Draft, keptUntil } from './draft.js';

/** A change to a form: which part it was made from, and what it makes of the form. */
export interface DraftChange {
  /** What was posted; given back if the change cannot be kept. */
  readonly body: FormBody;
  /** What stands in the fields of the page that was sent. */
  part(content: NotificationContent): unknown;
  change(content: NotificationContent): NotificationContent;
}

/**
 * Saves one page of a form. When the same page was saved elsewhere meanwhile nothing is overwritten (`Conflict`), unless it was the very
 * same answers: a form sent twice is saved once.
 */
export async function saveDraft(work: Work, id: string, { body, part, change }: DraftChange): Promise<void> {
  const draft = await lockDraft(work, id, body);
  const content = change(draft.content);
  const version = versionOf(body);
  if (version !== undefined && version !== fingerprint(part(draft.content))) {
    if (fingerprint(part(content)) === fingerprint(part(draft.content))) return;
    throw new Conflict('This page was saved from another window.', body);
  }
  await work.tx
    .update(notificationDrafts)
    .set({
      content,
      ...unproved(draft, content),
      version: sql`${notificationDrafts.version} + 1`,
      updatedAt: work.now,
      expiresAt: keptUntil(work.now),
    })
    .where(eq(notificationDrafts.id, id));
}

/** The form, kept still until the end of the transaction; what was typed comes back when it has been sent or has gone. */
export async function lockDraft(work: Work, id: string, body: FormBody): Promise<Draft> {
  const [draft] = await work.tx.select().from(notificationDrafts).where(eq(notificationDrafts.id, id)).for('update');
  if (draft === undefined || draft.handedInAt !== null) throw new Conflict('This form has been sent already.', body);
  return draft;
}

/** Another address is to be proved again. */
const unproved = (draft: Draft, { referrer }: NotificationContent) =>
  draft.email !== null && !(referrer.email.kind === 'given' && referrer.email.value === draft.email)
    ? { email: null, emailProvedAt: null }
    : {};
