import { eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { versionOf } from '../../../web/forms.js';
import type { Draft } from '../drafts/draft.js';
import { keptUntil } from '../drafts/draft.js';
import { lockDraft } from '../drafts/save-draft.js';
import { notificationDrafts } from '../tables.js';

/** What is kept of a form beside its answers. */
type Beside = Partial<Pick<Draft, 'givenBy' | 'receivedOn' | 'receivedHow' | 'unread'>>;

/** Saves how a notification came, or what of it has been dealt with; refuses what was made from an older version. */
export async function saveReceived(
  work: Work,
  { id, body }: { id: string; body: FormBody },
  change: (draft: Draft) => Beside,
): Promise<void> {
  const draft = await lockDraft(work, id, body);
  const version = versionOf(body);
  if (version !== undefined && version !== draft.version)
    throw new Conflict('This was changed from another window.', body);
  await work.tx
    .update(notificationDrafts)
    .set({
      ...change(draft),
      version: sql`${notificationDrafts.version} + 1`,
      updatedAt: work.now,
      expiresAt: keptUntil(work.now),
    })
    .where(eq(notificationDrafts.id, id));
}
