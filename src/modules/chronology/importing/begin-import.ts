import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { FileTables } from '../../../platform/spreadsheet/index.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Chronology } from '../opened.js';
import { chronologyImports, chronologyImportTables } from '../tables.js';

/** What came in. */
export interface Incoming {
  readonly way: 'file' | 'paste';
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly found: FileTables;
}

/** Keeps the tables of a file beside the chronology until columns are matched and rows checked. Nothing of it is in the chronology yet. */
export async function beginImport(
  work: Work,
  chronology: Chronology,
  { way, fileName, bytes, found }: Incoming,
): Promise<string> {
  const id = work.newId();
  const of = { reviewId: chronology.reviewId, partnershipId: chronology.partnershipId };
  const filled = found.tables.filter(({ rows }) => rows.length > 0);
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
  for (const [at, { name, hidden, rows, blankRows, more }] of filled.entries()) {
    const content = gzipSync(JSON.stringify(rows), { level: 3 });
    const table = {
      importId: id,
      number: at + 1,
      ...of,
      name,
      hidden,
      rowsInAll: rows.length,
      blankRows,
      more,
      content,
    };
    await work.tx.insert(chronologyImportTables).values(table);
  }
  work.record({
    action: 'chronology-import.begun',
    reviewId: of.reviewId,
    objectKind: 'chronology-import',
    objectId: id,
  });
  return id;
}
