import type { FileHandle } from 'node:fs/promises';

/** The bytes of a file, wherever they lie: what reads them holds only the piece it asked for. */
export interface ByteSource {
  /** Bytes. */
  readonly size: number;
  /** From `start`, as many as asked for or as there are. `into`, of that length, is filled and used again instead of new memory. */
  read(start: number, length: number, into?: Buffer): Promise<Buffer>;
}

/** Bytes that are in memory already. */
export function bytesInMemory(content: Uint8Array): ByteSource {
  const whole = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return { size: whole.length, read: async (start, length) => whole.subarray(start, start + length) };
}

/** Bytes of an open file. The handle must stay open for as long as they are read. */
export const bytesOfFile = (file: FileHandle, size: number): ByteSource => ({
  size,
  read: async (start, length, into) => {
    const wanted = Math.max(Math.min(length, size - start), 0);
    const piece = into?.subarray(0, wanted) ?? Buffer.allocUnsafe(wanted);
    let filled = 0;
    while (filled < piece.length) {
      const { bytesRead } = await file.read(piece, filled, piece.length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return piece.subarray(0, filled);
  },
});

/** The bytes from first to last in pieces of `length`; the last may be shorter. A piece holds until the next one is asked for. */
export async function* piecesOf(source: ByteSource, length: number): AsyncGenerator<Buffer> {
  const into = Buffer.allocUnsafe(Math.min(length, source.size));
  for (let at = 0; at < source.size; at += length) yield await source.read(at, length, into);
}

const BLOCK = 256 * 1024;

/** The same bytes, read in blocks of which the last is kept: for readers that ask for many small pieces close together. */
export function inBlocks(source: ByteSource): ByteSource {
  let from = 0;
  let block: Buffer = Buffer.alloc(0);
  return {
    size: source.size,
    read: async (start, length) => {
      if (length > BLOCK) return source.read(start, length);
      if (start < from || start + length > from + block.length) {
        from = start;
        block = await source.read(start, BLOCK);
      }
      return block.subarray(start - from, start - from + length);
    },
  };
}

/** A piece of the bytes as text of one character a byte, and where it begins. */
export interface Window {
  readonly at: number;
  readonly text: string;
}

const WINDOW = 2 * 1024 * 1024;

/** The bytes from `start` on as text in windows that overlap by `overlap` bytes, so that nothing shorter falls between two. */
export async function* windowsOf(source: ByteSource, overlap: number, start = 0): AsyncGenerator<Window> {
  for (let at = start; at < source.size; at += WINDOW - overlap) {
    yield { at, text: (await source.read(at, WINDOW)).toString('latin1') };
    if (at + WINDOW >= source.size) return;
  }
}

/** Where these characters, one a byte, first stand from `start` on; -1 when they do not. */
export async function indexIn(source: ByteSource, sought: string, start = 0): Promise<number> {
  for await (const { at, text } of windowsOf(source, sought.length, start)) {
    const found = text.indexOf(sought);
    if (found !== -1) return at + found;
  }
  return -1;
}
