import { type Day, dayInLondon, laterOf } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { and, asc, eq, inArray, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { findings } from '../findings/index.js';
import { isLive } from './kinds.js';
import type { RecommendationRow } from './queries.js';
import {
  recommendationAddressees,
  recommendationConsiderations,
  recommendationDiscussions,
  recommendationFindings,
  recommendationLetters,
  recommendations,
} from './tables.js';

type Kept = Awaited<ReturnType<typeof keptOf>>;

/**
 * Each recommendation from the day it was drafted, discussed once every body that it is for was asked (from the day of the last first
 * asking); key issues once none is without one; the letters with the last day an answer is awaited, answered once all are. Six queries.
 */
export async function facts(work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> {
  const kept = await keptOf(work, reviewIds);
  const dated = new Map<string, DatedFact[]>();
  for (const reviewId of reviewIds) {
    const of = factsOfOne(kept, reviewId);
    if (of.length > 0) dated.set(reviewId, of);
  }
  return dated;
}

function factsOfOne(kept: Kept, reviewId: string): DatedFact[] {
  const rows = kept.rows.filter((one) => one.reviewId === reviewId && isLive(one.state));
  return [
    ...rows.flatMap((one) => factsOfRecommendation(kept, one)),
    ...matrixFact(kept, { reviewId, rows }),
    ...kept.considered
      .filter((one) => one.reviewId === reviewId)
      .slice(0, 1)
      .map(({ on }) => ({ name: 'unknown-to-services-considered' as const, on })),
    ...letterFacts(kept, rows),
  ];
}

function factsOfRecommendation(kept: Kept, { id, recordedAt }: RecommendationRow): DatedFact[] {
  const drafted: DatedFact = { name: 'recommendation-drafted', on: dayInLondon(recordedAt), about: id };
  const asked = kept.addressees
    .filter(({ recommendationId }) => recommendationId === id)
    .map((addressee) => kept.asked.find(({ addresseeId }) => addresseeId === addressee.id)?.on);
  const on = lastOf(asked);
  return on === undefined ? [drafted] : [drafted, { name: 'recommendation-discussed', on, about: id }];
}

/** The last of these days; undefined while one is missing, or when there are none. */
export function lastOf(days: readonly (Day | undefined)[]): Day | undefined {
  const known = days.flatMap((on) => on ?? []);
  const [first, ...others] = known;
  return first === undefined || known.length < days.length ? undefined : others.reduce(laterOf, first);
}

function matrixFact(
  kept: Kept,
  { reviewId, rows }: { readonly reviewId: string; readonly rows: readonly RecommendationRow[] },
): DatedFact[] {
  const issues = kept.issues.filter((one) => one.reviewId === reviewId);
  const answered = issues.map(({ id }) => {
    const days = kept.links
      .filter(({ findingId, recommendationId }) => findingId === id && rows.some((row) => row.id === recommendationId))
      .map(({ at }) => dayInLondon(at));
    return days.toSorted()[0];
  });
  const on = lastOf(answered);
  return on === undefined ? [] : [{ name: 'every-issue-has-a-recommendation', on }];
}

function letterFacts(kept: Kept, rows: readonly RecommendationRow[]): DatedFact[] {
  const sent = kept.letters.filter(({ recommendationId }) => rows.some(({ id }) => id === recommendationId));
  const newest = [...Map.groupBy(sent, ({ addresseeId }) => addresseeId).values()].flatMap((some) => some.at(-1) ?? []);
  const due = lastOf(newest.map(({ dueOn }) => dueOn));
  if (due === undefined) return [];
  const owed = kept.addressees.filter(({ recommendationId }) =>
    rows.some(({ id, state }) => id === recommendationId && state === 'issued'),
  );
  const answered = lastOf(
    owed.map(({ id }) => newest.find(({ addresseeId }) => addresseeId === id)?.answeredOn ?? undefined),
  );
  return [
    { name: 'chief-officer-response-due', on: due },
    ...(answered === undefined ? [] : [{ name: 'chief-officers-responded' as const, on: answered }]),
  ];
}

async function keptOf({ tx }: Work, reviewIds: readonly string[]) {
  const ids = [...reviewIds];
  const rows = await tx.select().from(recommendations).where(inArray(recommendations.reviewId, ids));
  const { id, recommendationId, reviewId } = recommendationAddressees;
  return {
    rows,
    addressees: await tx
      .select({ id, recommendationId })
      .from(recommendationAddressees)
      .where(and(inArray(reviewId, ids), isNull(recommendationAddressees.removedAt))),
    asked: await tx
      .select({ addresseeId: recommendationDiscussions.addresseeId, on: recommendationDiscussions.askedOn })
      .from(recommendationDiscussions)
      .where(inArray(recommendationDiscussions.reviewId, ids))
      .orderBy(asc(recommendationDiscussions.askedOn)),
    ...(await issuesAndLinks(tx, ids)),
    considered: await tx
      .select({ reviewId: recommendationConsiderations.reviewId, on: recommendationConsiderations.consideredOn })
      .from(recommendationConsiderations)
      .where(
        and(
          inArray(recommendationConsiderations.reviewId, ids),
          eq(recommendationConsiderations.about, 'unknown-to-services'),
        ),
      )
      .orderBy(asc(recommendationConsiderations.consideredOn)),
    letters: await tx
      .select({
        recommendationId: recommendationLetters.recommendationId,
        addresseeId: recommendationLetters.addresseeId,
        dueOn: recommendationLetters.answerDueOn,
        answeredOn: recommendationLetters.answeredOn,
      })
      .from(recommendationLetters)
      .where(inArray(recommendationLetters.reviewId, ids))
      .orderBy(asc(recommendationLetters.sentAt)),
  };
}

const issuesAndLinks = async (tx: Work['tx'], ids: string[]) => ({
  issues: await tx
    .select({ id: findings.id, reviewId: findings.reviewId })
    .from(findings)
    .where(and(inArray(findings.reviewId, ids), eq(findings.keyIssue, true), eq(findings.state, 'agreed'))),
  links: await tx
    .select({
      findingId: recommendationFindings.findingId,
      recommendationId: recommendationFindings.recommendationId,
      at: recommendationFindings.linkedAt,
    })
    .from(recommendationFindings)
    .where(inArray(recommendationFindings.reviewId, ids)),
});
