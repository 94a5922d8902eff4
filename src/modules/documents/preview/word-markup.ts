import mammoth from 'mammoth';
import { checkUpload, type Limits, UPLOAD_LIMITS } from '../../../platform/upload/index.js';

/** What is read on a page: an ordinary document. A larger one is saved and opened in Word. */
const PREVIEW_LIMITS: Limits = {
  ...UPLOAD_LIMITS,
  kinds: ['docx'],
  bytes: 5 * 1024 * 1024,
  unpackedBytes: 24 * 1024 * 1024,
  tags: 120_000,
};

/** Characters of the longest markup: some five hundred pages. */
const LONGEST = 2_000_000;

/** A Word file as markup without its pictures; null when it is too long to be read on a page. Meant for a process of its own. */
export async function wordMarkup(bytes: Uint8Array): Promise<string | null> {
  const verdict = await checkUpload(bytes, 'read.docx', PREVIEW_LIMITS);
  if (!verdict.ok) return null;
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    { externalFileAccess: false, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  const markup = value.replaceAll('\0', '').toWellFormed();
  return markup.length > LONGEST ? null : markup;
}
