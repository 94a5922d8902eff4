import { dayInLondon } from '../../../kernel/day.js';
import { type PaperFormat, paperFile } from '../../../platform/http/paper-file.js';
import type { Answer } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import type { OverviewContent } from '../content.js';
import { draftNow } from '../draft-now.js';
import { overviewDocument } from '../overview-document.js';
import type { Overview } from '../queries.js';

/** The overview as a file: what was issued as it was issued, or the draft as it is now. */
export async function takeOverview(work: Work, overview: Overview, format: PaperFormat): Promise<Answer> {
  const content: OverviewContent = overview.content ?? (await draftNow(work, overview)).content;
  const document = await overviewDocument(content, {
    madeOn: overview.issuedAt === null ? work.today : dayInLondon(overview.issuedAt),
    hash: overview.contentHash ?? undefined,
  });
  const { id: objectId, partnershipId } = overview;
  work.record({ action: 'overview.taken', partnershipId, objectKind: 'overview', objectId });
  const name = `Quarterly overview ${content.quarter}${overview.issuedAt === null ? ' draft' : ''}`;
  return paperFile(name, format, document);
}
