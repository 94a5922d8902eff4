import { zipSync } from 'fflate';

/** A file of the set. */
export interface SetFile {
  readonly name: string;
  make(): Promise<Uint8Array> | Uint8Array;
}

/** The oldest day that a zip can say: the same files give the same bytes. */
const NEVER = new Date(1980, 0, 1);

/** Files as one zip, made whole before any of it is sent: a file that cannot be made leaves no half set behind. */
export async function zipped(files: readonly SetFile[]): Promise<Uint8Array> {
  const made: Record<string, Uint8Array> = {};
  for (const { name, make } of files) made[name] = new Uint8Array(await make());
  // Word files and PDFs are packed already.
  return zipSync(made, { level: 0, mtime: NEVER });
}
