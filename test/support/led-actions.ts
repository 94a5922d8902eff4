import { randomUUID } from 'node:crypto';
import type { Day } from '../../src/kernel/day.js';
import { day } from '../../src/kernel/day.js';
import { actionAskings, actionLeads, actions } from '../../src/modules/actions/tables.js';
import { eq } from '../../src/platform/database/sql.js';
import type { PlanWorld } from './plan-world.js';
import type { TestService } from './service.js';
import { castId } from './staffed-review.js';

/** A person who leads actions. */
export interface TestLead {
  readonly id: string;
  readonly email: string;
}

/** Somebody who leads actions: without an account, or with that of somebody of the cast. */
export async function aLead(service: TestService, world: PlanWorld, key?: string): Promise<TestLead> {
  const id = randomUUID();
  const email = `${key ?? 'tansy.yarrowby'}-${id.slice(0, 6)}@bexley.example`;
  const personId = key === undefined ? null : await castId(service, key);
  await service.database.asOwner((tx) =>
    tx.insert(actionLeads).values({
      ...{ id, partnershipId: world.review.partnershipId, agencyId: world.own.id, bodyName: world.own.name },
      ...{ name: 'Tansy Yarrowby', post: 'Named nurse', email, personId },
    }),
  );
  return { id, email };
}

/** An action that its lead has accepted a month ago. */
export async function acceptedAction(
  service: TestService,
  world: PlanWorld,
  { lead, what, dueOn = day('2026-03-16') }: { lead: TestLead; what: string; dueOn?: Day },
): Promise<string> {
  const id = randomUUID();
  const by = await castId(service, 'report-author');
  const of = { reviewId: world.review.id, partnershipId: world.review.partnershipId };
  const at = new Date(service.now().getTime() - 31 * 86_400_000);
  await service.database.asOwner(async (tx) => {
    const position = (await tx.select().from(actions).where(eq(actions.reviewId, of.reviewId))).length + 1;
    await tx.insert(actions).values({
      ...{
        ...of,
        id,
        recommendationId: world.recommendations[0] ?? null,
        early: world.recommendations.length === 0,
        position,
        what,
        leadId: lead.id,
      },
      ...{ leadAgencyId: world.own.id, leadBody: world.own.name, firstDueOn: dueOn, dueOn, proofWanted: 'An audit' },
      ...{ state: 'planned' as const, leadState: 'accepted' as const, officerName: 'Ash Holloway' },
      ...{ officerPost: 'Chief nurse', officerEmail: 'ash.holloway@bexley.example' },
      ...{ recordedBy: by, recordedAt: at, changedBy: by, changedAt: at },
    });
    await tx.insert(actionAskings).values({
      ...{ ...of, id: randomUUID(), actionId: id, leadId: lead.id, askedBy: by, askedAt: at },
      ...{ answer: 'accepted' as const, answeredAt: at },
    });
  });
  return id;
}
