import type { Work } from '../../../platform/work.js';
import type { Chronology } from '../opened.js';
import { type EntryDraft, type EntryProblem, type UnderstoodEntry, understand } from './draft.js';
import { findEntry } from './queries.js';
import { sequenceBefore } from './sequence.js';
import { nextSequence, writeEntries } from './write-entries.js';

export interface AddedEntry {
  readonly id: string;
  readonly understood: UnderstoodEntry;
}

/** Adds one entry: behind the others, or in front of the entry `before`, with which it shares its day. */
export async function addEntry(
  work: Work,
  chronology: Chronology,
  { draft, before }: { draft: EntryDraft; before?: string | undefined },
): Promise<AddedEntry | { problems: readonly EntryProblem[] }> {
  const understood = understand(draft, work.today);
  if (understood.problems.length > 0) return { problems: understood.problems };
  const next = before === undefined ? undefined : await findEntry(work, chronology.id, before);
  const sequence =
    next === undefined ? await nextSequence(work, chronology.id) : await sequenceBefore(work, chronology.id, next);
  const [id = ''] = await writeEntries(work, chronology, { entries: [{ draft, moment: understood.moment, sequence }] });
  work.record({
    action: 'chronology-entry.added',
    reviewId: chronology.reviewId,
    objectKind: 'chronology-entry',
    objectId: id,
    ids: { chronology: chronology.id },
  });
  return { id, understood };
}
