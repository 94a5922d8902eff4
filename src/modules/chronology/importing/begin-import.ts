import { createHash } from 'node:crypto';
import { personIn, type Work } from '../../../platform/work.js';
import { holdOpen } from '../hold-open.js';
import type { Chronology } from '../opened.js';
import { chronologyImports, chronologyImportTables } from '../tables.js';
import type { PackedTables } from './packed-tables.js';

/** What came in. */
export interface Incoming {
  readonly way: 'file' | 'paste';
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly found: PackedTables;
}

/** Keeps the tables of a file beside the chronology until columns are matched and rows checked. Nothing of it is in the chronology yet. */
export async function beginImport(
  work: Work,
  chronology: Chronology,
  { way, fileName, bytes, found }: Incoming,
): Promise<string> {
  await holdOpen(work, chronology.id);
  const id = work.newId();
  const of = { reviewId: chronology.reviewId, partnershipId: chronology.partnershipId };
  await work.tx.insert(chronologyImports).values({
    id,
    ...of,
    chronologyId: chronology.id,
    way,
    fileName,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    state: 'matching',
    from1904: found.from1904,
    begunBy: personIn(work),
    begunAt: work.now,
  });
  for (const [at, table] of found.tables.entries()) {
    await work.tx.insert(chronologyImportTables).values({ importId: id, number: at + 1, ...of, ...table });
  }
  work.record({
    action: 'chronology-import.begun',
    reviewId: of.reviewId,
    objectKind: 'chronology-import',
    objectId: id,
  });
  return id;
}
