import type { UploadedFile } from '../../../platform/http/route.js';
import { checkUpload, sayRefusal } from '../../../platform/upload/index.js';
import type { FieldError } from '../../../web/index.js';
import type { ProofFile } from './record-told.js';

/** Largest file that is taken as proof. */
export const PROOF_BYTES = 10 * 1024 * 1024;

/** The file that came with the form: none, one that was checked by its content, or why it is not taken. */
export async function readProofFile(files: readonly UploadedFile[]): Promise<ProofFile | FieldError | undefined> {
  const file = files.find(({ field }) => field === 'file');
  if (file === undefined || (file.fileName === '' && file.bytes.length === 0)) return undefined;
  if (file.tooLarge || file.bytes.length > PROOF_BYTES) return { field: 'file', message: sayRefusal('too-large') };
  const verdict = await checkUpload(file.bytes, file.fileName);
  if (!verdict.ok) return { field: 'file', message: sayRefusal(verdict.reason) };
  return { name: verdict.safeName, mime: verdict.mime, bytes: file.bytes };
}
