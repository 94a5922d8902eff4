import { and, asc, eq } from '../../../platform/database/sql.js';
import type { OpenSystemWork } from '../../../platform/jobs/job.js';
import { scanWithClamd } from '../../../platform/upload/index.js';
import type { Work } from '../../../platform/work.js';
import { chainOf } from '../storage/keep-document.js';
import { documentChunks, documentVersions, type Scan } from '../tables.js';

/** Versions that one run looks at; the next run carries on. */
const MOST_AT_ONCE = 50;
/** Files without a verdict after which a run ends: one that the scanner cannot judge does not hold up those behind it. */
const MOST_PROBLEMS = 3;

interface Waiting {
  readonly id: string;
  readonly documentId: string;
  readonly reviewId: string | null;
  readonly partnershipId: string;
}

/**
 * Has the scanner judge what waits for it. The scanner is asked outside of any transaction: each chunk is read in one of its own. A
 * scanner that does not answer leaves the version waiting; where the installation has none any more, nothing waits.
 */
export async function scanWaiting(open: OpenSystemWork): Promise<void> {
  const { waiting, clamav } = await open(async (work) => ({
    waiting: await waitingVersions(work),
    clamav: work.installation.clamav,
  }));
  const problems: unknown[] = [];
  for (const version of waiting) {
    try {
      const scan: Scan = clamav === undefined ? 'no-scanner' : await scanWithClamd(clamav, chunksOf(open, version.id));
      await open((work) => settle(work, version, scan));
    } catch (error) {
      problems.push(error);
      if (problems.length === MOST_PROBLEMS) break;
    }
  }
  if (problems.length > 0) throw problems[0];
}

const waitingVersions = (work: Work): Promise<Waiting[]> =>
  work.tx
    .select({
      id: documentVersions.id,
      documentId: documentVersions.documentId,
      reviewId: documentVersions.reviewId,
      partnershipId: documentVersions.partnershipId,
    })
    .from(documentVersions)
    .where(eq(documentVersions.scan, 'waiting'))
    .orderBy(asc(documentVersions.keptAt))
    .limit(MOST_AT_ONCE);

async function* chunksOf(open: OpenSystemWork, versionId: string): AsyncGenerator<Uint8Array> {
  for (let number = 0; ; number += 1) {
    const [chunk] = await open((work) =>
      work.tx
        .select({ bytes: documentChunks.bytes })
        .from(documentChunks)
        .where(and(eq(documentChunks.versionId, versionId), eq(documentChunks.number, number))),
    );
    if (chunk === undefined) return;
    yield chunk.bytes;
  }
}

/** Notes the verdict. What is infected is not kept. */
async function settle(work: Work, version: Waiting, scan: Scan): Promise<void> {
  const settled = await work.tx
    .update(documentVersions)
    .set({ scan, scannedAt: work.now })
    .where(and(eq(documentVersions.id, version.id), eq(documentVersions.scan, 'waiting')))
    .returning({ id: documentVersions.id });
  if (settled.length === 0 || scan !== 'infected') return;
  await work.tx.delete(documentChunks).where(eq(documentChunks.versionId, version.id));
  work.record({
    ...chainOf(version),
    action: 'document.malware-found',
    objectKind: 'document',
    objectId: version.documentId,
    ids: { version: version.id },
  });
}
