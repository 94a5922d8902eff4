import { day } from '../../src/kernel/day.js';
import { type NewReview, type Review, registerReview } from '../../src/modules/reviews/index.js';
import { personWork } from './person-work.js';
import type { TestService } from './service.js';

/** Registers a review of the cast's first partnership, accepted on 10 February 2026, in which nobody has a role; what is given takes the place of what is usual. */
export const registeredReview = (
  service: TestService,
  other: Partial<Omit<NewReview, 'partnershipId'>> = {},
): Promise<Review> =>
  personWork(service)('co-ordinator', async (work, partnershipId) => {
    const registered = await registerReview(work, {
      partnershipId,
      kind: 'statutory',
      dateOfDeath: day('2026-01-31'),
      firstAwareOn: day('2026-02-02'),
      writtenNotificationOn: day('2026-02-03'),
      acceptedOn: day('2026-02-10'),
      subjects: [],
      ...other,
    });
    if ('blockers' in registered) throw new Error('the review of the test cannot be registered');
    return registered.review;
  });
