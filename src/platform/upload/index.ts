import { type ByteSource, bytesInMemory, indexIn } from './bytes.js';
import { extensionOf, safeFileName } from './file-name.js';
import { checkOffice } from './office-check.js';
import { checkOpenDocument } from './opendocument-check.js';
import { pdfRefusal } from './pdf-check.js';
import { jpgRefusal, pngRefusal } from './picture-check.js';
import { textRefusal } from './text-check.js';
import { type Kind, type Limits, MIME, type RefusalReason, UPLOAD_LIMITS, type Verdict } from './verdict.js';
import { zipParts } from './zip-parts.js';

export { type ByteSource, bytesInMemory, piecesOf } from './bytes.js';
export { ScannerProblem, scanWithClamd } from './clamav.js';
export { contentDisposition, safeFileName } from './file-name.js';
export { PassingBytes } from './let-go.js';
export { sayRefusal } from './say-refusal.js';
export { Spool } from './spool.js';
export { FORM_LIMITS, type Kind, type Limits, type RefusalReason, UPLOAD_LIMITS, type Verdict } from './verdict.js';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le').toString('latin1');
const EXTENSIONS: Readonly<Record<string, Kind>> = { jpeg: 'jpg', text: 'txt' };
const MACRO_EXTENSION = /^(?:docm|dotm|xlsm|xltm|xlam|xlsb)$/;
const OLD_EXTENSION = /^(?:doc|dot|xls|xlt|rtf)$/;

/**
 * Judges a file by its content: which kind it is and the name to keep it under, or why it is not taken. The name only
 * has to agree. No part is run, nothing is fetched.
 */
export const checkUpload = (
  content: Uint8Array,
  declaredName: string,
  limits: Limits = UPLOAD_LIMITS,
): Promise<Verdict> => checkFile(bytesInMemory(content), declaredName, limits);

/** The same for bytes that lie elsewhere. They are read in pieces: memory does not grow with the file. */
export async function checkFile(
  source: ByteSource,
  declaredName: string,
  limits: Limits = UPLOAD_LIMITS,
): Promise<Verdict> {
  const safeName = safeFileName(declaredName);
  const extension = extensionOf(safeName);
  const found = await foundIn(source, extension, limits);
  if (!isKind(found)) return { ok: false, reason: found };
  if (MACRO_EXTENSION.test(extension)) return { ok: false, reason: 'macros' };
  if ((EXTENSIONS[extension] ?? extension) !== found) return { ok: false, reason: 'not-what-its-name-says' };
  if (!limits.kinds.includes(found)) return { ok: false, reason: 'kind-not-taken' };
  return { ok: true, kind: found, mime: MIME[found], safeName };
}

const isKind = (found: Kind | RefusalReason): found is Kind => Object.hasOwn(MIME, found);

async function foundIn(source: ByteSource, extension: string, limits: Limits): Promise<Kind | RefusalReason> {
  if (source.size === 0) return 'empty';
  if (source.size > limits.bytes) return 'too-large';
  const start = await source.read(0, OLE.length);
  if (start.equals(OLE)) return (await indexIn(source, ENCRYPTED_PACKAGE)) === -1 ? 'old-format' : 'encrypted';
  const magic = start.toString('latin1');
  if (magic.startsWith('PK\u0003\u0004')) return packageKind(source, limits);
  if (magic.startsWith('%PDF-')) return (await pdfRefusal(source, limits)) ?? 'pdf';
  if (magic === '\x89PNG\r\n\x1a\n') return (await pngRefusal(source, limits)) ?? 'png';
  if (magic.startsWith('\xff\xd8\xff')) return (await jpgRefusal(source, limits)) ?? 'jpg';
  if (magic.startsWith('{\\rtf') || OLD_EXTENSION.test(extension)) return 'old-format';
  return otherKind(source, extension);
}

/** What has no mark of its own can only be text; under the name of another kind it is that kind broken, or a lie. */
async function otherKind(source: ByteSource, extension: string): Promise<Kind | RefusalReason> {
  if (extension === 'csv' || extension === 'txt' || extension === 'text') {
    return (await textRefusal(source)) ?? (extension === 'csv' ? 'csv' : 'txt');
  }
  return Object.hasOwn(MIME, extension) || extension === 'jpeg' ? 'not-what-its-name-says' : 'kind-not-taken';
}

async function packageKind(source: ByteSource, limits: Limits): Promise<Kind | RefusalReason> {
  const parts = await zipParts(source, limits);
  if (typeof parts === 'string') return parts;
  try {
    if (parts[0]?.name === 'mimetype') return await checkOpenDocument(parts, limits);
    const isOffice = parts.some((part) => part.name.toLowerCase() === '[content_types].xml');
    return isOffice ? await checkOffice(parts, limits) : 'kind-not-taken';
  } catch {
    // The unpacker throws at a stream that is cut, of another size than stated, or not text where text is due.
    return 'damaged';
  }
}
