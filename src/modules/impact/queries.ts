import { isUuid } from '../../kernel/id.js';
import { and, asc, desc, eq, inArray, ne } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { withdrawnFiles } from '../documents/index.js';
import { visibleBy } from '../reviews/index.js';
import type { Producer, ProofSays } from './kinds.js';
import { measuresOf, vouchesOf } from './measures-of.js';
import type { Series } from './series.js';
import {
  challenges,
  claimSteps,
  claims,
  claimWordings,
  type definitions,
  evidence,
  judgements,
  looks,
  type measureReadings,
  type measures,
  type vouches,
} from './tables.js';
import { countsAs, showsWhat, vouchedFor } from './vouching/rules.js';

export type ClaimRow = typeof claims.$inferSelect;
export type ClaimWording = typeof claimWordings.$inferSelect;
export type ClaimStep = typeof claimSteps.$inferSelect;
export type MeasureRow = typeof measures.$inferSelect;
export type Definition = typeof definitions.$inferSelect;
/** A reading, and as whose it counts. */
export type Reading = typeof measureReadings.$inferSelect & { readonly countsAs: Producer };
/** Proof, as whose it counts, what it shows, and whether the file that it rests on was withdrawn among the documents. */
export type Evidence = typeof evidence.$inferSelect & {
  readonly countsAs: Producer;
  readonly shows: ProofSays;
  readonly fileWithdrawn: boolean;
};
export type Vouch = typeof vouches.$inferSelect;
export type Judgement = typeof judgements.$inferSelect;
export type Look = typeof looks.$inferSelect;
export type Challenge = typeof challenges.$inferSelect;

/** How a change is seen, with everything that was read of it. */
export interface Measure extends MeasureRow {
  /** The definition that holds now. */
  readonly definition: Definition;
  /** The first first. */
  readonly definitions: readonly Definition[];
  /** By the day they hold for, what was corrected or withdrawn among them. */
  readonly readings: readonly Reading[];
  /** Those that count. */
  readonly series: Series;
}

/** What a recommendation is to make different in one body's practice, with all that shows whether it did. */
export interface Claim extends ClaimRow {
  /** What it says now. */
  readonly wording: ClaimWording;
  readonly wordings: readonly ClaimWording[];
  readonly steps: readonly ClaimStep[];
  readonly measures: readonly Measure[];
  /** By day, what was withdrawn among it. */
  readonly evidence: readonly Evidence[];
  /** Who produced what was given, as somebody independent said: the first said first. */
  readonly vouches: readonly Vouch[];
  /** In the order in which they were made. */
  readonly judgements: readonly Judgement[];
  readonly looks: readonly Look[];
  /** The first found first. */
  readonly challenges: readonly Challenge[];
}

/** The claims of a review that the asker may read, whatever their state, by recommendation and number: eleven queries. */
export const claimsOf = (work: Work, reviewId: string): Promise<Claim[]> => claimsIn(work, [reviewId]);

/** The same of many reviews, in as many queries. */
export async function claimsIn(work: Work, reviewIds: readonly string[]): Promise<Claim[]> {
  if (reviewIds.length === 0) return [];
  const rows = await work.tx
    .select()
    .from(claims)
    .where(
      and(
        inArray(claims.reviewId, [...reviewIds]),
        visibleBy(work, { review: claims.reviewId, partnership: claims.partnershipId }),
      ),
    )
    .orderBy(asc(claims.reviewId), asc(claims.recommendationId), asc(claims.number));
  return withWhatCame(work, rows);
}

/** One claim of a review, if the asker may read it. */
export async function findClaim(work: Work, reviewId: string, id: string): Promise<Claim | undefined> {
  if (!isUuid(id)) return undefined;
  const isVisible = visibleBy(work, { review: claims.reviewId, partnership: claims.partnershipId });
  const rows = await work.tx
    .select()
    .from(claims)
    .where(and(eq(claims.id, id), eq(claims.reviewId, reviewId), isVisible));
  return (await withWhatCame(work, rows))[0];
}

/** Claims that row-level security shows, of these recommendations: for whoever leads an action of them. */
export const claimsLed = async (work: Work, recommendationIds: readonly string[]): Promise<Claim[]> => {
  if (recommendationIds.length === 0) return [];
  const rows = await work.tx
    .select()
    .from(claims)
    .where(and(inArray(claims.recommendationId, [...recommendationIds]), ne(claims.state, 'withdrawn')))
    .orderBy(asc(claims.recommendationId), asc(claims.number));
  return withWhatCame(work, rows);
};

/** Claims that were read already, each with all that came of it. */
export async function withWhatCame(work: Work, rows: readonly ClaimRow[]): Promise<Claim[]> {
  if (rows.length === 0) return [];
  const came = await whatCame(
    work,
    rows.map(({ id }) => id),
  );
  return rows.flatMap((row) => {
    const wordings = came.wordings(row.id);
    const wording = wordings.at(-1);
    return wording === undefined
      ? []
      : [
          {
            ...row,
            ...{ wording, wordings, steps: came.steps(row.id), measures: came.measures(row.id) },
            ...{ evidence: came.evidence(row.id), vouches: came.vouches(row.id), judgements: came.judgements(row.id) },
            ...{ looks: came.looks(row.id), challenges: came.challenges(row.id) },
          },
        ];
  });
}

const byClaim = <Kept extends { readonly claimId: string }>(kept: readonly Kept[]) => {
  const grouped = Map.groupBy(kept, ({ claimId }) => claimId);
  return (id: string): readonly Kept[] => grouped.get(id) ?? [];
};

async function whatCame(work: Work, ids: readonly string[]) {
  const { tx } = work;
  const of = [...ids];
  const wordings = await tx
    .select()
    .from(claimWordings)
    .where(inArray(claimWordings.claimId, of))
    .orderBy(asc(claimWordings.number));
  const steps = await tx.select().from(claimSteps).where(inArray(claimSteps.claimId, of)).orderBy(asc(claimSteps.seq));
  const given = await tx
    .select()
    .from(evidence)
    .where(inArray(evidence.claimId, of))
    .orderBy(asc(evidence.datedOn), asc(evidence.givenAt));
  const gone = await withdrawnFiles(
    work,
    given.flatMap(({ documentId }) => documentId ?? []),
  );
  const vouched = await vouchesOf(tx, of);
  const counts = vouchedFor(vouched);
  const judged = await tx.select().from(judgements).where(inArray(judgements.claimId, of)).orderBy(asc(judgements.seq));
  const looked = await tx
    .select()
    .from(looks)
    .where(inArray(looks.claimId, of))
    .orderBy(asc(looks.dueOn), asc(looks.months));
  const again = await tx
    .select()
    .from(challenges)
    .where(inArray(challenges.claimId, of))
    .orderBy(asc(challenges.raisedAt), desc(challenges.likeness), asc(challenges.id));
  return {
    wordings: byClaim(wordings),
    steps: byClaim(steps),
    measures: byClaim(await measuresOf(tx, of, vouched)),
    evidence: byClaim(
      given.map((one) => ({
        ...{ ...one, fileWithdrawn: gone.has(one.documentId ?? '') },
        countsAs: countsAs(counts.get(one.id)?.producer),
        shows: showsWhat(one.says, counts.get(one.id)?.says),
      })),
    ),
    vouches: byClaim(vouched),
    judgements: byClaim(judged),
    looks: byClaim(looked),
    challenges: byClaim(again),
  };
}
