import { desc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { reportVersions } from '../report/tables.js';

export type ReportVersion = typeof reportVersions.$inferSelect;

/** The versions of the report that the asker may read, the newest first. */
export const versionsOf = (work: Work, reviewId: string): Promise<ReportVersion[]> =>
  work.tx
    .select()
    .from(reportVersions)
    .where(eq(reportVersions.reviewId, reviewId))
    .orderBy(desc(reportVersions.number));
