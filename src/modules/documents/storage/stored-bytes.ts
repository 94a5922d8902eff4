import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { and, eq } from '../../../platform/database/sql.js';
import { PassingBytes } from '../../../platform/upload/index.js';
import type { Work } from '../../../platform/work.js';
import type { DocumentVersion } from '../queries.js';
import { documentChunks } from '../tables.js';

/** A stored file is not what was put in: given out to nobody, and a matter for whoever runs the database. */
export class SpoiltFile extends Error {
  override readonly name = 'SpoiltFile';
}

/** All bytes of a version together; undefined when they are not those that were put in. */
export async function bytesUnlessSpoilt(work: Work, version: DocumentVersion): Promise<Uint8Array | undefined> {
  try {
    return await buffer(Readable.from(storedBytes(work, version)));
  } catch (error) {
    if (!(error instanceof SpoiltFile)) throw error;
    return undefined;
  }
}

/** The bytes of a version, chunk by chunk. Throws `SpoiltFile` at the end when they are not those that were put in. */
export async function* storedBytes(work: Work, version: DocumentVersion): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  const passing = new PassingBytes();
  let size = 0;
  for (let number = 0; size < version.size; number += 1) {
    const [chunk] = await work.tx
      .select({ bytes: documentChunks.bytes })
      .from(documentChunks)
      .where(and(eq(documentChunks.versionId, version.id), eq(documentChunks.number, number)));
    if (chunk === undefined) throw new SpoiltFile(`version ${version.id} lacks chunk ${number}`);
    hash.update(chunk.bytes);
    size += chunk.bytes.length;
    yield chunk.bytes;
    // The way from the database makes text of each chunk, and pieces before that.
    passing.add(6 * chunk.bytes.length);
  }
  if (hash.digest('hex') !== version.sha256) throw new SpoiltFile(`version ${version.id} has another hash`);
}
