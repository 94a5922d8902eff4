import { and, eq } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { mayKeepRegister } from '../policy.js';
import { earlierEntries } from '../tables.js';
import type { EarlierEntry } from './entry.js';
import { addChanges } from './keep-entries.js';
import type { EarlierAct } from './kinds.js';

/** What is marked on an earlier review beside what it says. */
export interface Mark {
  readonly what: EarlierAct;
  readonly reason: string;
  readonly set: Partial<Pick<EarlierEntry, 'removedAt' | 'removedWhy' | 'takenOverAs'>>;
}

/** Marks an earlier review, once of two at the same time, with a line in its history. */
export async function markEntry(work: Work, entry: EarlierEntry, { what, reason, set }: Mark): Promise<void> {
  const { id, version, partnershipId } = entry;
  authorise(mayKeepRegister(work.actor, partnershipId));
  // Its history first: once it points to a review, whoever is excluded from that review no longer sees it.
  await addChanges(work, partnershipId, {
    changes: [{ id, version: version + 1, before: null }],
    changing: { what, reason },
  });
  const marked = await work.tx
    .update(earlierEntries)
    .set({ ...set, version: version + 1 })
    .where(and(eq(earlierEntries.id, id), eq(earlierEntries.version, version)))
    .returning({ id: earlierEntries.id });
  if (marked.length === 0) throw new Conflict('Somebody else has changed this review meanwhile.');
  work.record({ action: `earlier-review.${what}`, partnershipId, objectKind: 'earlier-review', objectId: id });
}
