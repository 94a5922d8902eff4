import { and, eq, ne, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../guards.js';
import type { SubjectRole } from '../kinds.js';
import { holdKey } from '../policy.js';
import { subjects } from '../tables.js';
import type { AgeBand } from './age-band.js';
import { realNamesOf } from './real-names.js';
import { type PseudonymBlocker, pseudonymBlockers } from './rules.js';

/** A person of the review as everybody on it is to read them. */
export interface SubjectEdit {
  readonly id: string;
  readonly version: number | undefined;
  readonly pseudonym: string;
  readonly role: SubjectRole;
  readonly relationship: string | undefined;
  readonly sex: string | undefined;
  readonly gender: string;
  readonly ageBand: AgeBand | undefined;
}

/** Changes what everybody reads of a person; or answers why the pseudonym cannot be used. */
export async function editSubject(work: Work, review: OpenReview, edit: SubjectEdit): Promise<PseudonymBlocker[]> {
  authorise(holdKey.may(review.roles));
  const others = await work.tx
    .select({ pseudonym: subjects.pseudonym })
    .from(subjects)
    .where(and(eq(subjects.reviewId, review.id), ne(subjects.id, edit.id)));
  const blockers = pseudonymBlockers(edit.pseudonym, {
    inUse: [...others.map(({ pseudonym }) => pseudonym), ...(await work.catalogue.pseudonymsIn(work, review.id))],
    realNames: await realNamesOf(work, review.id),
  });
  if (blockers.length > 0) return blockers;
  const { id, version, ...values } = edit;
  const updated = await work.tx
    .update(subjects)
    .set({
      ...values,
      relationship: values.relationship ?? null,
      sex: values.sex ?? null,
      gender: values.gender === '' ? null : values.gender,
      ageBand: values.ageBand ?? null,
      version: sql`${subjects.version} + 1`,
    })
    .where(and(eq(subjects.id, id), eq(subjects.reviewId, review.id), eq(subjects.version, version ?? -1)))
    .returning({ id: subjects.id });
  if (updated.length === 0) throw new Conflict('Somebody else changed this person first.', kept(edit));
  work.record({ action: 'subject.edited', reviewId: review.id, objectKind: 'subject', objectId: id });
  return [];
}

const kept = ({ pseudonym, gender }: SubjectEdit): Record<string, string> => ({ pseudonym, gender });
