import { and, eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../guards.js';
import { holdKey } from '../policy.js';
import { subjects } from '../tables.js';
import { realNamesOf } from './real-names.js';
import { type PseudonymBlocker, pseudonymBlockers } from './rules.js';
import type { Subject } from './subjects.js';

/** A name somebody of the review is to have from now on. */
export interface ChosenName {
  readonly subject: Subject;
  readonly pseudonym: string;
}

/** A name that cannot be used, and whose it was to be. */
export interface NameRefused {
  readonly subjectId: string;
  readonly blocker: PseudonymBlocker;
}

/**
 * Gives people of a review the names that were chosen, all or none; or answers which of them cannot be used. Throws `Conflict` when somebody
 * was changed meanwhile.
 */
export async function choosePseudonyms(
  work: Work,
  review: OpenReview,
  chosen: readonly ChosenName[],
): Promise<NameRefused[]> {
  authorise(holdKey.may(review.roles));
  const changed = chosen.filter(({ subject, pseudonym }) => subject.pseudonym !== pseudonym);
  if (changed.length === 0) return [];
  const realNames = await realNamesOf(work, review.id);
  const elsewhere = await work.catalogue.pseudonymsIn(work, review.id);
  const rows = await work.tx.select().from(subjects).where(eq(subjects.reviewId, review.id));
  const refused = changed.flatMap(({ subject, pseudonym }): NameRefused[] => {
    const inUse = [
      ...elsewhere,
      ...rows.filter(({ id }) => id !== subject.id).map((row) => row.pseudonym),
      ...chosen.filter((other) => other.subject.id !== subject.id).map((other) => other.pseudonym),
    ];
    return pseudonymBlockers(pseudonym, { inUse, realNames }).map((blocker) => ({ subjectId: subject.id, blocker }));
  });
  if (refused.length > 0) return refused;
  for (const { subject, pseudonym } of changed) {
    const updated = await work.tx
      .update(subjects)
      .set({ pseudonym, version: sql`${subjects.version} + 1` })
      .where(and(eq(subjects.id, subject.id), eq(subjects.version, subject.version)))
      .returning({ id: subjects.id });
    if (updated.length === 0) throw new Conflict('Somebody else changed this person first.');
    work.record({ action: 'subject.edited', reviewId: review.id, objectKind: 'subject', objectId: subject.id });
  }
  return [];
}
