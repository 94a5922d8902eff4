import type { Day } from '../../../kernel/day.js';
import { desc, eq } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { choosePseudonyms, type NameRefused, type OpenReview, type Review, type Subject } from '../../reviews/index.js';
import { noteAct, placeOf } from '../acting.js';
import { keepFamily } from '../policy.js';
import type { Contact } from '../queries.js';
import { pseudonymAgreements } from '../tables.js';

/** What was agreed with somebody of the family. */
export interface Agreement {
  readonly contact: Contact;
  readonly agreedOn: Day;
  readonly realNameWanted: boolean;
  readonly words: string;
  /** The name to be used, by person of the review. */
  readonly names: ReadonlyMap<string, string>;
}

/** What was agreed, newest first. */
export const agreementsOf = (work: Work, review: Review) =>
  work.tx
    .select()
    .from(pseudonymAgreements)
    .where(eq(pseudonymAgreements.reviewId, review.id))
    .orderBy(desc(pseudonymAgreements.recordedAt));

/**
 * Keeps the agreement and gives everybody the name that was chosen. The names belong to the review, and are changed by its own verb: with
 * one that cannot be used nothing is kept at all. Throws `Conflict` when a name was changed meanwhile.
 */
export async function agreePseudonyms(
  work: Work,
  review: OpenReview,
  { agreement, subjects }: { agreement: Agreement; subjects: readonly Subject[] },
): Promise<NameRefused[]> {
  authorise(keepFamily.may(review.roles));
  const chosen = subjects.map((subject) => ({
    subject,
    pseudonym: agreement.names.get(subject.id) ?? subject.pseudonym,
  }));
  const refused = await choosePseudonyms(work, review, chosen);
  if (refused.length > 0) return refused;
  const { contact, agreedOn, realNameWanted, words } = agreement;
  const recorded = { recordedBy: personIn(work), recordedAt: work.now };
  await work.tx
    .insert(pseudonymAgreements)
    .values({ ...placeOf(contact), ...recorded, id: work.newId(), agreedOn, realNameWanted, words });
  noteAct(work, contact, 'family.pseudonyms-agreed');
  return [];
}
