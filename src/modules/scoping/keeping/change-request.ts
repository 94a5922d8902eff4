import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { versionOf } from '../../../web/forms.js';
import type { ScopingRequest } from '../queries.js';
import { scopingRequests } from '../tables.js';

/** A change of an open request: what is set, and the form it came from with its version. */
export interface RequestChange {
  readonly set: Partial<typeof scopingRequests.$inferInsert>;
  readonly typed: FormBody;
}

/** Changes an open request. Throws `Conflict` when somebody changed or ended it first. */
export async function changeRequest(work: Work, request: ScopingRequest, { set, typed }: RequestChange): Promise<void> {
  const changed = await work.tx
    .update(scopingRequests)
    .set({ ...set, version: sql`${scopingRequests.version} + 1` })
    .where(
      and(
        eq(scopingRequests.id, request.id),
        eq(scopingRequests.version, versionOf(typed) ?? request.version),
        isNull(scopingRequests.endedAs),
      ),
    )
    .returning({ id: scopingRequests.id });
  if (changed.length === 0) throw new Conflict('Somebody else changed this request first.', typed);
}

/** Notes what was done to a request. */
export const recordOn = (work: Work, request: ScopingRequest, action: string): void =>
  work.record({
    action,
    reviewId: request.reviewId,
    objectKind: 'scoping-request',
    objectId: request.id,
    ids: { agency: request.agencyId },
  });
