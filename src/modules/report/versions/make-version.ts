import { eq, max } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { VersionContent } from '../content.js';
import { holdReport } from '../hold-report.js';
import type { VersionWay } from '../kinds.js';
import type { OpenReport } from '../opened.js';
import { reportVersions } from '../tables.js';
import { buildContent, listsPanel } from './build-content.js';

/** A version to be kept: as it is written here, unless a file brings its own content. */
export interface NewVersion {
  readonly note: string;
  readonly way: VersionWay;
  readonly content?: VersionContent;
  readonly documents?: { readonly overview?: string | undefined; readonly summary?: string | undefined };
}

/** Freezes the whole under the next number; answers that number. */
export async function makeVersion(work: Work, open: OpenReport, version: NewVersion): Promise<number> {
  const { review, names } = open;
  await holdReport(work, review.id);
  const content = version.content ?? (await buildContent(work, open));
  const [row] = await work.tx
    .select({ last: max(reportVersions.number) })
    .from(reportVersions)
    .where(eq(reportVersions.reviewId, review.id));
  const number = (row?.last ?? 0) + 1;
  const id = work.newId();
  await work.tx.insert(reportVersions).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    number,
    way: version.way,
    content,
    overviewDocument: version.documents?.overview ?? null,
    summaryDocument: version.documents?.summary ?? null,
    note: names.toPseudonyms(version.note),
    madeBy: personIn(work),
    madeAt: work.now,
    listsPanel: await listsPanel(work, open, content),
  });
  const action = version.way === 'uploaded' ? 'report.uploaded' : 'report.version-made';
  work.record({ action, reviewId: review.id, objectKind: 'report-version', objectId: id });
  return number;
}
