import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { mayKeepRegister } from '../policy.js';
import type { EarlierContent, EarlierEntry } from './entry.js';
import { changeEntries } from './keep-entries.js';

/** Puts an earlier review right; how it stood before is kept. */
export async function changeEntry(
  work: Work,
  entry: EarlierEntry,
  { content, reason }: { readonly content: EarlierContent; readonly reason: string },
): Promise<void> {
  const { id, version, partnershipId, texts, dates, others } = entry;
  authorise(mayKeepRegister(work.actor, partnershipId));
  const changed = await changeEntries(work, partnershipId, {
    entries: [{ id, version, before: { texts, dates, others }, content }],
    changing: { what: 'changed', reason },
  });
  if (changed.size === 0) throw new Conflict('Somebody else has changed this review meanwhile.');
  work.record({ action: 'earlier-review.changed', partnershipId, objectKind: 'earlier-review', objectId: id });
}
