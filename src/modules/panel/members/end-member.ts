import type { Day } from '../../../kernel/day.js';
import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { keepPanel } from '../policy.js';
import { panelMembers } from '../tables.js';
import { endRole } from './end-role.js';
import type { MemberRow } from './standing.js';

/** Records that a member left. Their way into the review closes at once, whatever day they left. Throws `Conflict` when they had left. */
export async function endMember(
  work: Work,
  { review, row }: { review: OpenReview; row: MemberRow },
  { leftOn, reason }: { leftOn: Day; reason: string },
): Promise<void> {
  authorise(keepPanel.may(review.roles));
  const ended = await work.tx
    .update(panelMembers)
    .set({ leftOn, leftReason: reason, version: sql`${panelMembers.version} + 1` })
    .where(and(eq(panelMembers.id, row.id), isNull(panelMembers.leftOn)))
    .returning({ id: panelMembers.id });
  if (ended.length === 0) throw new Conflict('This member has left already.');
  if (row.personId !== null) await endRole(work, review, row.personId);
  work.record({ action: 'panel.member-left', reviewId: review.id, objectKind: 'panel-member', objectId: row.id });
}
