import type { Waiting } from '../../../platform/catalogue.js';
import type { Work } from '../../../platform/work.js';
import { dateTime } from '../../../web/formats.js';
import { holds } from '../../accounts/index.js';
import { unfinishedOf } from '../drafts/draft.js';
import { notificationPaths } from '../paths.js';

/** Notifications that a co-ordinator began for somebody else and has not finished: they wait, and are taken away in time. */
export async function unfinishedWaiting(work: Work): Promise<readonly Waiting[]> {
  const { actor } = work;
  if (actor.kind !== 'person' || actor.partnershipId === undefined) return [];
  if (!holds(actor, actor.partnershipId, ['co-ordinator'])) return [];
  const unfinished = await unfinishedOf(work, actor.partnershipId);
  return unfinished.map((draft) => ({
    text: 'Finish entering a notification',
    href: notificationPaths.enteredDraft(draft.id),
    detail: `Begun for somebody else; kept until ${dateTime(draft.expiresAt)}`,
  }));
}
