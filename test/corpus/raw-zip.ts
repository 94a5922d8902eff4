import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip, with every lie a hostile file may tell about it. */
export interface RawEntry {
  readonly name: string | Buffer;
  readonly data: Buffer | string;
  readonly stored?: boolean;
  readonly flag?: number;
  readonly method?: number;
  readonly statedSize?: number;
  readonly localName?: string;
  readonly unixMode?: number;
  /** Places the entry over the bytes of the first one. */
  readonly overFirst?: boolean;
}

interface Placed {
  readonly entry: RawEntry;
  readonly at: number;
  readonly header: Buffer;
  readonly name: Buffer;
}

/** A zip written byte by byte, so that it can be wrong in ways no zip library allows. */
export function rawZip(entries: readonly RawEntry[], { comment = '' } = {}): Buffer {
  const chunks: Buffer[] = [];
  const placed: Placed[] = [];
  let at = 0;
  for (const entry of entries) {
    const { header, packed } = packedEntry(entry);
    const local = Buffer.from(entry.localName ?? entry.name);
    placed.push({ entry, at: entry.overFirst ? 0 : at, header, name: Buffer.from(entry.name) });
    if (entry.overFirst) continue;
    const record = Buffer.concat([signature(0x04034b50), header, u16(local.length), u16(0), local, packed]);
    chunks.push(record);
    at += record.length;
  }
  const directory = Buffer.concat(placed.map(directoryRecord));
  const end = [u16(0), u16(0), u16(placed.length), u16(placed.length), u32(directory.length), u32(at)];
  const tail = Buffer.concat([signature(0x06054b50), ...end, u16(comment.length), Buffer.from(comment)]);
  return Buffer.concat([...chunks, directory, tail]);
}

function packedEntry(entry: RawEntry): { header: Buffer; packed: Buffer } {
  const data = Buffer.from(entry.data);
  const packed = entry.stored ? data : deflateRawSync(data, { level: 9 });
  const method = entry.method ?? (entry.stored ? 0 : 8);
  const sizes = [u32(crc32(data)), u32(packed.length), u32(entry.statedSize ?? data.length)];
  return { header: Buffer.concat([u16(20), u16(entry.flag ?? 0), u16(method), u16(0), u16(0x21), ...sizes]), packed };
}

function directoryRecord({ entry, at, header, name }: Placed): Buffer {
  const unix = entry.unixMode === undefined ? 0 : 3;
  const attributes = ((entry.unixMode ?? 0) << 16) >>> 0;
  const rest = [u16(name.length), u16(0), u16(0), u16(0), u16(0), u32(attributes), u32(at), name];
  return Buffer.concat([signature(0x02014b50), u16((unix << 8) | 20), header, ...rest]);
}

const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const signature = u32;
