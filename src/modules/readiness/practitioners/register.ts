import type { Day } from '../../../kernel/day.js';
import { and, asc, eq, isNull, sql } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { type TrainingStanding, trainingStanding } from '../rules.js';
import { practitioners, practitionerTrainings } from '../tables.js';
import type { PractitionerRole } from './code-lists.js';

/** A course somebody on the register has done. */
export interface Training {
  readonly id: string;
  readonly practitionerId: string;
  readonly course: string;
  readonly provider: string;
  readonly completedOn: Day;
  readonly expiresOn: Day | undefined;
  readonly certificate: string;
}

/** Somebody on the register of chairs, authors, IMR authors and minute takers. */
export interface Practitioner {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly telephone: string;
  readonly organisation: string;
  readonly roles: readonly PractitionerRole[];
  readonly skills: readonly string[];
  readonly languages: string;
  /** Reviews they told us they have in hand for other partnerships, and the day they said so. */
  readonly reviewsElsewhere: number | undefined;
  readonly toldOn: Day | undefined;
  readonly note: string;
  readonly leftOn: Day | undefined;
  readonly version: number;
  readonly trainings: readonly Training[];
  readonly training: TrainingStanding;
}

/** The register of a partnership by name; those who have left only when asked for. Two queries. */
export async function registerOf(
  work: Work,
  partnershipId: string,
  left: 'without-left' | 'with-left' = 'without-left',
): Promise<Practitioner[]> {
  const rows = await work.tx
    .select()
    .from(practitioners)
    .where(eq(practitioners.partnershipId, partnershipId))
    .orderBy(asc(sql`lower(${practitioners.name})`), asc(practitioners.id));
  const trainings = await work.tx
    .select()
    .from(practitionerTrainings)
    .where(and(eq(practitionerTrainings.partnershipId, partnershipId), isNull(practitionerTrainings.removedAt)))
    .orderBy(asc(practitionerTrainings.completedOn));
  const byPerson = Map.groupBy(trainings.map(asTraining), ({ practitionerId }) => practitionerId);
  return rows
    .map((row) => withTraining(row, byPerson.get(row.id) ?? [], work.today))
    .filter(({ leftOn }) => left === 'with-left' || leftOn === undefined || leftOn > work.today);
}

const asTraining = (row: typeof practitionerTrainings.$inferSelect): Training => ({
  id: row.id,
  practitionerId: row.practitionerId,
  course: row.course,
  provider: row.provider,
  completedOn: row.completedOn as Day,
  expiresOn: (row.expiresOn ?? undefined) as Day | undefined,
  certificate: row.certificate,
});

const withTraining = (
  row: typeof practitioners.$inferSelect,
  trainings: readonly Training[],
  today: Day,
): Practitioner => ({
  ...row,
  reviewsElsewhere: row.reviewsElsewhere ?? undefined,
  toldOn: (row.toldOn ?? undefined) as Day | undefined,
  leftOn: (row.leftOn ?? undefined) as Day | undefined,
  trainings,
  training: trainingStanding(trainings, today),
});
