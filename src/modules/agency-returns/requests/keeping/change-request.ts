import { and, eq, isNull, sql } from '../../../../platform/database/sql.js';
import { Conflict } from '../../../../platform/errors.js';
import type { FormBody } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { versionOf } from '../../../../web/forms.js';
import type { AgencyRequest } from '../../queries.js';
import { agencyRequests } from '../../tables.js';

/** A change of an open request: what is set, and the form it came from with its version. */
export interface RequestChange {
  readonly set: Partial<typeof agencyRequests.$inferInsert>;
  readonly typed: FormBody;
}

/** Changes an open request. Throws `Conflict` when somebody changed or ended it first. */
export async function changeRequest(work: Work, request: AgencyRequest, { set, typed }: RequestChange): Promise<void> {
  const changed = await work.tx
    .update(agencyRequests)
    .set({ ...set, version: sql`${agencyRequests.version} + 1` })
    .where(
      and(
        eq(agencyRequests.id, request.id),
        eq(agencyRequests.version, versionOf(typed) ?? request.version),
        isNull(agencyRequests.endedAs),
      ),
    )
    .returning({ id: agencyRequests.id });
  if (changed.length === 0) throw new Conflict('Somebody else changed this request first.', typed);
}

/** Notes what was done to a request. */
export const recordOn = (
  work: Work,
  request: AgencyRequest,
  action: string,
  ids: Readonly<Record<string, string>> = {},
): void =>
  work.record({
    action,
    reviewId: request.reviewId,
    objectKind: 'agency-request',
    objectId: request.id,
    ids: { agency: request.agencyId, ...ids },
  });
