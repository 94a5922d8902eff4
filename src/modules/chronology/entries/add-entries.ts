import type { Work } from '../../../platform/work.js';
import type { Chronology } from '../opened.js';
import { type EntryDraft, type EntryProblem, understand } from './draft.js';
import { nextSequence, writeEntries } from './write-entries.js';

/** What stands in the way, by the place of the entry in the list (from 0). */
export interface RefusedEntries {
  readonly problems: readonly { readonly at: number; readonly problems: readonly EntryProblem[] }[];
}

/** Adds entries behind those that are there: all of them, or none when one has a problem. Gives their ids in the same order. */
export async function addEntries(
  work: Work,
  chronology: Chronology,
  drafts: readonly EntryDraft[],
): Promise<readonly string[] | RefusedEntries> {
  const understood = drafts.map((draft) => understand(draft, work.today));
  const problems = understood.flatMap((entry, at) =>
    entry.problems.length === 0 ? [] : [{ at, problems: entry.problems }],
  );
  if (problems.length > 0) return { problems };
  const first = await nextSequence(work, chronology.id);
  const entries = drafts.map((draft, at) => ({ draft, moment: momentAt(understood, at), sequence: first + at }));
  const ids = await writeEntries(work, chronology, { entries });
  work.record({
    action: ids.length === 1 ? 'chronology-entry.added' : 'chronology-entry.many-added',
    reviewId: chronology.reviewId,
    objectKind: 'chronology',
    objectId: chronology.id,
  });
  return ids;
}

function momentAt(understood: readonly ReturnType<typeof understand>[], at: number) {
  const one = understood[at];
  if (one === undefined) throw new RangeError('every draft was understood');
  return one.moment;
}
