import { isUuid } from '../../../kernel/id.js';
import { and, eq, getTableColumns, isNull } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import type { UploadedFile } from '../../../platform/http/route.js';
import { checkUpload, sayRefusal, UPLOAD_LIMITS } from '../../../platform/upload/index.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { AnsweredRequest } from '../guards.js';
import { returnUploads } from '../tables.js';
import type { TemplatePart } from '../writing/template.js';
import type { FileReading } from './file-reading.js';
import { readApart } from './read-apart.js';

/** The largest Word file that is read in, in bytes: one with its pictures; what is read is text. */
export const WORD_BYTES = 10 * 1024 * 1024;

/** Tags of a return of several hundred pages; each costs memory and time to read. */
const WORD_TAGS = 1_000_000;

/** A file that was read and waits to be looked at. */
export type ReturnUpload = Omit<typeof returnUploads.$inferSelect, 'bytes'>;

/** Judges a Word file by its content. Answers words for the person when it is not taken. */
async function checkedWord(
  file: UploadedFile | undefined,
): Promise<{ readonly name: string } | { readonly refused: string }> {
  if (file === undefined) return { refused: 'Choose the Word file' };
  if (file.tooLarge) return { refused: sayRefusal('too-large') };
  const verdict = await checkUpload(file.bytes, file.fileName, {
    ...UPLOAD_LIMITS,
    kinds: ['docx'],
    bytes: WORD_BYTES,
    tags: WORD_TAGS,
  });
  return verdict.ok ? { name: verdict.safeName } : { refused: sayRefusal(verdict.reason) };
}

/** What a Word file of the agency says, or words for the person when it is not taken. */
export type WordRead = { readonly name: string; readonly reading: FileReading } | { readonly refused: string };

/** Checks and reads a Word file. It takes long and needs no database: it is done before the transaction of its request. */
export async function readWord(
  file: UploadedFile | undefined,
  parts: readonly TemplatePart[] | undefined,
): Promise<WordRead> {
  const checked = await checkedWord(file);
  if ('refused' in checked) return checked;
  const reading = await readApart({ bytes: found(file).bytes, parts: found(parts) });
  return 'refused' in reading ? reading : { ...checked, reading };
}

/** Keeps a Word file of the agency, with what was read in it, until somebody has looked at it. Nothing of the return changes yet. */
export async function keepUpload(
  work: Work,
  { review, asked }: AnsweredRequest,
  { name, bytes, reading }: { readonly name: string; readonly bytes: Uint8Array; readonly reading: FileReading },
): Promise<string> {
  const id = work.newId();
  await work.tx.insert(returnUploads).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    requestId: asked.request.id,
    fileName: name,
    bytes,
    reading,
    madeBy: personIn(work),
    madeAt: work.now,
  });
  work.record({
    action: 'return.file-read',
    reviewId: review.id,
    objectKind: 'agency-request',
    objectId: asked.request.id,
  });
  return id;
}

const { bytes: _bytes, ...allButBytes } = getTableColumns(returnUploads);

/** The file of this id that nobody has settled yet, without its bytes. */
export async function openUpload(work: Work, { asked }: AnsweredRequest, id: string): Promise<ReturnUpload> {
  const rows = isUuid(id)
    ? await work.tx
        .select(allButBytes)
        .from(returnUploads)
        .where(
          and(eq(returnUploads.id, id), eq(returnUploads.requestId, asked.request.id), isNull(returnUploads.settledAs)),
        )
    : [];
  return found(rows[0]);
}
