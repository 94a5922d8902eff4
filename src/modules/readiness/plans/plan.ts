import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { readinessPlans } from '../tables.js';
import type { PlanKind } from './headings.js';

/** The words of a plan, by heading. */
export interface Plan {
  readonly points: Readonly<Record<string, string>>;
  /** Undefined until something is written. */
  readonly version: number | undefined;
  readonly changedAt: Date | undefined;
}

/** A plan of the partnership; empty until it is written. */
export async function planOf(work: Work, partnershipId: string, kind: PlanKind): Promise<Plan> {
  const [row] = await work.tx
    .select()
    .from(readinessPlans)
    .where(and(eq(readinessPlans.partnershipId, partnershipId), eq(readinessPlans.kind, kind)));
  return { points: row?.points ?? {}, version: row?.version, changedAt: row?.changedAt };
}

/** What is to be kept, and the page it was typed on. */
export interface PlanChange {
  readonly kind: PlanKind;
  readonly points: Readonly<Record<string, string>>;
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/** Keeps the words of a plan. Throws `Conflict` when somebody else changed it meanwhile. */
export async function savePlan(work: Work, partnershipId: string, change: PlanChange): Promise<void> {
  const { kind, points, version, typed } = change;
  const row = { points, changedBy: personIn(work), changedAt: work.now };
  const kept =
    version === undefined
      ? await work.tx
          .insert(readinessPlans)
          .values({ ...row, partnershipId, kind })
          .onConflictDoNothing()
          .returning({ kind: readinessPlans.kind })
      : await work.tx
          .update(readinessPlans)
          .set({ ...row, version: sql`${readinessPlans.version} + 1` })
          .where(
            and(
              eq(readinessPlans.partnershipId, partnershipId),
              eq(readinessPlans.kind, kind),
              eq(readinessPlans.version, version),
            ),
          )
          .returning({ kind: readinessPlans.kind });
  if (kept.length === 0) throw new Conflict('Somebody else changed this plan while you had it open.', typed);
  work.record({ action: `readiness.${kind}-plan-changed`, partnershipId, objectKind: 'plan', objectId: partnershipId });
}
