import { asc, gt, sql } from 'drizzle-orm';
import { dutyStates } from '../../kernel/duty-engine.js';
import type { DutyState } from '../../kernel/duty-state.js';
import type { OpenSystemWork } from '../../platform/jobs/job.js';
import { asSystem, type Reaction, type Work } from '../../platform/work.js';
import { reviews } from '../reviews/index.js';
import { situationsOf } from './situations.js';
import { dutyStatesKept } from './tables.js';

/** Reviews worked through in one transaction of the nightly round. */
const BATCH = 200;

/** Keeps the states of every review that an act has touched, in the transaction of the act. */
export const refreshTouched: Reaction = async (work) => {
  const touched = new Set(
    work.acts.filter(({ action }) => !action.endsWith('.seen')).flatMap(({ reviewId }) => reviewId ?? []),
  );
  if (touched.size > 0) await asSystem(work, () => refreshDutyStates(work, [...touched]));
};

/** Every review once, in batches: days pass, quarters turn and pauses end without anybody acting. */
export async function refreshAll(open: OpenSystemWork): Promise<void> {
  for (let after: string | undefined = '00000000-0000-0000-0000-000000000000'; after !== undefined; ) {
    const from: string = after;
    after = await open(async (work) => {
      const next = await work.tx
        .select({ id: reviews.id })
        .from(reviews)
        .where(gt(reviews.id, from))
        .orderBy(asc(reviews.id))
        .limit(BATCH);
      await refreshDutyStates(
        work,
        next.map(({ id }) => id),
      );
      return next.length < BATCH ? undefined : next.at(-1)?.id;
    });
  }
}

/** Works the states of these reviews out again and keeps them. */
export async function refreshDutyStates(work: Work, reviewIds: readonly string[]): Promise<void> {
  const duties = work.catalogue.duties.filter(({ scope }) => scope === 'review');
  const rows = (await situationsOf(work, reviewIds)).flatMap(({ reviewId, partnershipId, situation }) =>
    dutyStates(duties, situation).map((state) => ({
      reviewId,
      partnershipId,
      ...keptFrom(state),
      refreshedAt: work.now,
    })),
  );
  for (let start = 0; start < rows.length; start += 2000) await keep(work, rows.slice(start, start + 2000));
}

type Kept = typeof dutyStatesKept.$inferInsert;

const keptFrom = (state: DutyState): Omit<Kept, 'reviewId' | 'partnershipId' | 'refreshedAt'> => ({
  dutyId: state.dutyId,
  state: state.state === 'due' || state.state === 'overdue' ? 'open' : state.state,
  startedOn: state.startedOn ?? null,
  originalDue: state.originalDue ?? null,
  agreedDue: state.agreedDue ?? null,
  dueOn: state.effectiveDue ?? null,
  metOn: state.metOn ?? null,
  metLate: state.metLate,
  outstanding: state.outstanding,
});

async function keep(work: Work, rows: Kept[]): Promise<void> {
  const incoming = (column: string) => sql.raw(`excluded.${column}`);
  await work.tx
    .insert(dutyStatesKept)
    .values(rows)
    .onConflictDoUpdate({
      target: [dutyStatesKept.reviewId, dutyStatesKept.dutyId],
      set: {
        state: incoming('state'),
        startedOn: incoming('started_on'),
        originalDue: incoming('original_due'),
        agreedDue: incoming('agreed_due'),
        dueOn: incoming('due_on'),
        metOn: incoming('met_on'),
        metLate: incoming('met_late'),
        outstanding: incoming('outstanding'),
        refreshedAt: incoming('refreshed_at'),
      },
    });
}
