import type { Day } from '../../../kernel/day.js';
import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { versionOf } from '../../../web/forms.js';
import type { ScopingRequest } from '../queries.js';
import { scopingRequests } from '../tables.js';
import { recordOn } from './change-request.js';

/** Word from an agency that its records are secured. */
export interface RecordsConfirmed {
  readonly securedOn: Day;
  readonly securedBy: string;
  readonly securedWhere: string;
}

/** Keeps the confirmation, also on a request that has ended: records stay secured. */
export async function confirmRecords(
  work: Work,
  request: ScopingRequest,
  { typed, ...confirmed }: RecordsConfirmed & { typed: FormBody },
): Promise<void> {
  const changed = await work.tx
    .update(scopingRequests)
    .set({ ...confirmed, version: sql`${scopingRequests.version} + 1` })
    .where(and(eq(scopingRequests.id, request.id), eq(scopingRequests.version, versionOf(typed) ?? request.version)))
    .returning({ id: scopingRequests.id });
  if (changed.length === 0) throw new Conflict('Somebody else changed this request first.', typed);
  recordOn(work, request, 'scoping.records-secured');
}
