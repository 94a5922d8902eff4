import { and, asc, eq, exists, inArray, isNull, or, type SQL, sql } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import { people } from '../../../accounts/index.js';
import { visibleBy } from '../../../reviews/index.js';
import {
  entryComments as comments,
  chronologyEntries as entries,
  keyEvents,
  missedOpportunities as missed,
  entryPairs as pairs,
} from '../../tables.js';
import { inTogether } from '../list/in-together.js';
import type { Together } from '../opened.js';

export type KeyEvent = typeof keyEvents.$inferSelect;
export type Missed = typeof missed.$inferSelect;
export type Comment = typeof comments.$inferSelect & { readonly by: string };
export type Pair = typeof pairs.$inferSelect;

/** What the review made of entries, by id of the entry. */
export interface Marks {
  readonly keyEvents: ReadonlyMap<string, KeyEvent>;
  readonly missed: ReadonlyMap<string, readonly Missed[]>;
  readonly comments: ReadonlyMap<string, readonly Comment[]>;
  readonly pairs: readonly Pair[];
}

/** What was made of these entries, or of all that the asker reads: four queries. Nothing for whoever has yet to accept the undertaking. */
export async function marksOf(work: Work, together: Together, ids?: readonly string[]): Promise<Marks> {
  if (ids?.length === 0 || !together.bound)
    return { keyEvents: new Map(), missed: new Map(), comments: new Map(), pairs: [] };
  const readable = work.tx.select({ id: entries.id }).from(entries).where(inTogether(work, together));
  const of = (column: typeof keyEvents.entryId | typeof missed.entryId | typeof comments.entryId): SQL =>
    ids === undefined ? inArray(column, readable) : inArray(column, [...ids]);
  const keys = await work.tx
    .select()
    .from(keyEvents)
    .where(and(eq(keyEvents.reviewId, together.review.id), isNull(keyEvents.removedAt), of(keyEvents.entryId)));
  const chances = await work.tx
    .select()
    .from(missed)
    .where(and(eq(missed.reviewId, together.review.id), isNull(missed.removedAt), of(missed.entryId)))
    .orderBy(asc(missed.markedAt), asc(missed.id));
  const said = await work.tx
    .select({ comment: comments, by: people.name })
    .from(comments)
    .leftJoin(people, eq(people.id, comments.madeBy))
    .where(and(eq(comments.reviewId, together.review.id), isNull(comments.removedAt), of(comments.entryId)))
    .orderBy(asc(comments.madeAt), asc(comments.id));
  const { text } = together.names;
  return {
    keyEvents: new Map(keys.map((row) => [row.entryId, { ...row, wording: text(row.wording) }])),
    missed: Map.groupBy(
      chances.map((row) => ({ ...row, what: text(row.what) })),
      ({ entryId }) => entryId,
    ),
    comments: Map.groupBy(
      said.map(({ comment, by }) => ({ ...comment, text: text(comment.text), by: by ?? 'Somebody' })),
      ({ entryId }) => entryId,
    ),
    pairs: await pairsOf(work, together, ids),
  };
}

/** What was judged of pairs whose both entries the asker reads; with `ids`, those that have one of these. */
export async function pairsOf(work: Work, together: Together, ids?: readonly string[]): Promise<Pair[]> {
  const reads = (id: typeof pairs.oneId | typeof pairs.otherId): SQL =>
    exists(
      work.tx
        .select({ id: entries.id })
        .from(entries)
        .where(and(eq(entries.id, id), inTogether(work, together))),
    );
  const rows = await work.tx
    .select()
    .from(pairs)
    .where(
      and(
        eq(pairs.reviewId, together.review.id),
        isNull(pairs.undoneAt),
        visibleBy(work, { review: pairs.reviewId, partnership: pairs.partnershipId }),
        ids === undefined ? undefined : or(inArray(pairs.oneId, [...ids]), inArray(pairs.otherId, [...ids])),
        reads(pairs.oneId),
        reads(pairs.otherId),
      ),
    )
    .orderBy(sql`${pairs.judgedAt} desc, ${pairs.id}`);
  return rows.map((row) => ({ ...row, contradiction: together.names.text(row.contradiction) }));
}
