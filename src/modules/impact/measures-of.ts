import { asc, inArray } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { seriesOf } from './counted.js';
import type { Measure, Vouch } from './queries.js';
import { definitions, measureReadings, measures, vouches } from './tables.js';
import { countsAs, vouchedFor } from './vouching/rules.js';

/** Who produced what was given for claims, as somebody independent said: the first said first. */
export const vouchesOf = (tx: Work['tx'], claimIds: string[]): Promise<Vouch[]> =>
  tx.select().from(vouches).where(inArray(vouches.claimId, claimIds)).orderBy(asc(vouches.seq));

/** The measures of claims, with what was read of them: four queries. */
export async function measuresOf(tx: Work['tx'], claimIds: string[], vouched?: readonly Vouch[]): Promise<Measure[]> {
  const counts = vouchedFor(vouched ?? (await vouchesOf(tx, claimIds)));
  const rows = await tx
    .select()
    .from(measures)
    .where(inArray(measures.claimId, claimIds))
    .orderBy(asc(measures.number));
  const read = await tx
    .select()
    .from(measureReadings)
    .where(inArray(measureReadings.claimId, claimIds))
    .orderBy(asc(measureReadings.onDay), asc(measureReadings.seq));
  const defined = await tx
    .select()
    .from(definitions)
    .where(
      inArray(
        definitions.measureId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(definitions.number));
  const counted = read.map((one) => ({ ...one, countsAs: countsAs(counts.get(one.id)?.producer) }));
  const [definedOf, readOf] = [Map.groupBy(defined, byMeasure), Map.groupBy(counted, byMeasure)];
  return rows.flatMap((row) => {
    const own = definedOf.get(row.id) ?? [];
    const definition = own.at(-1);
    const mine = readOf.get(row.id) ?? [];
    return definition === undefined
      ? []
      : [{ ...row, definition, definitions: own, readings: mine, series: seriesOf(row, definition, mine) }];
  });
}

const byMeasure = ({ measureId }: { readonly measureId: string }): string => measureId;
