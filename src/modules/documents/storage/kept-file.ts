import { createHash } from 'node:crypto';
import type { SpooledFile } from '../../../platform/http/route.js';
import {
  type ByteSource,
  bytesInMemory,
  checkFile,
  type Kind,
  type Limits,
  piecesOf,
  type RefusalReason,
  sayRefusal,
  UPLOAD_LIMITS,
} from '../../../platform/upload/index.js';
import type { DocumentClass } from '../classes.js';

/** The largest file that is kept, in bytes. */
export const DOCUMENT_BYTES = UPLOAD_LIMITS.bytes;

/** A file to be kept: one that was uploaded (`asked.spooled`), or one that the program made (`madeFile`). */
export type FileToKeep = Pick<SpooledFile, 'fileName' | 'content'> & Partial<Pick<SpooledFile, 'tooLarge'>>;

/** A file that the program made, in memory. */
export const madeFile = (fileName: string, bytes: Uint8Array): FileToKeep => ({
  fileName,
  content: bytesInMemory(bytes),
});

/** Why a file was not kept; nothing of it is. `words` say what is wrong and what to do, for a form error. */
export interface UploadRefusal {
  readonly refused: RefusalReason | 'quota' | 'same-again';
  readonly words: string;
}

/** A file that was checked. */
export interface CheckedFile {
  readonly content: ByteSource;
  readonly fileName: string;
  readonly kind: Kind;
  readonly mime: string;
  readonly sha256: string;
}

/** Bytes of one chunk, in the store as on the way to it. */
export const CHUNK = 1024 * 1024;

const PICTURES: Limits = { ...UPLOAD_LIMITS, kinds: ['jpg', 'png'] };

/** Judges a file by its content, with the limits of its class. */
export async function checkedFile(file: FileToKeep, of: DocumentClass): Promise<CheckedFile | UploadRefusal> {
  if (file.tooLarge) return refusal('too-large');
  const limits = of === 'photograph' ? PICTURES : UPLOAD_LIMITS;
  const verdict = await checkFile(file.content, file.fileName, limits);
  if (!verdict.ok) return refusal(verdict.reason);
  const { kind, mime, safeName: fileName } = verdict;
  return { content: file.content, fileName, kind, mime, sha256: await hashOf(file.content) };
}

async function hashOf(content: ByteSource): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of piecesOf(content, 64 * 1024)) hash.update(piece);
  return hash.digest('hex');
}

const refusal = (reason: RefusalReason): UploadRefusal => ({ refused: reason, words: sayRefusal(reason) });
