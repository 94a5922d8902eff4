import { dutyStates } from '../../kernel/duty-engine.js';
import type { CaseStanding } from '../../platform/catalogue.js';
import { asc, gt, sql } from '../../platform/database/sql.js';
import type { OpenSystemWork } from '../../platform/jobs/job.js';
import { asSystem, type Reaction, type Work } from '../../platform/work.js';
import { reviews } from '../reviews/index.js';
import { pressing } from './pressing.js';
import { situationsOf } from './situations.js';

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

/** Works the states of these reviews out again, keeps them, and tells the modules that keep more of them. */
export async function refreshDutyStates(work: Work, reviewIds: readonly string[]): Promise<void> {
  const duties = work.catalogue.duties.filter(({ scope }) => scope === 'review');
  const presses = new Set<string>(duties.filter((duty) => pressing(duty) !== undefined).map(({ id }) => id));
  const standings = (await situationsOf(work, reviewIds)).map(
    ({ reviewId, partnershipId, situation }): CaseStanding => ({
      caseId: reviewId,
      partnershipId,
      situation,
      states: dutyStates(duties, situation),
    }),
  );
  await keep(
    work,
    standings.flatMap((standing) => keptRows(standing, presses)),
  );
  await work.catalogue.afterDuties(work, standings);
}

const keptRows = ({ caseId, partnershipId, states }: CaseStanding, presses: ReadonlySet<string>) =>
  states.map((state) => ({
    review_id: caseId,
    partnership_id: partnershipId,
    duty_id: state.dutyId,
    state: state.state === 'due' || state.state === 'overdue' ? 'open' : state.state,
    started_on: state.startedOn,
    original_due: state.originalDue,
    agreed_due: state.agreedDue,
    due_on: state.effectiveDue,
    presses_since:
      state.state === 'due' && state.effectiveDue === undefined && presses.has(state.dutyId)
        ? state.startedOn
        : undefined,
    met_on: state.metOn,
    met_late: state.metLate,
    outstanding: state.outstanding,
  }));

/** One statement whatever the number of rows, and a row that has not changed is not written again: most acts move one duty of ninety. */
async function keep(work: Work, rows: readonly ReturnType<typeof keptRows>[number][]): Promise<void> {
  if (rows.length === 0) return;
  await work.tx.execute(sql`
    insert into duty_state as kept (review_id, partnership_id, duty_id, state, started_on, original_due, agreed_due, due_on, presses_since,
      met_on, met_late, outstanding, refreshed_at)
    select review_id, partnership_id, duty_id, state, started_on, original_due, agreed_due, due_on, presses_since, met_on,
      met_late, outstanding, ${work.now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (review_id uuid, partnership_id uuid, duty_id text, state text,
      started_on date, original_due date, agreed_due date, due_on date, presses_since date, met_on date, met_late boolean, outstanding integer)
    on conflict (review_id, duty_id) do update set
      state = excluded.state, started_on = excluded.started_on, original_due = excluded.original_due, agreed_due = excluded.agreed_due,
      due_on = excluded.due_on, presses_since = excluded.presses_since, met_on = excluded.met_on, met_late = excluded.met_late, outstanding = excluded.outstanding,
      refreshed_at = excluded.refreshed_at
    where (kept.state, kept.started_on, kept.original_due, kept.agreed_due, kept.due_on, kept.presses_since, kept.met_on, kept.met_late, kept.outstanding)
      is distinct from (excluded.state, excluded.started_on, excluded.original_due, excluded.agreed_due, excluded.due_on,
        excluded.presses_since, excluded.met_on, excluded.met_late, excluded.outstanding)`);
}
