import type { Day } from '../../../kernel/day.js';
import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { agencies } from '../tables.js';

/** What is known of an agency. */
export interface AgencyParticulars {
  readonly name: string;
  readonly kind: string;
  readonly statutory: boolean;
  readonly usual: boolean;
  readonly endedOn: Day | undefined;
}

/** The row that a page was made from. */
export interface RowAt {
  readonly id: string;
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/** Saves an agency of the partnership: a new one without `from`. Answers its id. */
export async function saveAgency(
  work: Work,
  partnershipId: string,
  { endedOn, ...particulars }: AgencyParticulars,
  from?: RowAt,
): Promise<string> {
  const values = { ...particulars, endedOn: endedOn ?? null };
  const id = from?.id ?? work.newId();
  if (from === undefined) await work.tx.insert(agencies).values({ ...values, id, partnershipId });
  else {
    const own = and(
      eq(agencies.id, id),
      eq(agencies.partnershipId, partnershipId),
      eq(agencies.version, from.version ?? -1),
    );
    const changed = await work.tx
      .update(agencies)
      .set({ ...values, version: sql`${agencies.version} + 1` })
      .where(own)
      .returning({ id: agencies.id });
    if (changed.length === 0)
      throw new Conflict('Somebody else changed this agency while you had it open.', from.typed);
  }
  const action = from === undefined ? 'agency.added' : 'agency.changed';
  work.record({ action, partnershipId, objectKind: 'agency', objectId: id });
  return id;
}
