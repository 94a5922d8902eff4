import type { Day } from '../../kernel/day.js';
import type { DatedFact, Duty, DutyId, Extension, MetByHand, Pause, Situation } from '../../kernel/duty.js';
import { isClockStart } from '../../kernel/facts.js';
import { findRegime, section9 } from '../../kernel/regime.js';
import { englandAndWales } from '../../kernel/working-days.js';
import { and, inArray, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { settingsOf } from '../accounts/index.js';
import { type PauseRecord, pauseRecords } from '../proceedings/index.js';
import { reviews } from '../reviews/index.js';
import { dutiesMetByHand, dutyExtensions } from './tables.js';

/** A review's situation with what identifies it. */
export interface ReviewSituation {
  readonly reviewId: string;
  readonly partnershipId: string;
  readonly situation: Situation;
}

/** Everything that the duties of these reviews depend on, read in a number of queries that does not grow with the reviews. */
export async function situationsOf(work: Work, reviewIds: readonly string[]): Promise<ReviewSituation[]> {
  if (reviewIds.length === 0) return [];
  const ids = [...reviewIds];
  const rows = await work.tx.select().from(reviews).where(inArray(reviews.id, ids));
  const facts = await work.catalogue.factsOf(
    work,
    rows.map(({ id }) => id),
  );
  const saidOf = await said(work, ids);
  const settings = await settingsByPartnership(
    work,
    rows.map((row) => row.partnershipId),
  );
  return rows.map((row) => ({
    reviewId: row.id,
    partnershipId: row.partnershipId,
    situation: {
      ...withMarks(saidOf(row.id), facts.get(row.id) ?? [], work.catalogue.duties),
      ...settings.get(row.partnershipId),
      regime: findRegime(row.regime) ?? section9,
      calendar: englandAndWales,
      ...(row.clockStart !== null && isClockStart(row.clockStart) ? { clockStart: row.clockStart } : {}),
      today: work.today,
    },
  }));
}

async function settingsByPartnership(
  work: Work,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<Situation, 'settings'>>> {
  const found = new Map<string, Pick<Situation, 'settings'>>();
  for (const id of new Set(ids)) {
    const { limits, scopingReview } = await settingsOf(work, id);
    found.set(id, { settings: { limits, scopingReview } });
  }
  return found;
}

type Mark = typeof dutiesMetByHand.$inferSelect;

type Said = Pick<Situation, 'pauses' | 'extensions'> & { readonly marks: readonly Mark[] };

/**
 * A duty met by hand says that the fact which meets it happened: what follows from that fact starts. Where several facts could meet it
 * (hold a review, or do not), the mark names the one.
 */
function withMarks(
  { marks, ...said }: Said,
  facts: readonly DatedFact[],
  duties: readonly Duty[],
): Pick<Situation, 'facts' | 'byHand' | 'pauses' | 'extensions'> {
  const meant = marks.flatMap(({ dutyId, fact, metOn }): DatedFact[] => {
    const met = duties.find(({ id }) => id === dutyId)?.met ?? [];
    const name = met.length === 1 ? met[0] : met.find((one) => one === fact);
    return name === undefined ? [] : [{ name, on: metOn as Day }];
  });
  return { ...said, byHand: marks.map(asMetByHand), facts: [...facts, ...meant] };
}

/** What people have said of the duties of these reviews: done by hand, agreed otherwise, stopped. */
async function said(work: Work, ids: string[]): Promise<(reviewId: string) => Said> {
  const byHand = await work.tx
    .select()
    .from(dutiesMetByHand)
    .where(and(inArray(dutiesMetByHand.reviewId, ids), isNull(dutiesMetByHand.withdrawnAt)));
  const extensions = await work.tx.select().from(dutyExtensions).where(inArray(dutyExtensions.reviewId, ids));
  const pauses = await pauseRecords(work, ids);
  const of = <Row extends { reviewId: string | null }>(rows: Row[]): ReadonlyMap<string | null, Row[]> =>
    Map.groupBy(rows, (row) => row.reviewId);
  const [handOf, extensionsOf, pausesOf] = [of(byHand), of(extensions), of(pauses)];
  return (reviewId) => ({
    marks: handOf.get(reviewId) ?? [],
    extensions: (extensionsOf.get(reviewId) ?? []).map(asExtension),
    pauses: (pausesOf.get(reviewId) ?? []).map(asPause(work.catalogue.duties)),
  });
}

/** A row as the engine knows it. */
export const asMetByHand = (row: typeof dutiesMetByHand.$inferSelect): MetByHand => ({
  dutyId: row.dutyId as DutyId,
  on: row.metOn as Day,
  by: row.metBy,
  note: row.note,
  proof: row.proof,
});

/** A row as the engine knows it. */
export const asExtension = (row: typeof dutyExtensions.$inferSelect): Extension => ({
  dutyId: row.dutyId as DutyId,
  agreedOn: row.agreedOn as Day,
  newDue: row.newDue as Day,
  reason: row.reason,
  agreedBy: row.agreedBy,
});

/** What a pause itself makes owed is never stopped by it: the Home Office is told of a pause while it lasts. */
const NEVER_STOPPED: DutyId = 'D-13';

const stoppedBy = (stops: readonly string[], duties: readonly Duty[]): DutyId[] =>
  duties.flatMap(({ id, stage }) =>
    id !== NEVER_STOPPED && (stops.length === 0 || stops.includes(id) || stops.includes(stage)) ? [id] : [],
  );

const asPause =
  (duties: readonly Duty[]) =>
  (row: PauseRecord): Pause => ({
    from: row.fromOn,
    to: row.toOn ?? undefined,
    stops: stoppedBy(row.stops, duties),
    reason: row.reason,
  });
