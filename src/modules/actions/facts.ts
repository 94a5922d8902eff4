import { dayInLondon } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { and, eq, inArray, isNotNull, isNull, min } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { actionAskings, actionPassings, actionPlans, actions } from './tables.js';

type OfReview = DatedFact & { readonly reviewId: string };

/** Each action from its planning, its lead's acceptance, and what was settled of the plan as a whole. Four queries. */
export async function facts(work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> {
  const ids = [...reviewIds];
  if (ids.length === 0) return new Map();
  const dated = [...(await factsOfActions(work, ids)), ...(await factsOfPlans(work, ids))];
  return Map.groupBy(dated, ({ reviewId }) => reviewId);
}

/** What was ended is owed no lead any more. */
async function factsOfActions({ tx }: Work, ids: readonly string[]): Promise<OfReview[]> {
  const rows = await tx
    .select({
      id: actions.id,
      reviewId: actions.reviewId,
      at: actions.recordedAt,
      answeredAt: actionAskings.answeredAt,
    })
    .from(actions)
    .leftJoin(
      actionAskings,
      and(eq(actionAskings.actionId, actions.id), isNull(actionAskings.endedAt), eq(actionAskings.answer, 'accepted')),
    )
    .where(
      and(inArray(actions.reviewId, [...ids]), inArray(actions.state, ['planned', 'under-way', 'said-done', 'closed'])),
    );
  return rows.flatMap(({ id, reviewId, at, answeredAt }) => [
    { reviewId, name: 'action-planned' as const, on: dayInLondon(at), about: id },
    ...(answeredAt === null
      ? []
      : [{ reviewId, name: 'action-lead-confirmed' as const, on: dayInLondon(answeredAt), about: id }]),
  ]);
}

async function factsOfPlans({ tx }: Work, ids: readonly string[]): Promise<OfReview[]> {
  const plans = await tx
    .select()
    .from(actionPlans)
    .where(and(inArray(actionPlans.reviewId, [...ids]), isNotNull(actionPlans.agreedOn)));
  const shared = await tx
    .select({ reviewId: actionPassings.reviewId, on: min(actionPassings.passedOn) })
    .from(actionPassings)
    .where(
      and(inArray(actionPassings.reviewId, [...ids]), isNull(actionPassings.actionId), isNull(actionPassings.wrongAt)),
    )
    .groupBy(actionPassings.reviewId);
  return [
    ...plans.flatMap(({ reviewId, agreedOn, passedOnAt }) => [
      ...(agreedOn === null ? [] : [{ reviewId, name: 'action-plan-agreed' as const, on: agreedOn }]),
      ...(passedOnAt === null ? [] : [{ reviewId, name: 'actions-passed-on' as const, on: dayInLondon(passedOnAt) }]),
    ]),
    ...shared.flatMap(({ reviewId, on }) =>
      on === null ? [] : [{ reviewId, name: 'action-plan-shared' as const, on }],
    ),
  ];
}
