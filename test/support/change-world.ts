import { randomUUID } from 'node:crypto';
import { day } from '../../src/kernel/day.js';
import { challenges, claimWordings, measureReadings, measures } from '../../src/modules/impact/tables.js';
import { learningItems } from '../../src/modules/learning/tables.js';
import { recommendations } from '../../src/modules/recommendations/index.js';
import { subjects } from '../../src/modules/reviews/index.js';
import { eq, sql } from '../../src/platform/database/sql.js';
import { aClaim } from './claim-world.js';
import { type PlanWorld, planned, planWorld } from './plan-world.js';
import type { TestService } from './service.js';
import { castId } from './staffed-review.js';

/** Two issued recommendations; the first has an action, and a claim with a measure, a baseline and a challenge. */
export interface ChangeWorld extends PlanWorld {
  readonly claimId: string;
  readonly measureId: string;
  /** Of the person who died; it stands in the claim. */
  readonly pseudonym: string;
  /** Who leads the action, and measures. */
  readonly leadName: string;
}

export async function changeWorld(service: TestService): Promise<ChangeWorld> {
  const world = await planWorld(service);
  const { review, recommendations: ids } = world;
  const [pseudonym, leadName] = ['Heatherling', 'Tansy Yarrowby'];
  const by = await castId(service, 'report-author');
  const ofReview = { reviewId: review.id, partnershipId: review.partnershipId };
  await planned(service, world, {
    ...{ what: `Teach every ward what ${pseudonym} said`, leadName },
    ...{ leadPost: 'Named nurse', leadEmail: 'tansy@bexley.example' },
  });
  const { id: claimId, measureId } = await aClaim(service, world, { firstOn: day('2026-01-10') });
  const itemId = randomUUID();
  await service.database.asOwner(async (tx) => {
    const at = service.now();
    await tx
      .insert(subjects)
      .values({ ...ofReview, role: 'victim', position: 1, id: randomUUID(), pseudonym, addedAt: at });
    for (const id of ids)
      await tx
        .update(recommendations)
        .set({ state: 'issued', issuedOn: sql`'2026-02-01'`, moreThemes: ['risk'] })
        .where(eq(recommendations.id, id));
    const different = `Nobody is asked as ${pseudonym} was`;
    await tx.update(claimWordings).set({ different }).where(eq(claimWordings.claimId, claimId));
    await tx.update(measures).set({ whoMeasures: leadName }).where(eq(measures.id, measureId));
    await tx.insert(measureReadings).values({
      ...{ ...ofReview, id: randomUUID(), claimId, measureId, definition: 1, isBaseline: true, value: 25 },
      ...{ numerator: 10, denominator: 40, onDay: day('2025-06-30'), producer: 'own', givenBy: by, givenAt: at },
    });
    await tx.insert(learningItems).values({
      ...{ id: itemId, partnershipId: review.partnershipId, source: 'adult-review', board: 'Northmere' },
      ...{ title: 'Not asked alone', published: '2026', receivedOn: day('2026-02-05'), recordedBy: by, recordedAt: at },
      ...{ points: [{ text: 'Nobody asked alone', theme: 'risk', national: '' }], response: 'not-decided' },
      ...{ changedBy: by, changedAt: at },
    });
    await tx.insert(challenges).values({
      ...{ ...ofReview, id: randomUUID(), claimId, learningItemId: itemId, theme: 'risk', sameBody: true },
      ...{ likeness: 0.6, foundOn: day('2026-02-05'), raisedAt: at },
    });
  });
  return { ...world, claimId, measureId, pseudonym, leadName };
}
