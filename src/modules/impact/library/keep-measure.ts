import { eq } from '../../../platform/database/sql.js';
import { takeTurns } from '../../../platform/database/take-turns.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Measure } from '../queries.js';
import type { LibraryMeasure } from './library-measure.js';
import { libraryMeasures } from './tables.js';

/** What is kept of a measure for others: how it is counted stays as it was here. */
export type KeptWords = Omit<LibraryMeasure, 'key' | 'source' | 'unit' | 'direction' | 'target' | 'everyMonths'>;

/** Keeps a measure in the library of its partnership; answers its key. Throws `Conflict` when it was kept already. */
export async function keepMeasure(
  work: Work,
  measure: Pick<Measure, 'id' | 'partnershipId' | 'source' | 'unit' | 'direction' | 'target' | 'everyMonths'>,
  { words, typed }: { readonly words: KeptWords; readonly typed?: FormBody },
): Promise<string> {
  await takeTurns(work, `impact-library:${measure.id}`);
  const { id: measureId, partnershipId, source, unit, direction, target, everyMonths } = measure;
  if ((await keptAs(work, measureId)) !== undefined)
    throw new Conflict('This measure stands in the library already.', typed);
  const id = work.newId();
  await work.tx.insert(libraryMeasures).values({
    ...{
      ...words,
      bodies: [...words.bodies],
      id,
      measureId,
      partnershipId,
      source,
      unit,
      direction,
      target,
      everyMonths,
    },
    ...{ keptBy: personIn(work), keptAt: work.now },
  });
  work.record({ action: 'impact.library-kept', partnershipId, objectKind: 'impact-library-measure', objectId: id });
  return id;
}

/** The key under which a measure stands in the library; undefined where it was not kept. */
export async function keptAs({ tx }: Work, measureId: string): Promise<string | undefined> {
  const rows = await tx
    .select({ id: libraryMeasures.id })
    .from(libraryMeasures)
    .where(eq(libraryMeasures.measureId, measureId));
  return rows[0]?.id;
}
