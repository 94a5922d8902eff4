import { randomUUID } from 'node:crypto';
import { type Day, day } from '../../src/kernel/day.js';
import { claims, claimWordings, definitions, measures } from '../../src/modules/impact/tables.js';
import type { PlanWorld } from './plan-world.js';
import type { TestService } from './service.js';
import { castId } from './staffed-review.js';

/** A claim of change with one measure, a share of case files. */
export interface TestClaim {
  readonly id: string;
  readonly measureId: string;
}

/** What the first recommendation of the world is to make different at the world's own agency. */
export async function aClaim(
  service: TestService,
  world: PlanWorld,
  { firstOn = day('2026-06-30') }: { readonly firstOn?: Day } = {},
): Promise<TestClaim> {
  const [id, measureId] = [randomUUID(), randomUUID()];
  const by = await castId(service, 'report-author');
  const of = { reviewId: world.review.id, partnershipId: world.review.partnershipId };
  const at = service.now();
  await service.database.asOwner(async (tx) => {
    await tx.insert(claims).values({
      ...{ ...of, id, recommendationId: world.recommendations[0] ?? '', number: 1, agencyId: world.own.id },
      ...{ bodyName: world.own.name, state: 'agreed', recordedBy: by, recordedAt: at },
    });
    await tx.insert(claimWordings).values({
      ...{ ...of, id: randomUUID(), claimId: id, number: 1, different: 'Patients are asked alone' },
      ...{ forWhom: 'Patients on wards', practice: 'Admission', writtenBy: by, writtenAt: at },
    });
    await tx.insert(measures).values({
      ...{ ...of, id: measureId, claimId: id, number: 1, source: 'case-file-audit', unit: 'share', direction: 'up' },
      ...{ target: 80, whoMeasures: 'Safeguarding team', everyMonths: 6, firstOn, recordedBy: by, recordedAt: at },
    });
    await tx.insert(definitions).values({
      ...{ ...of, id: randomUUID(), measureId, number: 1, what: 'Share of admissions asked alone' },
      ...{ population: 'All admissions', fromOn: day('2026-01-01'), writtenBy: by, writtenAt: at },
    });
  });
  return { id, measureId };
}
