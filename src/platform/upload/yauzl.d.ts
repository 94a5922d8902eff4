/** The part of yauzl 3 that is used here; the package carries no declarations of its own. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  export interface Entry {
    readonly fileNameRaw: Buffer;
    readonly extraFields: readonly { readonly id: number; readonly data: Buffer }[];
    readonly generalPurposeBitFlag: number;
    readonly compressionMethod: number;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    readonly versionMadeBy: number;
    readonly externalFileAttributes: number;
    readonly relativeOffsetOfLocalHeader: number;
  }

  export interface ZipFile {
    readonly entryCount: number;
    readonly comment: Buffer | string;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
  }

  /** Reads a range; `end` is not part of it. */
  export class RandomAccessReader {
    _readStreamForRange(start: number, end: number): Readable;
  }

  export function fromRandomAccessReaderPromise(
    reader: RandomAccessReader,
    totalSize: number,
    options: { decodeStrings: boolean; autoClose: boolean },
  ): Promise<ZipFile>;
  export function getFileNameLowLevel(
    flag: number,
    raw: Buffer,
    extraFields: Entry['extraFields'],
    strict: boolean,
  ): string;
}
