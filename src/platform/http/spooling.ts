import type { FastifyRequest } from 'fastify';
import type { Spool } from '../upload/spool.js';
import type { SpooledFile } from './route.js';

/** Where the files of a form go: into a spool, or nowhere, because their sender may not bring any. */
export type FilesIn = Spool | 'nowhere';

const MEGABYTE = 1024 * 1024;
/** Bytes of all files of one request together. */
const MOST_TOGETHER = 200 * MEGABYTE;

/** Reads the parts of a form, its files to the disk as they come. */
export async function readSpooling(
  request: FastifyRequest,
  limit: number,
  filesIn: FilesIn,
): Promise<{ fields: [string, unknown][]; spooled: SpooledFile[] }> {
  const fields: [string, unknown][] = [];
  const spooled: SpooledFile[] = [];
  let room = MOST_TOGETHER;
  // One byte more than the limit, so that the spool sees that there was more; a file at the limit is whole.
  for await (const part of request.parts({ limits: { fileSize: limit + 1 } })) {
    if (part.type === 'field') fields.push([part.fieldname, part.value]);
    else if (filesIn === 'nowhere') for await (const _ of part.file);
    else {
      const { content, digest, cutOff } = await filesIn.take(part.file, Math.min(limit, room));
      room -= content.size;
      const chosen = (part.filename ?? '') !== '' || content.size > 0;
      if (chosen)
        spooled.push({ field: part.fieldname, fileName: part.filename ?? '', content, digest, tooLarge: cutOff });
    }
  }
  return { fields, spooled };
}
