import { and, eq, gt, ne } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import { people } from '../../accounts/index.js';
import type { SectionRow } from '../queries.js';
import { reportWriters } from '../tables.js';

/** After this many minutes without a sign nobody is said to have a section open. */
const GONE_AFTER = 10;

/** Somebody who has a section open to write. */
export interface Writer {
  readonly name: string;
  readonly seenAt: Date;
}

/** Notes that the asker has the section open: shown to the others, and no lock. */
export async function isWriting(work: Work, { id, reviewId, partnershipId }: SectionRow): Promise<void> {
  await work.tx
    .insert(reportWriters)
    .values({ sectionId: id, personId: personIn(work), reviewId, partnershipId, seenAt: work.now })
    .onConflictDoUpdate({ target: [reportWriters.sectionId, reportWriters.personId], set: { seenAt: work.now } });
}

/** Who else has sections of a review open now, by section. */
export async function writersOf(work: Work, reviewId: string): Promise<ReadonlyMap<string, Writer[]>> {
  const since = new Date(work.now.getTime() - GONE_AFTER * 60_000);
  const rows = await work.tx
    .select({ sectionId: reportWriters.sectionId, name: people.name, seenAt: reportWriters.seenAt })
    .from(reportWriters)
    .innerJoin(people, eq(people.id, reportWriters.personId))
    .where(
      and(
        eq(reportWriters.reviewId, reviewId),
        gt(reportWriters.seenAt, since),
        ne(reportWriters.personId, personIn(work)),
      ),
    );
  return Map.groupBy(rows, ({ sectionId }) => sectionId);
}
