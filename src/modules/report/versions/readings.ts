import { asc, eq } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import { people } from '../../accounts/index.js';
import type { ReportVersion } from '../queries.js';
import { reportReadings } from '../tables.js';

/** Somebody who has opened a version. */
export interface Reading {
  readonly name: string;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

/** Notes that the asker has opened a version that was put to the panel. */
export async function noteReading(
  work: Work,
  { id, reviewId, partnershipId, putToPanelAt }: ReportVersion,
): Promise<void> {
  if (putToPanelAt === null) return;
  await work.tx
    .insert(reportReadings)
    .values({ versionId: id, personId: personIn(work), reviewId, partnershipId, firstAt: work.now, lastAt: work.now })
    .onConflictDoUpdate({ target: [reportReadings.versionId, reportReadings.personId], set: { lastAt: work.now } });
}

/** Who has opened a version, the first first; for those who write. */
export const readingsOf = (work: Work, { id }: ReportVersion): Promise<Reading[]> =>
  work.tx
    .select({ name: people.name, firstAt: reportReadings.firstAt, lastAt: reportReadings.lastAt })
    .from(reportReadings)
    .innerJoin(people, eq(people.id, reportReadings.personId))
    .where(eq(reportReadings.versionId, id))
    .orderBy(asc(reportReadings.firstAt));
