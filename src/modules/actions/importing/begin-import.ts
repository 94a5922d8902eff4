import { createHash } from 'node:crypto';
import { likelyOrder } from '../../../kernel/written-date/index.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenPlan } from '../opened.js';
import { actionImportRows, actionImports } from '../tables.js';
import type { GatheredPlan } from './gather.js';
import { guessTargets } from './plan-columns.js';
import type { ImportColumns, RowReading } from './queries.js';
import { datedCells } from './understand.js';

/** Keeps the rows of a file beside the plan until they are checked. Nothing of it is in the plan yet. Answers its id. */
export async function beginImport(
  work: Work,
  { review, keeps }: OpenPlan,
  { fileName, bytes, found }: { readonly fileName: string; readonly bytes: Uint8Array; readonly found: GatheredPlan },
): Promise<string> {
  authorise(keeps);
  const id = work.newId();
  const of = { reviewId: review.id, partnershipId: review.partnershipId };
  const { headings, beside, rows } = found;
  const targets = guessTargets(headings);
  const columns: ImportColumns = { headings, beside, targets, order: likelyOrder(datedCells(rows, targets)) };
  await work.tx.insert(actionImports).values({
    ...{ id, ...of, fileName: fileName.slice(0, 200) || 'Plan', columns, state: 'read' as const },
    ...{ fileHash: createHash('sha256').update(bytes).digest('hex'), madeBy: personIn(work), madeAt: work.now },
  });
  await work.tx.insert(actionImportRows).values(
    rows.map(({ cells, place, section }, at) => ({
      ...{ importId: id, number: at + 1, ...of, cells, state: 'unclear' as const },
      reading: { place, section, mends: {}, made: [] } satisfies RowReading,
    })),
  );
  work.record({ action: 'action-import.begun', reviewId: review.id, objectKind: 'action-import', objectId: id });
  return id;
}
