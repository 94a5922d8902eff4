import { and, inArray, isNotNull } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { documents } from './tables.js';

/** Which of these documents were withdrawn, whoever asks: ids alone. What rests on one of them has to say so. */
export const withdrawnFiles = async (work: Work, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set();
  const rows = await asSystem(work, () =>
    work.tx
      .select({ id: documents.id })
      .from(documents)
      .where(and(inArray(documents.id, [...ids]), isNotNull(documents.withdrawnAt))),
  );
  return new Set(rows.map(({ id }) => id));
};
