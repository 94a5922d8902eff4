import { and, eq, isNull, max, sql } from '../../../platform/database/sql.js';
import { Conflict, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { InterviewContent, RecommendationContent, SourceContent } from '../content.js';
import type { AnsweredRequest } from '../guards.js';
import { returnInterviews, returnRecommendations, returnSources } from '../tables.js';
import { holdToWrite } from './may-write.js';
import type { ListKey } from './template.js';

/** What a row of each list says. */
export interface ItemOf {
  readonly interviews: InterviewContent;
  readonly sources: SourceContent;
  readonly recommendations: Omit<RecommendationContent, 'id'>;
}

const tables = { interviews: returnInterviews, sources: returnSources, recommendations: returnRecommendations };

/** A row that stands there, with the version that it is changed from. */
export interface KeptItem {
  readonly id: string;
  readonly version: number | undefined;
}

/** Adds a row to a list of the return. Answers its id. */
export async function addItem<K extends ListKey>(
  work: Work,
  answered: AnsweredRequest,
  { key, item }: { readonly key: K; readonly item: ItemOf[K] },
): Promise<string> {
  await holdToWrite(work, answered);
  const { review, asked } = answered;
  const id = work.newId();
  const of = { id, reviewId: review.id, partnershipId: review.partnershipId, requestId: asked.request.id };
  const by = { changedBy: personIn(work), changedAt: work.now };
  const last = { position: key === 'recommendations' ? await nextPosition(work, asked.request.id) : undefined };
  await work.tx.insert(tables[key]).values({ ...of, ...by, ...item, ...last } as never);
  noteList(work, answered);
  return id;
}

/** Changes a row. Throws `Conflict` when somebody else changed it first. */
export async function changeItem<K extends ListKey>(
  work: Work,
  answered: AnsweredRequest,
  change: { readonly key: K; readonly item: ItemOf[K] } & KeptItem,
): Promise<void> {
  await write(work, answered, { ...change, to: { ...change.item } });
}

/** Takes a row out of the list; it stays in the database. Throws `Conflict` when somebody else changed it first. */
export async function removeItem(
  work: Work,
  answered: AnsweredRequest,
  removed: { readonly key: ListKey } & KeptItem,
): Promise<void> {
  await write(work, answered, { ...removed, to: { removedAt: work.now } });
}

async function write(
  work: Work,
  answered: AnsweredRequest,
  { key, id, version, to }: { readonly key: ListKey; readonly to: Record<string, unknown> } & KeptItem,
): Promise<void> {
  await holdToWrite(work, answered);
  const table = tables[key];
  const rows = await work.tx
    .update(table)
    .set({ ...to, changedBy: personIn(work), changedAt: work.now, version: sql`${table.version} + 1` } as never)
    .where(
      and(
        eq(table.id, id),
        eq(table.requestId, answered.asked.request.id),
        eq(table.version, version ?? 0),
        isNull(table.removedAt),
      ),
    )
    .returning({ id: table.id });
  if (rows.length === 0) throw new Conflict('Somebody else of your agency changed this first.');
  noteList(work, answered);
}

async function nextPosition(work: Work, requestId: string): Promise<number> {
  const [row] = await work.tx
    .select({ last: max(returnRecommendations.position) })
    .from(returnRecommendations)
    .where(eq(returnRecommendations.requestId, requestId));
  return (found(row).last ?? 0) + 1;
}

const noteList = (work: Work, { review, asked }: AnsweredRequest): void =>
  work.record({
    action: 'return.written',
    reviewId: review.id,
    objectKind: 'agency-request',
    objectId: asked.request.id,
  });
