import { type Day, dayInLondon, yearOf } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import type { DutyState } from '../../kernel/duty-state.js';
import type { CaseStanding } from '../../platform/catalogue.js';
import { eq, inArray, sql } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { partnerships } from '../accounts/index.js';
import { transfersOf } from '../decision/index.js';
import { reviews } from '../reviews/index.js';
import { decisionOf, firstDayOf, type StageId, stageOf, stagePlace } from './rules.js';

const TRANSFERRED: StageId = 'transferred';

/** Keeps the rows of the register of these reviews, whenever their duties have been worked out. */
export async function keepRows(work: Work, standings: readonly CaseStanding[]): Promise<void> {
  if (standings.length === 0) return;
  const found = await work.tx
    .select({ review: reviews, partnership: partnerships.shortName })
    .from(reviews)
    .leftJoin(partnerships, eq(partnerships.id, reviews.partnershipId))
    .where(
      inArray(
        reviews.id,
        standings.map(({ caseId }) => caseId),
      ),
    );
  const reviewOf = new Map(found.map((row) => [row.review.id, row]));
  const words = await wordCellsOf(work, [...reviewOf.keys()]);
  const rows = standings.flatMap((standing) => {
    const row = reviewOf.get(standing.caseId);
    if (row === undefined) return [];
    const { cells, ...kept } = rowOf(work, row, standing);
    return [{ ...kept, cells: { ...cells, ...words.get(standing.caseId) } }];
  });
  const gone = rows.filter(({ stage }) => stage === TRANSFERRED);
  const transfers = await transfersOf(
    work,
    gone.map((row) => row.review_id),
  );
  await write(
    work,
    rows.map((row) => ({
      ...row,
      transferred_to: row.stage === TRANSFERRED ? transfers.get(row.review_id) : undefined,
    })),
  );
}

interface Named {
  readonly review: typeof reviews.$inferSelect;
  readonly partnership: string | null;
}

function rowOf(work: Work, { review, partnership }: Named, standing: CaseStanding) {
  const { today } = work;
  const { facts } = standing.situation;
  const { stage, since } = stageOf(facts, today);
  const decision = decisionOf(facts, today);
  const next = nextDue(standing.states);
  const notified = review.writtenNotificationOn ?? review.firstAwareOn ?? dayInLondon(review.registeredAt);
  return {
    review_id: review.id,
    partnership_id: review.partnershipId,
    partnership: partnership ?? '',
    reference: review.reference,
    pseudonym: review.pseudonym,
    regime: review.regime,
    kind: review.kind,
    year: yearOf(notified as Day),
    stage,
    stage_place: stagePlace(stage),
    stage_since: since ?? dayInLondon(review.registeredAt),
    decision: decision?.outcome,
    decided_on: decision?.on,
    late: standing.states.filter(({ state }) => state === 'overdue').length,
    next_due: next?.effectiveDue,
    next_duty: next?.dutyId,
    paused_since: pausedSince(standing, today),
    cells: cellsOf(work, facts),
  };
}

/** Of the duties that are owed, the one with the earliest day, late ones included. */
function nextDue(states: readonly DutyState[]): DutyState | undefined {
  let next: DutyState | undefined;
  for (const state of states) {
    if ((state.state !== 'due' && state.state !== 'overdue') || state.effectiveDue === undefined) continue;
    if (next?.effectiveDue === undefined || state.effectiveDue < next.effectiveDue) next = state;
  }
  return next;
}

const pausedSince = ({ situation }: CaseStanding, today: Day): Day | undefined =>
  situation.pauses
    ?.filter(({ from, to }) => from <= today && (to === undefined || to > today))
    .map(({ from }) => from)
    .sort()[0];

const cellsOf = (work: Work, facts: readonly DatedFact[]): Record<string, string> =>
  Object.fromEntries(
    work.catalogue.registerColumns.flatMap((column) => {
      const on = 'dayOf' in column ? firstDayOf(facts, column.dayOf, work.today) : undefined;
      return on === undefined ? [] : [[column.id, on]];
    }),
  );

/** The cells that hold words. Read as the program itself: what a row holds does not hang on whose act it follows. */
async function wordCellsOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, Record<string, string>>> {
  const cells = new Map<string, Record<string, string>>();
  for (const column of work.catalogue.registerColumns) {
    if (!('wordOf' in column)) continue;
    for (const [id, word] of await asSystem(work, () => column.wordOf(work, ids)))
      cells.set(id, { ...cells.get(id), [column.id]: word });
  }
  return cells;
}

async function write(
  work: Work,
  rows: readonly (ReturnType<typeof rowOf> & { transferred_to: string | undefined })[],
): Promise<void> {
  await work.tx.execute(sql`
    insert into register_row as kept (review_id, partnership_id, partnership, reference, pseudonym, regime, kind, year, stage, stage_place, stage_since,
      decision, decided_on, late, next_due, next_duty, paused_since, transferred_to, cells, refreshed_at)
    select given.*, ${work.now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (review_id uuid, partnership_id uuid, partnership text, reference text, pseudonym text,
      regime text, kind text, year integer, stage text, stage_place integer, stage_since date, decision text, decided_on date, late integer,
      next_due date, next_duty text, paused_since date, transferred_to text, cells jsonb)
    on conflict (review_id) do update set
      partnership_id = excluded.partnership_id, partnership = excluded.partnership, reference = excluded.reference, pseudonym = excluded.pseudonym, regime = excluded.regime,
      kind = excluded.kind, year = excluded.year, stage = excluded.stage, stage_place = excluded.stage_place,
      stage_since = excluded.stage_since, decision = excluded.decision, decided_on = excluded.decided_on, late = excluded.late,
      next_due = excluded.next_due, next_duty = excluded.next_duty, paused_since = excluded.paused_since,
      transferred_to = excluded.transferred_to, cells = excluded.cells,
      refreshed_at = excluded.refreshed_at`);
}
