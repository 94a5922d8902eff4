import { inflateSync } from 'node:zlib';
import { type ByteSource, indexIn, windowsOf } from './bytes.js';
import type { Limits, RefusalReason } from './verdict.js';

const FORBIDDEN: readonly (readonly [RegExp, RefusalReason])[] = [
  [/\/Encrypt\b/, 'encrypted'],
  [/\/(?:JavaScript|JS)\b/, 'active-content'],
  [/\/(?:Launch|ImportData|SubmitForm|RichMedia|GoToE|Rendition|XFA)\b/, 'active-content'],
  [/\/(?:EmbeddedFiles?|Filespec)\b/, 'embedded-file'],
  [/\/GoToR\b/, 'outside-link'],
];

const OBJECT_STREAM = /\/ObjStm\b/g;
/** An object's dictionary stands close before its stream. */
const DICTIONARY = 2_000;
const MOST_OBJECT_STREAMS = 5_000;
/** Longer than any forbidden name, each of its letters spelt with a number. */
const OVERLAP = 256;
const LONGEST_STREAM = 32 * 1024 * 1024;

/** A PDF that is whole, begins and ends as one, and holds nothing that runs, sends, opens or carries other files. */
export async function pdfRefusal(source: ByteSource, limits: Limits): Promise<RefusalReason | undefined> {
  const tail = await source.read(Math.max(source.size - 2_048, 0), 2_048);
  if (!tail.includes('%%EOF')) return 'damaged';
  const places = new Set<number>();
  for await (const { at, text } of windowsOf(source, OVERLAP)) {
    const reason = forbiddenIn(text);
    if (reason !== undefined) return reason;
    for (const found of text.matchAll(OBJECT_STREAM)) places.add(at + found.index);
    if (places.size > MOST_OBJECT_STREAMS) return 'unpacks-too-large';
  }
  return objectStreamRefusal(source, places, limits);
}

const forbiddenIn = (text: string): RefusalReason | undefined => {
  // A name may be spelt with numbers: /J#53 is /JS.
  const named = text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return FORBIDDEN.find(([pattern]) => pattern.test(named))?.[1];
};

/** Since PDF 1.5 most objects are packed inside streams, where a search of the bytes does not see them. */
async function objectStreamRefusal(
  source: ByteSource,
  places: ReadonlySet<number>,
  limits: Limits,
): Promise<RefusalReason | undefined> {
  let unpacked = 0;
  for (const place of places) {
    const content = await objectStream(source, place, Math.min(limits.unpackedBytes, LONGEST_STREAM));
    if (content === undefined) return 'damaged';
    unpacked += content.length;
    if (unpacked > limits.unpackedBytes) return 'unpacks-too-large';
    const reason = forbiddenIn(content.toString('latin1'));
    if (reason !== undefined) return reason;
  }
  return undefined;
}

async function objectStream(source: ByteSource, at: number, most: number): Promise<Buffer | undefined> {
  const from = Math.max(at - DICTIONARY, 0);
  const around = (await source.read(from, at - from + DICTIONARY + 16)).toString('latin1');
  const start = around.indexOf('stream', at - from);
  if (start === -1 || start - (at - from) > DICTIONARY) return undefined;
  const dictionary = around.slice(Math.max(around.lastIndexOf(' obj', at - from), 0), start);
  const begin = from + start + (around.startsWith('\r\n', start + 6) ? 8 : 7);
  const end = await indexIn(source, 'endstream', from + start + 1);
  if (end === -1 || end - begin > LONGEST_STREAM) return undefined;
  const packed = await source.read(begin, Math.max(end - begin, 0));
  if (!dictionary.includes('/Filter')) return packed;
  if (!dictionary.includes('/FlateDecode')) return undefined;
  try {
    return inflateSync(packed, { maxOutputLength: most });
  } catch {
    return undefined;
  }
}
