import type { Day } from '../../../kernel/day.js';
import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import type { PanelFile } from '../members/standing.js';
import { leadPanel } from '../policy.js';
import { type FormingBlocker, formingBlockers } from '../rules.js';
import { panelFormations } from '../tables.js';
import { balanceOf } from './balance.js';

/** Records that the panel is formed, with the reason for every gap that is left open; or answers why it is not. */
export async function formPanel(
  work: Work,
  { review, file }: { review: OpenReview; file: PanelFile },
  { formedOn, reason }: { formedOn: Day; reason: string },
): Promise<FormingBlocker[]> {
  authorise(leadPanel.may(review.roles));
  const { gaps } = await balanceOf(work, review, file);
  const [firstJoinedOn] = file.members
    .filter(({ row }) => row.leftOn === null)
    .map(({ row }) => row.joinedOn)
    .toSorted();
  const isFormed = file.formation !== undefined;
  const blockers = formingBlockers({ gaps, reason, isFormed, formedOn, firstJoinedOn });
  if (blockers.length > 0) return blockers;
  const id = work.newId();
  const made = await work.tx
    .insert(panelFormations)
    .values({
      id,
      reviewId: review.id,
      partnershipId: review.partnershipId,
      formedOn,
      gaps: [...gaps],
      reason: gaps.length === 0 ? '' : reason,
      decidedBy: personIn(work),
      decidedAt: work.now,
    })
    .onConflictDoNothing()
    .returning({ id: panelFormations.id });
  if (made.length === 0) throw new Conflict('Somebody else has recorded that the panel is formed.');
  work.record({ action: 'panel.formed', reviewId: review.id, objectKind: 'panel-formation', objectId: id });
  return [];
}

/** Takes back that the panel is formed. Throws `Conflict` when that was done already. */
export async function unformPanel(work: Work, review: OpenReview, reason: string): Promise<void> {
  authorise(leadPanel.may(review.roles));
  const [row] = await work.tx
    .update(panelFormations)
    .set({ withdrawnAt: work.now, withdrawnBy: personIn(work), withdrawnReason: reason })
    .where(and(eq(panelFormations.reviewId, review.id), isNull(panelFormations.withdrawnAt)))
    .returning({ id: panelFormations.id });
  if (row === undefined) throw new Conflict('The panel is not on record as formed.');
  work.record({ action: 'panel.unformed', reviewId: review.id, objectKind: 'panel-formation', objectId: row.id });
}
