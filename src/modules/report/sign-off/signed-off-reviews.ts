import { and, eq, isNotNull, isNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { reportSignatures, reportVersions } from '../tables.js';

/** Ids of the reviews whose final draft is signed off, to stand in a condition. */
export const signedOffReviews = ({ tx }: Work) =>
  tx
    .select({ id: reportVersions.reviewId })
    .from(reportSignatures)
    .innerJoin(reportVersions, eq(reportVersions.id, reportSignatures.versionId))
    .where(
      and(
        eq(reportSignatures.completes, true),
        isNull(reportSignatures.withdrawnAt),
        isNotNull(reportVersions.finalDraftAt),
      ),
    );
