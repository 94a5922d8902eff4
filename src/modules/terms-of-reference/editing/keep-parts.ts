import type { Day } from '../../../kernel/day.js';
import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { identifiersToFind, type Review } from '../../reviews/index.js';
import type { AskedFor, EqualityKey, SectionKey } from '../content.js';
import { termsAgencies, termsOfReference, termsSections } from '../tables.js';

const CHANGED = 'Somebody else changed this part of the terms first.';

/** New words are checked for names once, when they are written: every page that shows them says what was found. */
async function changed(work: Work, review: Review): Promise<void> {
  await identifiersToFind(work, review);
  work.record({ action: 'terms.changed', reviewId: review.id, objectKind: 'terms', objectId: review.id });
}

/** What one part written in words now says. */
export interface SectionChange {
  readonly key: SectionKey;
  readonly text: string;
  readonly version: number | undefined;
}

/** Writes a part, which also puts a clause back that had been left out. Throws `Conflict` when somebody else changed it first. */
export async function saveSection(work: Work, review: Review, { key, text, version }: SectionChange): Promise<void> {
  await changeSection(work, review, { key, version, kept: { text }, to: { text, droppedReason: null } });
  await changed(work, review);
}

/** Leaves a clause out, for a reason that stays with the terms. Throws `Conflict` when somebody else changed it first. */
export async function leaveOut(
  work: Work,
  review: Review,
  { key, reason, version }: { key: SectionKey; reason: string; version: number | undefined },
): Promise<void> {
  await changeSection(work, review, { key, version, kept: { reason }, to: { droppedReason: reason } });
  await identifiersToFind(work, review);
  work.record({ action: 'terms.clause-left-out', reviewId: review.id, objectKind: 'terms', objectId: review.id });
}

interface SectionUpdate {
  readonly key: SectionKey;
  readonly version: number | undefined;
  readonly kept: Record<string, string>;
  readonly to: Partial<Pick<typeof termsSections.$inferInsert, 'text' | 'droppedReason'>>;
}

async function changeSection(work: Work, review: Review, { key, version, kept, to }: SectionUpdate): Promise<void> {
  const [row] = await work.tx
    .update(termsSections)
    .set({ ...to, changedBy: personIn(work), changedAt: work.now, version: sql`${termsSections.version} + 1` })
    .where(
      and(eq(termsSections.reviewId, review.id), eq(termsSections.key, key), eq(termsSections.version, version ?? 0)),
    )
    .returning({ key: termsSections.key });
  if (row === undefined) throw new Conflict(CHANGED, kept);
}

/** The period under review; both days belong to it. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly reason: string;
}

/** Sets the period. Throws `Conflict` when somebody else changed period or characteristics first. */
export async function savePeriod(
  work: Work,
  review: Review,
  { period, version }: { period: Period; version: number | undefined },
) {
  const to = { periodFrom: period.from, periodTo: period.to, periodReason: period.reason };
  await changeTerms(work, review, { version, to, kept: { reason: period.reason } });
  await changed(work, review);
}

/** Says which characteristics the review looks at closely. Last one wins: it is saved together with its part's text, which is guarded. */
export async function saveEquality(work: Work, review: Review, equality: readonly EqualityKey[]): Promise<void> {
  await work.tx
    .update(termsOfReference)
    .set({ equality: [...equality] })
    .where(eq(termsOfReference.reviewId, review.id));
}

async function changeTerms(
  work: Work,
  review: Review,
  {
    version,
    to,
    kept,
  }: { version: number | undefined; to: Partial<typeof termsOfReference.$inferInsert>; kept: Record<string, string> },
): Promise<void> {
  const [row] = await work.tx
    .update(termsOfReference)
    .set({ ...to, version: sql`${termsOfReference.version} + 1` })
    .where(and(eq(termsOfReference.reviewId, review.id), eq(termsOfReference.version, version ?? 0)))
    .returning({ reviewId: termsOfReference.reviewId });
  if (row === undefined) throw new Conflict(CHANGED, kept);
}

/** What each agency is asked for; `no` for those that are not in the terms. Throws `Conflict` as `savePeriod` does. */
export async function saveAgencies(
  work: Work,
  review: Review,
  { answers, version }: { answers: ReadonlyMap<string, AskedFor | 'no'>; version: number | undefined },
): Promise<void> {
  await changeTerms(work, review, { version, to: {}, kept: {} });
  const by = { changedBy: personIn(work), changedAt: work.now };
  const on = { reviewId: review.id, partnershipId: review.partnershipId };
  for (const [agencyId, answer] of answers) {
    const leftOut = answer === 'no';
    const askedFor = answer === 'no' ? 'information' : answer;
    await work.tx
      .insert(termsAgencies)
      .values({ ...on, ...by, agencyId, askedFor, leftOut })
      .onConflictDoUpdate({
        target: [termsAgencies.reviewId, termsAgencies.agencyId],
        set: leftOut ? { leftOut, ...by } : { leftOut, askedFor, ...by },
      });
  }
  await changed(work, review);
}
