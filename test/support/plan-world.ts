import { randomUUID } from 'node:crypto';
import { agencies } from '../../src/modules/accounts/index.js';
import { actionPaths } from '../../src/modules/actions/index.js';
import { actions } from '../../src/modules/actions/tables.js';
import { recommendations } from '../../src/modules/recommendations/index.js';
import type { Review } from '../../src/modules/reviews/index.js';
import { asc, eq } from '../../src/platform/database/sql.js';
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

/** Plans an action of the world through the form; answers its id. */
export async function planned(
  service: TestService,
  world: PlanWorld,
  typed: Readonly<Record<string, string>>,
): Promise<string> {
  const coordinator = await service.as('co-ordinator');
  const due = { 'dueOn-day': '30', 'dueOn-month': '6', 'dueOn-year': '2026' };
  const whole = {
    recommendation: world.recommendations[0] ?? '',
    agency: world.own.id,
    reach: 'local',
    ...due,
    ...typed,
  };
  const done = await coordinator.post(actionPaths.planPage(world.review.reference, 'new'), whole);
  if (done.status !== 303) throw new Error(done.errorSummary.join('; '));
  const rows = await service.database.asOwner((tx) =>
    tx
      .select({ id: actions.id })
      .from(actions)
      .where(eq(actions.reviewId, world.review.id))
      .orderBy(asc(actions.position)),
  );
  return found(rows.at(-1)).id;
}
