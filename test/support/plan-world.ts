import { randomUUID } from 'node:crypto';
import { agencies } from '../../src/modules/accounts/index.js';
import { recommendations } from '../../src/modules/recommendations/index.js';
import type { Review } from '../../src/modules/reviews/index.js';
import { asc } from '../../src/platform/database/sql.js';
import { found } from '../../src/platform/errors.js';
import type { TestService } from './service.js';
import { castId, staffedReview } from './staffed-review.js';

/** A review with two agreed recommendations and no action yet. */
export interface PlanWorld {
  readonly review: Review;
  readonly recommendations: readonly string[];
  readonly own: { readonly id: string; readonly name: string };
}

const TITLES = ['Ask alone', 'Share what is known'];

export async function planWorld(service: TestService): Promise<PlanWorld> {
  const review = await staffedReview(service);
  const by = await castId(service, 'report-author');
  const ids = TITLES.map(() => randomUUID());
  const own = await service.database.asOwner(async (tx) => {
    for (const [at, title] of TITLES.entries())
      await tx.insert(recommendations).values({
        ...{ id: ids[at] ?? '', reviewId: review.id, partnershipId: review.partnershipId, number: at + 1, title },
        ...{
          wording: `${title} everywhere.`,
          madeFor: 'multi-agency',
          reach: 'local',
          state: 'agreed',
          theme: 'training',
        },
        ...{ recordedBy: by, recordedAt: service.now(), changedBy: by, changedAt: service.now() },
      });
    const rows = await tx.select({ id: agencies.id, name: agencies.name }).from(agencies).orderBy(asc(agencies.name));
    return found(rows.find(({ name }) => name.startsWith('Thamesbank')));
  });
  return { review, recommendations: ids, own };
}
