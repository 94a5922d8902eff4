import type { FileHandle } from 'node:fs/promises';

/** The bytes of a file, wherever they lie: what reads them holds only the piece it asked for. */
export interface ByteSource {
  /** Bytes. */
  readonly size: number;
  /** From `start`, as many as asked for or as there are. */
  read(start: number, length: number): Promise<Buffer>;
}

/** Bytes that are in memory already. */
export function bytesInMemory(content: Uint8Array): ByteSource {
  const whole = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return { size: whole.length, read: async (start, length) => whole.subarray(start, start + length) };
}

/** Bytes of an open file. The handle must stay open for as long as they are read. */
export const bytesOfFile = (file: FileHandle, size: number): ByteSource => ({
  size,
  read: async (start, length) => {
    const piece = Buffer.allocUnsafe(Math.max(Math.min(length, size - start), 0));
    let filled = 0;
    while (filled < piece.length) {
      const { bytesRead } = await file.read(piece, filled, piece.length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return piece.subarray(0, filled);
  },
});

/** The bytes from first to last in pieces of `length`; the last may be shorter. */
export async function* piecesOf(source: ByteSource, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < source.size; at += length) yield await source.read(at, length);
}
