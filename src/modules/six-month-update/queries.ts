import { isUuid } from '../../kernel/id.js';
import { and, asc, desc, eq, inArray, isNotNull, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { visibleBy } from '../reviews/index.js';
import type { Passage } from './kinds.js';
import { answers, askings, updates, wordings } from './tables.js';

export type Update = typeof updates.$inferSelect;
export type Answer = typeof answers.$inferSelect;

/** A body that was asked, with what it answered, the last first. */
export interface AskedBody extends Readonly<typeof askings.$inferSelect> {
  readonly answers: readonly Answer[];
}

/** Not issued and not dropped. */
export const isOpen = ({ issuedAt, droppedAt }: Pick<Update, 'issuedAt' | 'droppedAt'>): boolean =>
  issuedAt === null && droppedAt === null;

/** The updates of a review that the asker may see, newest first. */
export const updatesOf = (work: Work, reviewId: string): Promise<Update[]> =>
  work.tx
    .select()
    .from(updates)
    .where(
      and(
        eq(updates.reviewId, reviewId),
        visibleBy(work, { review: updates.reviewId, partnership: updates.partnershipId }),
      ),
    )
    .orderBy(desc(updates.number));

/** One of them. */
export async function findUpdate(work: Work, reviewId: string, id: string): Promise<Update | undefined> {
  if (!isUuid(id)) return undefined;
  return (await updatesOf(work, reviewId)).find((one) => one.id === id);
}

/** Every update of a partnership that is under way or issued, as far as row-level security shows it, newest first. */
export const updatesIn = ({ tx }: Work, partnershipId: string): Promise<Update[]> =>
  tx
    .select()
    .from(updates)
    .where(and(eq(updates.partnershipId, partnershipId), isNull(updates.droppedAt)))
    .orderBy(desc(updates.begunAt), asc(updates.id));

/** One that was issued, for whoever reads as a board: row-level security says whose. */
export async function findIssued(work: Work, partnershipId: string, id: string): Promise<Update | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await work.tx
    .select()
    .from(updates)
    .where(and(eq(updates.id, id), eq(updates.partnershipId, partnershipId), isNotNull(updates.issuedAt)));
  return row;
}

/** The bodies that were asked for these updates, by name. Two queries. */
export async function askedBodies({ tx }: Work, updateIds: readonly string[]): Promise<AskedBody[]> {
  if (updateIds.length === 0) return [];
  const rows = await tx
    .select()
    .from(askings)
    .where(inArray(askings.updateId, [...updateIds]))
    .orderBy(asc(askings.bodyName));
  const said = await tx
    .select()
    .from(answers)
    .where(
      inArray(
        answers.askingId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(desc(answers.answeredAt));
  return rows.map((row) => ({ ...row, answers: said.filter(({ askingId }) => askingId === row.id) }));
}

/** What was written of passages, and the number of the last wording. */
export interface Words {
  readonly version: number;
  /** Passages in words of somebody's own; one that follows the record is not there. */
  readonly own: ReadonlyMap<Passage, string>;
}

/** What was written, as it stood at a version; now, when none is said. */
export async function wordsOf({ tx }: Work, updateId: string, upTo?: number): Promise<Words> {
  const rows = await tx.select().from(wordings).where(eq(wordings.updateId, updateId)).orderBy(asc(wordings.version));
  const standing = rows.filter(({ version }) => upTo === undefined || version <= upTo);
  const own = new Map<Passage, string>();
  for (const { passage, own: text } of standing)
    if (text === null) own.delete(passage);
    else own.set(passage, text);
  return { version: standing.at(-1)?.version ?? 0, own };
}
