import { desc, eq } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { homeOfficeForms } from '../tables.js';
import type { HomeOfficeContent } from './content.js';

/** Keeps the next version of the form and answers its number. Throws `Conflict` when somebody else kept one first. */
export async function keepHomeOfficeForm(
  work: Work,
  review: Review,
  { content, version }: { content: HomeOfficeContent; version: number | undefined },
): Promise<number> {
  const id = work.newId();
  const next = (version ?? 0) + 1;
  const [kept] = await work.tx
    .insert(homeOfficeForms)
    .values({
      id,
      reviewId: review.id,
      partnershipId: review.partnershipId,
      version: next,
      content,
      madeBy: personIn(work),
      madeAt: work.now,
    })
    .onConflictDoNothing()
    .returning({ id: homeOfficeForms.id });
  if (kept === undefined) throw new Conflict('Somebody else saved this form first.', { ...content });
  work.record({ action: 'home-office-form.made', reviewId: review.id, objectKind: 'home-office-form', objectId: id });
  return next;
}

/** Every version of the form, newest first. */
export const homeOfficeFormsOf = (work: Work, reviewId: string) =>
  work.tx
    .select()
    .from(homeOfficeForms)
    .where(eq(homeOfficeForms.reviewId, reviewId))
    .orderBy(desc(homeOfficeForms.version));
