import { type ApartLimits, runApart, TooMuchApart } from '../../../platform/apart/index.js';
import { and, asc, eq, inArray, isNull, lte } from '../../../platform/database/sql.js';
import type { OpenSystemWork } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import type { DocumentVersion } from '../queries.js';
import { bytesUnlessSpoilt } from '../storage/stored-bytes.js';
import { documentMarkups, documentVersions } from '../tables.js';

/** Bytes of the longest Word file that is read on a page. */
export const LONGEST_READ = 5 * 1024 * 1024;

const SCRIPT = new URL('./word-markup-apart.js', import.meta.url);
const LIMITS: ApartLimits = { megabytes: 384, milliseconds: 20_000 };

/** Files that one run makes ready; the next run carries on. */
const MOST_AT_ONCE = 30;

/**
 * Makes every Word file that was let through ready to be read on a page, once: in a process apart, one file at a time, outside of any
 * transaction. A page that shows one reads a row, whatever is in the file; what cannot be made ready within its bounds is not tried again.
 */
export async function makeReady(open: OpenSystemWork, limits = LIMITS): Promise<void> {
  for (const version of await open(waitingFiles)) {
    const bytes = await open((work) => bytesUnlessSpoilt(work, version));
    const markup = bytes === undefined ? null : await markupOf(bytes, limits);
    if (markup === undefined) return;
    await open((work) => keep(work, version, markup));
  }
}

type Version = typeof documentVersions.$inferSelect;

const waitingFiles = async (work: Work): Promise<Version[]> => {
  const rows = await work.tx
    .select({ version: documentVersions })
    .from(documentVersions)
    .leftJoin(documentMarkups, eq(documentMarkups.versionId, documentVersions.id))
    .where(
      and(
        isNull(documentMarkups.versionId),
        eq(documentVersions.kind, 'docx'),
        lte(documentVersions.size, LONGEST_READ),
        inArray(documentVersions.scan, ['clean', 'no-scanner']),
      ),
    )
    .orderBy(asc(documentVersions.keptAt), asc(documentVersions.id))
    .limit(MOST_AT_ONCE);
  return rows.map(({ version }) => version);
};

/** Undefined when too many other jobs wait: this one comes again. */
async function markupOf(bytes: Uint8Array, limits: ApartLimits): Promise<string | null | undefined> {
  try {
    return await runApart<string | null>(SCRIPT, bytes, limits);
  } catch (error) {
    return error instanceof TooMuchApart && error.of === 'jobs' ? undefined : null;
  }
}

async function keep(work: Work, version: Version, markup: string | null): Promise<void> {
  const { id: versionId, documentId, reviewId, partnershipId } = version;
  await work.tx
    .insert(documentMarkups)
    .values({ versionId, documentId, reviewId, partnershipId, markup, readAt: work.now })
    .onConflictDoNothing();
}

/** The markup of a version; null when it is none that is read on a page, undefined when it has not been made ready. */
export async function readyMarkup(work: Work, version: DocumentVersion): Promise<string | null | undefined> {
  if (version.size > LONGEST_READ) return null;
  const [row] = await work.tx
    .select({ markup: documentMarkups.markup })
    .from(documentMarkups)
    .where(eq(documentMarkups.versionId, version.id));
  return row?.markup;
}
