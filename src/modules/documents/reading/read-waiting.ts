import { type ApartLimits, runApart, TooMuchApart } from '../../../platform/apart/index.js';
import { and, asc, eq, inArray, isNull } from '../../../platform/database/sql.js';
import type { OpenSystemWork } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { bytesUnlessSpoilt } from '../storage/stored-bytes.js';
import { documentTexts, documentVersions, type TextState } from '../tables.js';

/** A file as the process that reads it gets it. */
export interface FileToRead {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

/** What came of it. */
export interface WordsRead {
  readonly state: TextState;
  readonly words: string;
}

/** Kinds of file that may hold words; in a picture nobody looks for any. */
export const KINDS_WITH_WORDS = ['docx', 'odt', 'xlsx', 'ods', 'pdf', 'txt', 'csv'];

const SCRIPT = new URL('./read-words-apart.js', import.meta.url);
const LIMITS: ApartLimits = { megabytes: 384, milliseconds: 60_000 };

/** Versions that one run reads; the next run carries on. */
const MOST_AT_ONCE = 30;

/**
 * Reads the words of every version that was let through and has not been read: in a process apart, one file at a time, outside of any
 * transaction. What cannot be read within its bounds is noted as unreadable, and not tried again.
 */
export async function readWaiting(open: OpenSystemWork): Promise<void> {
  for (const version of await open(waitingVersions)) {
    const bytes = await open((work) => bytesOf(work, version));
    if (bytes === undefined) continue;
    const read = await wordsOf({ kind: version.kind, bytes });
    if (read === undefined) return;
    await open((work) => settle(work, version, read));
  }
}

type Version = typeof documentVersions.$inferSelect;

const waitingVersions = async (work: Work): Promise<Version[]> => {
  const rows = await work.tx
    .select({ version: documentVersions })
    .from(documentVersions)
    .leftJoin(documentTexts, eq(documentTexts.versionId, documentVersions.id))
    .where(
      and(
        isNull(documentTexts.versionId),
        inArray(documentVersions.scan, ['clean', 'no-scanner']),
        inArray(documentVersions.kind, KINDS_WITH_WORDS),
      ),
    )
    .orderBy(asc(documentVersions.keptAt), asc(documentVersions.id))
    .limit(MOST_AT_ONCE);
  return rows.map(({ version }) => version);
};

/** Undefined, and noted, for a file that is not what was put in. */
async function bytesOf(work: Work, version: Version): Promise<Uint8Array | undefined> {
  const bytes = await bytesUnlessSpoilt(work, version);
  if (bytes === undefined) await settle(work, version, { state: 'unreadable', words: '' });
  return bytes;
}

/** Undefined when too many other jobs wait: this one comes again. */
async function wordsOf(file: FileToRead): Promise<WordsRead | undefined> {
  try {
    return await runApart<WordsRead>(SCRIPT, file, LIMITS);
  } catch (error) {
    if (error instanceof TooMuchApart && error.of === 'jobs') return undefined;
    return { state: 'unreadable', words: '' };
  }
}

async function settle(work: Work, version: Version, { state, words }: WordsRead): Promise<void> {
  const { id: versionId, documentId, reviewId, partnershipId } = version;
  await work.tx
    .insert(documentTexts)
    .values({ versionId, documentId, reviewId, partnershipId, state, words, readAt: work.now })
    .onConflictDoNothing();
}
