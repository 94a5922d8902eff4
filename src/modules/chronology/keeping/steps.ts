import { and, eq } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { Chronology } from '../opened.js';
import { chronologies } from '../tables.js';

/** What one step writes, with the word of the record. */
export interface Step {
  readonly action: string;
  readonly set: Partial<typeof chronologies.$inferInsert>;
}

/** Writes a step if nobody else took one since the page was shown, and records it. */
export async function takeStep(work: Work, chronology: Chronology, { action, set }: Step): Promise<void> {
  const changed = await work.tx
    .update(chronologies)
    .set({ ...set, version: chronology.version + 1 })
    .where(and(eq(chronologies.id, chronology.id), eq(chronologies.version, chronology.version)))
    .returning({ id: chronologies.id });
  if (changed.length === 0) throw new Conflict('Somebody else has just done something with this chronology.', {});
  work.record({
    action,
    reviewId: chronology.reviewId,
    objectKind: 'chronology',
    objectId: chronology.id,
    ids: { agency: chronology.agencyId },
  });
}
