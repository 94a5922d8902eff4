import { Readable } from 'node:stream';
import { Zip, ZipPassThrough } from 'fflate';

/** A file of the set, made when its turn comes. */
export interface SetFile {
  readonly name: string;
  make(): Promise<Uint8Array> | Uint8Array;
}

/** Files as one zip, one made after the other while it is sent: no more than one of them is in memory. */
export const zipped = (files: readonly SetFile[]): Readable => Readable.from(pieces(files), { objectMode: false });

async function* pieces(files: readonly SetFile[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (const file of files) {
    // Word files and PDFs are packed already.
    const entry = new ZipPassThrough(file.name);
    // The oldest day that a zip can say: the same set gives the same bytes.
    entry.mtime = new Date(1980, 0, 1);
    zip.add(entry);
    entry.push(new Uint8Array(await file.make()), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
