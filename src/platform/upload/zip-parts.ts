import { Readable } from 'node:stream';
import {
  type Entry,
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  RandomAccessReader,
  type ZipFile,
} from 'yauzl';
import { type ByteSource, inBlocks } from './bytes.js';
import type { Limits, RefusalReason } from './verdict.js';

/** One part of a package, its name decoded; `open` unpacks it in pieces. */
export interface ZipPart {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  open(): Promise<Readable>;
}

/** A part this small may be as repetitive as it likes: an empty style sheet packs better than 100 to 1. */
const SMALL_PART = 1024 * 1024;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_LENGTH = 30;
const ENCRYPTED = 0x1 | 0x40;
const METHODS = [0, 8];
const WINZIP_AES = 99;
const MADE_ON_UNIX = 3;
const UNIX_KIND = 0o170000;
const UNIX_SYMLINK = 0o120000;

/**
 * The parts of a zip by its central directory, or why it must not be opened. Nothing is unpacked here: names, sizes,
 * ratios and places are judged from the directory, and each part is held to its stated size when it is read.
 */
export async function zipParts(source: ByteSource, limits: Limits): Promise<readonly ZipPart[] | RefusalReason> {
  try {
    const zip = await fromRandomAccessReaderPromise(new SourceReader(source), source.size, {
      decodeStrings: false,
      // The parts are opened after the directory has been read.
      autoClose: false,
    });
    if (zip.entryCount > limits.parts) return 'too-many-parts';
    // Bytes after the directory are another file's: neither Word nor Excel writes them.
    if (zip.comment.length > 0) return 'unsafe-names';
    return await collect(zip, inBlocks(source), limits);
  } catch {
    return 'damaged';
  }
}

const PIECE = 64 * 1024;

/** Gives the unpacker what it asks for, piece by piece. */
class SourceReader extends RandomAccessReader {
  readonly #source: ByteSource;
  constructor(source: ByteSource) {
    super();
    this.#source = source;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#pieces(start, end), { objectMode: false });
  }
  async *#pieces(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end; at += PIECE) {
      const piece = await this.#source.read(at, Math.min(PIECE, end - at));
      if (piece.length === 0) return;
      yield piece;
    }
  }
}

async function collect(zip: ZipFile, bytes: ByteSource, limits: Limits): Promise<readonly ZipPart[] | RefusalReason> {
  const parts: ZipPart[] = [];
  const entries: Entry[] = [];
  const names = new Set<string>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
    unpacked += entry.uncompressedSize;
    const reason = (await entryRefusal(entry, name, bytes)) ?? sizeRefusal(entry, unpacked, limits);
    if (reason !== undefined) return reason;
    // Package names differ by more than case (ECMA-376 part 2, 9.1.1), so a second spelling is a second part hidden.
    const key = name.toLowerCase();
    if (names.has(key)) return 'unsafe-names';
    names.add(key);
    entries.push(entry);
    if (!name.endsWith('/')) parts.push(partOf(zip, entry, name));
  }
  if (unpacked > Math.max(SMALL_PART, bytes.size * limits.ratio)) return 'unpacks-too-large';
  return overlap(entries) ? 'damaged' : parts;
}

const partOf = (zip: ZipFile, entry: Entry, name: string): ZipPart => ({
  name,
  packed: entry.compressedSize,
  unpacked: entry.uncompressedSize,
  open: () => zip.openReadStreamPromise(entry),
});

async function entryRefusal(entry: Entry, name: string, bytes: ByteSource): Promise<RefusalReason | undefined> {
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) return 'encrypted';
  if (entry.compressionMethod === WINZIP_AES) return 'encrypted';
  if (!METHODS.includes(entry.compressionMethod)) return 'damaged';
  if (isSymlink(entry) || !isSafeName(name)) return 'unsafe-names';
  return (await localHeaderAgrees(entry, bytes)) ? undefined : 'damaged';
}

function sizeRefusal(entry: Entry, unpackedSoFar: number, limits: Limits): RefusalReason | undefined {
  if (unpackedSoFar > limits.unpackedBytes) return 'unpacks-too-large';
  const repetitive = entry.uncompressedSize > entry.compressedSize * limits.ratio;
  return repetitive && entry.uncompressedSize > SMALL_PART ? 'unpacks-too-large' : undefined;
}

const isSymlink = (entry: Entry): boolean =>
  entry.versionMadeBy >>> 8 === MADE_ON_UNIX && ((entry.externalFileAttributes >>> 16) & UNIX_KIND) === UNIX_SYMLINK;

const isSafeName = (name: string): boolean =>
  name !== '' &&
  name.length <= 255 &&
  !/[\\:\p{Cc}\p{Cf}]/u.test(name) &&
  name
    .replace(/\/$/, '')
    .split('/')
    .every((step) => step !== '' && step !== '.' && step !== '..');

/** Readers that go by the local headers must find the same file as those that go by the directory. */
async function localHeaderAgrees(entry: Entry, bytes: ByteSource): Promise<boolean> {
  const head = await bytes.read(entry.relativeOffsetOfLocalHeader, LOCAL_HEADER_LENGTH);
  if (head.length < LOCAL_HEADER_LENGTH || head.readUInt32LE(0) !== LOCAL_HEADER) return false;
  const method = head.readUInt16LE(8);
  const length = head.readUInt16LE(26);
  const name = await bytes.read(entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_LENGTH, length);
  return name.equals(entry.fileNameRaw) && method === entry.compressionMethod;
}

/** Parts that share bytes are how a small file claims to be a huge one. */
function overlap(entries: readonly Entry[]): boolean {
  const placed = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  return placed.some((entry, index) => {
    const following = placed[index + 1];
    const end =
      entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_LENGTH + entry.fileNameRaw.length + entry.compressedSize;
    return following !== undefined && end > following.relativeOffsetOfLocalHeader;
  });
}
