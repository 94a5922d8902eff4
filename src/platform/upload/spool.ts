import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type ByteSource, bytesOfFile } from './bytes.js';
import { PassingBytes } from './let-go.js';

/** What was written to a spool: its bytes, and whether more came than were taken. */
export interface Spooled {
  readonly content: ByteSource;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly digest: string;
  readonly cutOff: boolean;
}

/**
 * A place for files on their way in or out, so that none is ever whole in memory. Each file loses its name as soon as it is open: when it
 * is closed, or the program ends in any way, nothing of it is left.
 */
export class Spool {
  readonly #folder: string;
  readonly #open: FileHandle[] = [];

  /** `dataDir` is where the program keeps files of its own. */
  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'passing');
  }

  /** Writes down what comes, up to `most` bytes; the rest is read and dropped. */
  async take(pieces: AsyncIterable<Uint8Array>, most: number): Promise<Spooled> {
    const file = await this.#nameless();
    const hash = createHash('sha256');
    let size = 0;
    let cutOff = false;
    const passing = new PassingBytes();
    for await (const piece of pieces) {
      const fits = piece.subarray(0, most - size);
      if (fits.length > 0) await file.write(fits);
      hash.update(fits);
      size += fits.length;
      passing.add(piece.length);
      cutOff ||= fits.length < piece.length;
    }
    return { content: bytesOfFile(file, size), digest: hash.digest('hex'), cutOff };
  }

  /** Writes down what comes and gives it back as a stream, which closes its file when it ends or is destroyed. */
  async passOn(pieces: AsyncIterable<Uint8Array>): Promise<Readable> {
    const file = await this.#nameless();
    try {
      const passing = new PassingBytes();
      for await (const piece of pieces) {
        await file.write(piece);
        passing.add(piece.length);
      }
    } catch (error) {
      await this.close();
      throw error;
    }
    this.#open.splice(this.#open.indexOf(file), 1);
    return file.createReadStream({ start: 0, highWaterMark: 256 * 1024 });
  }

  /** Closes what was taken; its bytes are gone with that. */
  async close(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((file) => file.close()));
  }

  async #nameless(): Promise<FileHandle> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const path = join(this.#folder, randomUUID());
    const file = await open(path, 'wx+', 0o600);
    this.#open.push(file);
    await unlink(path);
    return file;
  }
}
