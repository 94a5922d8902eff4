import { type ByteSource, inBlocks } from './bytes.js';
import type { Limits, RefusalReason } from './verdict.js';

const SIGNATURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  // Windows metafiles: enhanced, placeable and plain.
  [0x01, 0x00, 0x00, 0x00],
  [0xd7, 0xcd, 0xc6, 0x9a],
  [0x01, 0x00, 0x09, 0x00],
];

/** Says whether these first bytes are of a picture that office programs put in documents. */
export const isKnownPicture = (start: Buffer): boolean =>
  SIGNATURES.some((signature) => signature.every((byte, index) => start[index] === byte));

const CHUNK_FRAME = 12;
const PNG_SIGNATURE = 8;

/** A PNG from first chunk to last: whole, not too many pixels, nothing behind its end. */
export async function pngRefusal(whole: ByteSource, limits: Limits): Promise<RefusalReason | undefined> {
  const source = inBlocks(whole);
  let at = PNG_SIGNATURE;
  while (at + CHUNK_FRAME <= source.size) {
    const head = await source.read(at, 16);
    const length = head.readUInt32BE(0);
    const type = head.toString('latin1', 4, 8);
    if (at === PNG_SIGNATURE) {
      if (type !== 'IHDR' || length !== 13 || at + CHUNK_FRAME + length > source.size) return 'damaged';
      if (head.readUInt32BE(8) * head.readUInt32BE(12) > limits.pixels) return 'too-many-pixels';
    }
    at += CHUNK_FRAME + length;
    if (type === 'IEND') return at === source.size ? undefined : 'embedded-file';
  }
  return 'damaged';
}

const END_OF_IMAGE = Buffer.from('ffd9', 'hex');
const START_OF_SCAN = 0xda;
const NOT_FRAMES = [0xc4, 0xc8, 0xcc];

/** A JPEG up to its first scan: whole, not too many pixels, and ended. */
export async function jpgRefusal(whole: ByteSource, limits: Limits): Promise<RefusalReason | undefined> {
  const source = inBlocks(whole);
  let at = 2;
  let framed = false;
  while (at + 9 < source.size) {
    const head = await source.read(at, 10);
    if (head[0] !== 0xff) return 'damaged';
    const marker = head[1] ?? 0;
    if (marker === START_OF_SCAN) return framed && (await isEnded(whole, at)) ? undefined : 'damaged';
    if (marker >= 0xc0 && marker <= 0xcf && !NOT_FRAMES.includes(marker)) {
      framed = true;
      if (head.readUInt16BE(5) * head.readUInt16BE(7) > limits.pixels) return 'too-many-pixels';
    }
    // A marker may be padded with any number of 0xff.
    at += marker === 0xff ? 1 : 2 + head.readUInt16BE(2);
  }
  return 'damaged';
}

const BACKWARDS = 1024 * 1024;

/** Whether the image ends somewhere behind `at`, looked for from the end of the file. */
async function isEnded(source: ByteSource, at: number): Promise<boolean> {
  for (let end = source.size; end > at + 1; end -= BACKWARDS - END_OF_IMAGE.length) {
    const from = Math.max(end - BACKWARDS, at + 1);
    if ((await source.read(from, end - from)).includes(END_OF_IMAGE)) return true;
    if (from === at + 1) return false;
  }
  return false;
}
