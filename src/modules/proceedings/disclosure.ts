import type { DisclosureItem } from '../../platform/catalogue.js';
import { and, eq, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { disclosureEntries, otherReviewsConsidered, timingAgreements } from './tables.js';

/** What was agreed with the police, each consideration of other reviews, and what was entered by hand. */
export async function proceedingItems(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  const agreed = await work.tx.select().from(timingAgreements).where(eq(timingAgreements.reviewId, reviewId));
  const considered = await work.tx
    .select({ one: otherReviewsConsidered, by: people.name })
    .from(otherReviewsConsidered)
    .leftJoin(people, eq(people.id, otherReviewsConsidered.recordedBy))
    .where(eq(otherReviewsConsidered.reviewId, reviewId));
  const entered = await work.tx
    .select()
    .from(disclosureEntries)
    .where(and(eq(disclosureEntries.reviewId, reviewId), isNull(disclosureEntries.withdrawnAt)));
  return [
    ...agreed.map(({ id, agreedBy, agreedOn }) => ({
      key: `timing-agreement:${id}`,
      title: 'Agreement with the police about timing',
      author: agreedBy,
      madeOn: agreedOn,
      holder: 'The partnership; police',
    })),
    ...considered.map(({ one, by }) => ({
      key: `other-reviews-considered:${one.id}`,
      title: 'Record that other reviews were considered',
      author: by ?? 'A former colleague',
      madeOn: one.consideredOn,
      holder: 'The partnership',
    })),
    ...entered.map(({ id, title, author, madeOn, holder }) => ({
      key: `entered:${id}`,
      title,
      author,
      madeOn,
      holder,
    })),
  ];
}
