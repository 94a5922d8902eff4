import { createHash } from 'node:crypto';
import { eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { notificationFileParts, notificationFiles } from '../tables.js';

const PART = 1024 * 1024;

/** A file as it came with a form. */
export interface NewFile {
  readonly partnershipId: string;
  readonly draftId: string;
  /** Made safe by the upload check. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Keeps a file in parts of at most a mebibyte, with its SHA-256. */
export async function keepFile(work: Work, { partnershipId, draftId, fileName, bytes }: NewFile): Promise<string> {
  const id = work.newId();
  await work.tx.insert(notificationFiles).values({
    id,
    partnershipId,
    draftId,
    fileName,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    uploadedAt: work.now,
    uploadedBy: work.actor.kind === 'person' ? work.actor.personId : null,
  });
  for (let from = 0; from < bytes.length; from += PART) {
    const part = { fileId: id, number: from / PART, bytes: bytes.subarray(from, from + PART) };
    await work.tx.insert(notificationFileParts).values(part);
  }
  return id;
}

/** A file that is kept. */
export type KeptFile = typeof notificationFiles.$inferSelect;

/** The file a form was read from, if it was. */
export async function fileOf(work: Work, draftId: string): Promise<KeptFile | undefined> {
  const [file] = await work.tx.select().from(notificationFiles).where(eq(notificationFiles.draftId, draftId));
  return file;
}

/** The bytes of a file, as they came; throws when they are not those that were kept. */
export async function bytesOf(work: Work, file: KeptFile): Promise<Uint8Array> {
  const parts = await work.tx
    .select()
    .from(notificationFileParts)
    .where(eq(notificationFileParts.fileId, file.id))
    .orderBy(notificationFileParts.number);
  const bytes = Buffer.concat(parts.map((part) => part.bytes));
  if (createHash('sha256').update(bytes).digest('hex') !== file.sha256) throw new Error(`file ${file.id} is damaged`);
  return bytes;
}
