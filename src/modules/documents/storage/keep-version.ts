import { and, count, eq, gt, sum } from '../../../platform/database/sql.js';
import { PassingBytes, piecesOf } from '../../../platform/upload/index.js';
import { asSystem, type Work } from '../../../platform/work.js';
import type { DocumentVersion } from '../queries.js';
import { documentChunks, documentVersions } from '../tables.js';
import { CHUNK, type CheckedFile, type UploadRefusal } from './kept-file.js';

const GIGABYTE = 1024 * CHUNK;
/** Bytes that one person may put in within a day, and that one review may hold. */
export const QUOTA = { person: 2 * GIGABYTE, review: 10 * GIGABYTE } as const;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Of which document a version is made, and why. */
export interface VersionToKeep {
  readonly documentId: string;
  readonly reviewId: string | null;
  readonly partnershipId: string;
  readonly number: number;
  readonly reason: string;
  /** Who keeps it; the asker when left out. */
  readonly keptBy?: string;
}

/** Writes a checked file in chunks, each as it is read; the hash is of what was written. */
export async function keepVersion(work: Work, of: VersionToKeep, file: CheckedFile): Promise<DocumentVersion> {
  const id = work.newId();
  const ofDocument = { documentId: of.documentId, reviewId: of.reviewId, partnershipId: of.partnershipId };
  const version = {
    id,
    number: of.number,
    fileName: file.fileName,
    kind: file.kind,
    mime: file.mime,
    size: file.content.size,
    sha256: file.sha256,
    reason: of.reason,
    keptBy: of.keptBy ?? keeper(work),
    keptAt: work.now,
    scan: work.installation.clamav === undefined ? ('no-scanner' as const) : ('waiting' as const),
  };
  await work.tx.insert(documentVersions).values({ ...ofDocument, ...version });
  const passing = new PassingBytes();
  let number = 0;
  for await (const bytes of piecesOf(file.content, CHUNK)) {
    await work.tx.insert(documentChunks).values({ ...ofDocument, versionId: id, number, bytes });
    // The way to the database copies each chunk twice.
    passing.add(3 * bytes.length);
    number += 1;
  }
  return version;
}

/** Whoever puts something in has an account. */
export function keeper({ actor }: Work): string {
  if (actor.kind !== 'person') throw new Error('documents are kept by people');
  return actor.personId;
}

/** Refuses what would go over a limit: of one person within a day, or of one review. */
export async function overQuota(
  work: Work,
  reviewId: string | null,
  bytes: number,
  keptBy = keeper(work),
): Promise<UploadRefusal | undefined> {
  const since = new Date(work.now.getTime() - DAY_MS);
  const [own] = await work.tx
    .select({ bytes: sum(documentVersions.size), files: count() })
    .from(documentVersions)
    .where(and(eq(documentVersions.keptBy, keptBy), gt(documentVersions.keptAt, since)));
  if (Number(own?.bytes ?? 0) + bytes > QUOTA.person) {
    return {
      refused: 'quota',
      words: 'You have uploaded 2 GB in a day, which is the most one person can. Upload the rest tomorrow.',
    };
  }
  if (reviewId === null) return undefined;
  // All of it, also what this person does not see; nothing but the sum is learnt.
  const [all] = await asSystem(work, () =>
    work.tx
      .select({ bytes: sum(documentVersions.size) })
      .from(documentVersions)
      .where(eq(documentVersions.reviewId, reviewId)),
  );
  if (Number(all?.bytes ?? 0) + bytes <= QUOTA.review) return undefined;
  return {
    refused: 'quota',
    words: 'The documents of this review have reached 10 GB. Withdraw what is not needed, or ask your administrator.',
  };
}
