import type { Day } from '../../../kernel/day.js';
import type { Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { disclosureEntries } from '../tables.js';
import { recordedIn } from '../turn.js';

/** Something that exists outside the system: a notebook, an e-mail, a recording. */
export interface NewEntry {
  readonly title: string;
  readonly author: string;
  readonly madeOn: Day;
  readonly holder: string;
}

/** Adds it to the schedule. */
export async function addEntry(work: Work, review: Review, entry: NewEntry): Promise<void> {
  const row = { ...recordedIn(work, review), ...entry };
  await work.tx.insert(disclosureEntries).values(row);
  work.record({
    action: 'disclosure-entry.added',
    reviewId: review.id,
    objectKind: 'disclosure-entry',
    objectId: row.id,
  });
}
