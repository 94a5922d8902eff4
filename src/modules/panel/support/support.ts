import type { Day } from '../../../kernel/day.js';
import { and, count, desc, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { asSystem, personIn, type Work } from '../../../platform/work.js';
import type { OpenReview, Review } from '../../reviews/index.js';
import { leadPanel } from '../policy.js';
import { panelDebriefs, panelSupport, panelSupportUse } from '../tables.js';
import type { OfferedTo } from '../words.js';

export type Offer = typeof panelSupport.$inferSelect;
export type Debrief = typeof panelDebriefs.$inferSelect;

/** What is offered, the newest first. */
export const offersOf = (work: Work, reviewId: string): Promise<Offer[]> =>
  work.tx
    .select()
    .from(panelSupport)
    .where(and(eq(panelSupport.reviewId, reviewId), isNull(panelSupport.withdrawnAt)))
    .orderBy(desc(panelSupport.offeredOn), desc(panelSupport.recordedAt));

export const debriefsOf = (work: Work, reviewId: string): Promise<Debrief[]> =>
  work.tx
    .select()
    .from(panelDebriefs)
    .where(and(eq(panelDebriefs.reviewId, reviewId), isNull(panelDebriefs.withdrawnAt)))
    .orderBy(desc(panelDebriefs.heldOn), desc(panelDebriefs.recordedAt));

/** Records that support was offered. */
export async function offerSupport(
  work: Work,
  review: OpenReview,
  offer: { offeredOn: Day; offeredTo: OfferedTo; what: string; contact: string },
): Promise<void> {
  authorise(leadPanel.may(review.roles));
  const id = work.newId();
  const of = { id, reviewId: review.id, partnershipId: review.partnershipId };
  await work.tx.insert(panelSupport).values({ ...of, ...offer, recordedBy: personIn(work), recordedAt: work.now });
  work.record({ action: 'panel.support-offered', reviewId: review.id, objectKind: 'panel-support', objectId: id });
}

/** Records that the panel was debriefed. */
export async function recordDebrief(
  work: Work,
  review: OpenReview,
  debrief: { heldOn: Day; note: string },
): Promise<void> {
  authorise(leadPanel.may(review.roles));
  const id = work.newId();
  const of = { id, reviewId: review.id, partnershipId: review.partnershipId };
  await work.tx.insert(panelDebriefs).values({ ...of, ...debrief, recordedBy: personIn(work), recordedAt: work.now });
  work.record({ action: 'panel.debriefed', reviewId: review.id, objectKind: 'panel-debrief', objectId: id });
}

const withdrawals = {
  support: { table: panelSupport, action: 'panel.support-withdrawn' },
  debrief: { table: panelDebriefs, action: 'panel.debrief-withdrawn' },
} as const;

/** Takes back a record of support or of a debrief. Throws `Conflict` when it was taken back already. */
export async function takeBack(
  work: Work,
  review: OpenReview,
  { kind, id }: { kind: keyof typeof withdrawals; id: string },
): Promise<void> {
  authorise(leadPanel.may(review.roles));
  const { table, action } = withdrawals[kind];
  const [row] = await work.tx
    .update(table)
    .set({ withdrawnAt: work.now })
    .where(and(eq(table.id, id), eq(table.reviewId, review.id), isNull(table.withdrawnAt)))
    .returning({ id: table.id });
  if (row === undefined) throw new Conflict('This has been taken back already.');
  work.record({ action, reviewId: review.id, objectKind: `panel-${kind}`, objectId: id });
}

/** Whether the asker said that they took support up. */
export async function usedByAsker(work: Work, reviewId: string): Promise<boolean> {
  const rows = await work.tx
    .select({ personId: panelSupportUse.personId })
    .from(panelSupportUse)
    .where(and(eq(panelSupportUse.reviewId, reviewId), eq(panelSupportUse.personId, personIn(work))));
  return rows.length > 0;
}

/** How many said that they took support up. Counted as the program: nobody sees another’s row. */
export async function usesOf(work: Work, reviewId: string): Promise<number> {
  const [row] = await asSystem(work, () =>
    work.tx.select({ uses: count() }).from(panelSupportUse).where(eq(panelSupportUse.reviewId, reviewId)),
  );
  return row?.uses ?? 0;
}

/**
 * The asker wants it counted that they took support up, or wants no more to have said so. On no timeline: the record of acts names who
 * acted, and who used support is nobody else’s business.
 */
export async function sayUse(work: Work, review: Pick<Review, 'id' | 'partnershipId'>, said: boolean): Promise<void> {
  const own = { reviewId: review.id, partnershipId: review.partnershipId, personId: personIn(work) };
  if (said) await work.tx.insert(panelSupportUse).values(own).onConflictDoNothing();
  else
    await work.tx
      .delete(panelSupportUse)
      .where(and(eq(panelSupportUse.reviewId, own.reviewId), eq(panelSupportUse.personId, own.personId)));
}
