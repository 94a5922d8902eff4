import { and, desc, eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { partsToCheck } from '../checks/read.js';
import { type ReportVersion, versionsOf } from '../queries.js';
import { anonymityChecks } from '../tables.js';
import { hashOf, hashOfSet } from './hash-of-set.js';
import { type AnonymityStanding, type KeptFind, type SetPart, standingOf } from './rules.js';

export type AnonymityCheck = Omit<typeof anonymityChecks.$inferSelect, 'parts' | 'found'> & {
  readonly parts: readonly SetPart[];
  readonly found: readonly KeptFind[];
};

/** Checks of a review that the asker reads, the newest first. */
export async function anonymityChecksOf(work: Work, reviewId: string): Promise<AnonymityCheck[]> {
  const rows = await work.tx
    .select()
    .from(anonymityChecks)
    .where(and(eq(anonymityChecks.reviewId, reviewId)))
    .orderBy(desc(anonymityChecks.firstAt), desc(anonymityChecks.id));
  return rows.map((row) => ({ ...row, parts: row.parts as SetPart[], found: row.found as KeptFind[] }));
}

/** What would go out: the version last called the final draft. */
export interface GoesOut {
  readonly version: ReportVersion;
  readonly versionId: string;
  readonly setHash: string;
  readonly parts: readonly SetPart[];
}

/** What would go out today, as far as the asker reads it; undefined while no version is the final draft. */
export async function whatGoesOut(work: Work, review: { readonly id: string; readonly reference: string }) {
  const version = (await versionsOf(work, review.id)).find(({ finalDraftAt }) => finalDraftAt !== null);
  return version && setOf(review.reference, version);
}

/** The whole set of a version, and its hash. */
export function setOf(reference: string, version: ReportVersion): GoesOut {
  const files = [version.overviewDocument, version.summaryDocument].map((id) => ({ where: 'file', text: id ?? '' }));
  const texts = partsToCheck(reference, version);
  return {
    version,
    versionId: version.id,
    setHash: hashOfSet([...texts, ...files]),
    parts: texts.map(({ where, text }) => ({ where, hash: hashOf(text) })),
  };
}

/** The newest check, and where it stands. */
export async function anonymityOf(
  work: Work,
  review: { readonly id: string; readonly reference: string },
): Promise<{
  readonly check: AnonymityCheck | undefined;
  readonly earlier: readonly AnonymityCheck[];
  readonly goesOut: GoesOut | undefined;
  readonly standing: AnonymityStanding;
}> {
  const [check, ...earlier] = await anonymityChecksOf(work, review.id);
  const goesOut = await whatGoesOut(work, review);
  return { check, earlier, goesOut, standing: standingOf(check, goesOut) };
}
