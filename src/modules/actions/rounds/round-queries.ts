import type { Day } from '../../../kernel/day.js';
import { and, asc, desc, eq, inArray } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { reviews, visibleReviews } from '../../reviews/index.js';
import { actionReminders, actionRounds, actionUpdates } from '../tables.js';

export type ActionRound = typeof actionRounds.$inferSelect;

/** An action that a round asked about, and whether its lead has told since. */
export interface AskedInRound {
  readonly actionId: string;
  readonly reference: string;
  readonly toName: string;
  /** Where the message went: one lead, one address. */
  readonly toEmail: string;
  readonly askedOn: Day;
  /** The first word since; undefined while there is none. */
  readonly answeredAt: Date | undefined;
}

/** A round with what it asked about, as far as the asker reads it. */
export interface RoundAsked extends ActionRound {
  readonly asked: readonly AskedInRound[];
}

/** The rounds of a partnership, the last first. Three queries. */
export async function roundsOf(work: Work, partnershipId: string): Promise<RoundAsked[]> {
  const rounds = await work.tx
    .select()
    .from(actionRounds)
    .where(eq(actionRounds.partnershipId, partnershipId))
    .orderBy(desc(actionRounds.forMonth))
    .limit(24);
  if (rounds.length === 0) return [];
  const rows = await work.tx
    .select({ reminder: actionReminders, reference: reviews.reference })
    .from(actionReminders)
    .innerJoin(reviews, eq(reviews.id, actionReminders.reviewId))
    .where(
      and(
        visibleReviews(work),
        inArray(
          actionReminders.roundId,
          rounds.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(actionReminders.toName), asc(reviews.reference));
  const told = await work.tx
    .select({ actionId: actionUpdates.actionId, at: actionUpdates.toldAt })
    .from(actionUpdates)
    .where(
      inArray(
        actionUpdates.actionId,
        rows.map(({ reminder }) => reminder.actionId),
      ),
    )
    .orderBy(asc(actionUpdates.toldAt));
  return rounds.map((round) => ({
    ...round,
    asked: rows
      .filter(({ reminder }) => reminder.roundId === round.id)
      .map(({ reminder, reference }) => ({
        ...{ actionId: reminder.actionId, reference, toName: reminder.toName, toEmail: reminder.toEmail },
        askedOn: reminder.forDay,
        answeredAt: told.find(({ actionId, at }) => actionId === reminder.actionId && at > reminder.sentAt)?.at,
      })),
  }));
}
