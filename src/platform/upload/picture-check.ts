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
export function pngRefusal(bytes: Buffer, limits: Limits): RefusalReason | undefined {
  let at = PNG_SIGNATURE;
  while (at + CHUNK_FRAME <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (at === PNG_SIGNATURE) {
      if (type !== 'IHDR' || length !== 13 || at + CHUNK_FRAME + length > bytes.length) return 'damaged';
      const pixels = bytes.readUInt32BE(at + 8) * bytes.readUInt32BE(at + 12);
      if (pixels > limits.pixels) return 'too-many-pixels';
    }
    at += CHUNK_FRAME + length;
    if (type === 'IEND') return at === bytes.length ? undefined : 'embedded-file';
  }
  return 'damaged';
}

const END_OF_IMAGE = Buffer.from('ffd9', 'hex');
const START_OF_SCAN = 0xda;
const NOT_FRAMES = [0xc4, 0xc8, 0xcc];

/** A JPEG up to its first scan: whole, not too many pixels, and ended. */
export function jpgRefusal(bytes: Buffer, limits: Limits): RefusalReason | undefined {
  let at = 2;
  let framed = false;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === START_OF_SCAN) return framed && bytes.lastIndexOf(END_OF_IMAGE) > at ? undefined : 'damaged';
    if (marker >= 0xc0 && marker <= 0xcf && !NOT_FRAMES.includes(marker)) {
      framed = true;
      if (bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7) > limits.pixels) return 'too-many-pixels';
    }
    // A marker may be padded with any number of 0xff.
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return 'damaged';
}
