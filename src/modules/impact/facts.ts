import { addMonths, type Day, dayInLondon } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { and, asc, eq, inArray, isNotNull, ne } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { actionRows } from '../actions/index.js';
import { claimsFor, LOOK_MONTHS } from './closure.js';
import { showsChange } from './judging/rules.js';
import { claims, judgements, looks } from './tables.js';

type Fact = DatedFact & { readonly reviewId: string };

/**
 * Of each closed action (H-19): the day on which it is looked at whether it made a difference, and the day on which somebody independent judged
 * that it did, for every claim that hangs on it. Four queries.
 */
export async function facts(work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> {
  const ids = [...reviewIds];
  if (ids.length === 0) return new Map();
  const { tx } = work;
  const { id, reviewId, recommendationId, leadBody, closedOn } = actionRows;
  const closed = await tx
    .select({ id, reviewId, recommendationId, leadBody, closedOn })
    .from(actionRows)
    .where(and(inArray(reviewId, ids), eq(actionRows.state, 'closed'), isNotNull(closedOn)));
  if (closed.length === 0) return new Map();
  const live = await tx
    .select()
    .from(claims)
    .where(and(inArray(claims.reviewId, ids), ne(claims.state, 'withdrawn')));
  const made = await tx
    .select()
    .from(judgements)
    .where(and(inArray(judgements.reviewId, ids), eq(judgements.isProposal, false)))
    .orderBy(asc(judgements.seq));
  const moved = await tx.select().from(looks).where(inArray(looks.reviewId, ids));
  const dated = closed.flatMap(({ closedOn: on, ...action }): Fact[] => {
    if (on === null) return [];
    const mine = claimsFor(action, live);
    const of = { reviewId: action.reviewId, about: action.id };
    const isTheirs = ({ claimId }: { readonly claimId: string }) => mine.some((claim) => claim.id === claimId);
    const shownOn = dayAllShown(mine, made);
    return [
      { ...of, name: 'impact-check-due', on: dueOn(on, moved.filter(isTheirs)) },
      ...(shownOn === undefined ? [] : [{ ...of, name: 'change-in-practice-shown' as const, on: shownOn }]),
    ];
  });
  return Map.groupBy(dated, ({ reviewId }) => reviewId);
}

/** The day on which the last of the claims was shown, once each of them is. */
function dayAllShown(
  mine: readonly (typeof claims.$inferSelect)[],
  made: readonly (typeof judgements.$inferSelect)[],
): Day | undefined {
  const days = mine.flatMap(({ id, state }) =>
    state === 'settled' ? (dayShown(made.filter(({ claimId }) => claimId === id)) ?? []) : [],
  );
  return days.length === mine.length ? days.toSorted().at(-1) : undefined;
}

/** The first look after closure: on the usual day, or on the latest that was set in its place. */
function dueOn(
  closed: NonNullable<typeof actionRows.$inferSelect.closedOn>,
  moved: readonly (typeof looks.$inferSelect)[],
) {
  const [first] = LOOK_MONTHS;
  const set = moved.filter((one) => one.closedOn === closed && one.months === first).map((one) => one.dueOn);
  return set.toSorted().at(-1) ?? addMonths(closed, first);
}

/** The day from which it has been judged without a break that a change is seen. */
function dayShown(made: readonly (typeof judgements.$inferSelect)[]) {
  const lost = made.findLastIndex(({ verdict }) => !showsChange(verdict));
  const since = made[lost + 1];
  return since === undefined ? undefined : dayInLondon(since.at);
}
