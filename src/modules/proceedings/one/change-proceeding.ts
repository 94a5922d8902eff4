import type { Day } from '../../../kernel/day.js';
import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Proceeding } from '../queries.js';
import { proceedingChanges, proceedings } from '../tables.js';
import { ofReview } from '../turn.js';
import type { Status } from '../words.js';
import type { ProceedingWords } from './add-proceeding.js';
import { changesBetween } from './rules.js';

/** What may be changed, the end included. */
export interface Change extends Partial<Omit<ProceedingWords, 'status'>> {
  readonly status?: Status;
  readonly endedOn?: Day | null;
  readonly outcome?: string;
}

/** The fields whose changes are kept, as texts. */
const readable = (one: Proceeding): Record<string, string> => ({
  kind: one.kind,
  title: one.title,
  owner: one.owner,
  contact: one.contact,
  reference: one.reference,
  status: one.status,
  effect: one.effect,
  combining: one.combining,
  lead: one.lead,
  how: one.how,
  endedOn: one.endedOn ?? '',
  outcome: one.outcome,
});

/**
 * Changes what is said of a proceeding, ends it or opens it again; what stood before is kept, field by field. Throws `Conflict` when
 * somebody else changed it first.
 */
export async function changeProceeding(
  work: Work,
  stood: Proceeding,
  { action, change, version }: { action: string; change: Change; version: number | undefined },
): Promise<void> {
  const [stands] = await work.tx
    .update(proceedings)
    .set({ ...change, version: sql`${proceedings.version} + 1` })
    .where(
      and(
        eq(proceedings.id, stood.id),
        eq(proceedings.reviewId, stood.reviewId),
        eq(proceedings.version, version ?? -1),
      ),
    )
    .returning();
  if (stands === undefined) throw new Conflict('Somebody else changed this first.', {});
  const changes = changesBetween(readable(stood), readable(stands));
  if (changes.length > 0) {
    await work.tx.insert(proceedingChanges).values(
      changes.map((one) => ({
        ...ofReview(work, { id: stood.reviewId, partnershipId: stood.partnershipId }),
        proceedingId: stood.id,
        ...one,
        changedBy: personIn(work),
        changedAt: work.now,
      })),
    );
  }
  work.record({ action, reviewId: stood.reviewId, objectKind: 'proceeding', objectId: stood.id });
}
