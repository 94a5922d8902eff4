import { dayInLondon } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import { paperFile } from '../../../platform/http/paper-file.js';
import { get, type Route } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { longDate } from '../../../web/formats.js';
import type { VersionContent } from '../content.js';
import { type ReportPart, reportParts } from '../kinds.js';
import { type OpenReport, onReport } from '../opened.js';
import { type FileFormat, reportPaths } from '../paths.js';
import { readReport, writeReport } from '../policy.js';
import type { ReportVersion } from '../queries.js';
import { contentAsRead } from '../versions/as-read.js';
import { buildContent } from '../versions/build-content.js';
import { versionAsked } from '../versions/routes.js';
import { reportPaper } from './paper.js';

const [writes, reads] = [onReport(writeReport), onReport(readReport)];
const formats: readonly FileFormat[] = ['docx', 'pdf'];
const MARKING = 'OFFICIAL-SENSITIVE';

interface FileAsked {
  readonly content: VersionContent;
  readonly part: ReportPart;
  readonly format: FileFormat;
  readonly version: ReportVersion | undefined;
}

/** A part of the report as a file, under pseudonyms whatever the asker sees on the page. */
async function file(work: Work, { review, names }: OpenReport, { content, part, format, version }: FileAsked) {
  found(content.sections.some((section) => section.part === part) ? content : undefined);
  const paper = reportPaper(contentAsRead(content, names.toPseudonyms), {
    part,
    standing: standingOf(version),
    on: version === undefined ? work.today : (version.issuedOn ?? dayInLondon(version.madeAt)),
    marking: version?.issuedOn == null ? MARKING : undefined,
  });
  work.record({
    action: 'report.taken',
    reviewId: review.id,
    objectKind: 'report-version',
    ...(version === undefined ? {} : { objectId: version.id }),
  });
  const name = `${review.reference}-${part === 'overview' ? 'overview-report' : 'executive-summary'}`;
  const called = version === undefined ? `${name}-draft` : `${name}-version-${version.number}`;
  return paperFile(called, format, paper);
}

function standingOf(version: ReportVersion | undefined): string {
  if (version === undefined) return 'Draft, as it is being written';
  if (version.issuedOn !== null) return `Issued on ${longDate(version.issuedOn)}`;
  return version.finalDraftAt === null ? `Draft, version ${version.number}` : `Final draft, version ${version.number}`;
}

export const takingRoutes: readonly Route[] = reportParts.flatMap((part) =>
  formats.flatMap((format) => [
    get(reportPaths.draftFilePattern(part, format), writes, async (work, _asked, open) =>
      file(work, open, { content: await buildContent(work, open, part), part, format, version: undefined }),
    ),
    get(reportPaths.filePattern(part, format), reads, async (work, asked, open) => {
      const version = await versionAsked(work, asked, open);
      return file(work, open, { content: version.content, part, format, version });
    }),
  ]),
);
