import { and, eq, isNull } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { holdOpen } from '../hold-open.js';
import { chronologyEntries } from '../tables.js';
import { type EntryDraft, type EntryProblem, type UnderstoodEntry, understand } from './draft.js';
import { columnsOf } from './entry-columns.js';
import type { Entry } from './queries.js';

/** What was changed, by the version that the author had before them; what they typed goes with a conflict. */
export interface EntryChange {
  readonly draft: EntryDraft;
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/** Writes an entry anew. */
export async function changeEntry(
  work: Work,
  entry: Entry,
  { draft, version, typed }: EntryChange,
): Promise<{ understood: UnderstoodEntry } | { problems: readonly EntryProblem[] }> {
  const understood = understand(draft, work.today);
  if (understood.problems.length > 0) return { problems: understood.problems };
  await holdOpen(work, entry.chronologyId);
  const changed = await work.tx
    .update(chronologyEntries)
    .set({
      ...columnsOf(draft),
      ...understood.moment,
      changedBy: personIn(work),
      changedAt: work.now,
      version: entry.version + 1,
    })
    .where(
      and(
        eq(chronologyEntries.id, entry.id),
        eq(chronologyEntries.version, version ?? 0),
        isNull(chronologyEntries.removedAt),
      ),
    )
    .returning({ id: chronologyEntries.id });
  if (changed.length === 0) throw new Conflict('Somebody else changed this entry while you were writing.', typed);
  work.record({
    action: 'chronology-entry.changed',
    reviewId: entry.reviewId,
    objectKind: 'chronology-entry',
    objectId: entry.id,
    ids: { chronology: entry.chronologyId },
  });
  return { understood };
}
