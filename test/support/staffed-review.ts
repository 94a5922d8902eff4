import { castMember } from '../../src/demonstration/cast.js';
import { day } from '../../src/kernel/day.js';
import { people } from '../../src/modules/accounts/index.js';
import { conflictDeclarations, memberships, type Review } from '../../src/modules/reviews/index.js';
import { eq } from '../../src/platform/database/sql.js';
import { registeredReview } from './registered-review.js';
import type { TestService } from './service.js';

/** Who sits on it, by key of the cast; each has declared that there is no conflict. */
const SEATS: Readonly<Record<string, string>> = {
  'independent-chair': 'independent-chair',
  'report-author': 'report-author',
  'panel-da': 'panel-member',
  'panel-police': 'panel-member',
  'minute-taker': 'minute-taker',
  'imr-author': 'imr-author',
  'agency-senior': 'agency-senior',
  'chief-officer': 'chief-officer',
  'single-point-of-contact': 'single-point-of-contact',
  'disclosure-officer': 'disclosure-officer',
  'information-governance': 'information-governance',
};

/** Everybody of the partnership who may have to do with the review: those on it, and those who run it. */
export const STAFF = ['co-ordinator', 'csp-chair', 'board-member', 'administrator', ...Object.keys(SEATS)];

/** Registers a review of the cast's first partnership and seats one person in each role. */
export async function staffedReview(service: TestService): Promise<Review> {
  const review = await registeredReview(service, { writtenNotificationOn: day('2026-02-09') });
  const of = { reviewId: review.id, partnershipId: review.partnershipId };
  await service.database.asOwner(async (tx) => {
    for (const [key, role] of Object.entries(SEATS)) {
      const personId = await idOf(tx, key);
      await tx.insert(memberships).values({ ...of, personId, role, startsOn: '2026-02-01' });
      await tx.insert(conflictDeclarations).values({ ...of, personId, declared: 'none' });
    }
  });
  return review;
}

/** The id of somebody of the cast. */
export const castId = (service: TestService, key: string): Promise<string> =>
  service.database.asOwner((tx) => idOf(tx, key));

async function idOf(tx: Parameters<Parameters<TestService['database']['asOwner']>[0]>[0], key: string) {
  const [person] = await tx
    .select({ id: people.id })
    .from(people)
    .where(eq(people.name, castMember(key).name));
  if (person === undefined) throw new Error(`${key} is not in the database`);
  return person.id;
}
