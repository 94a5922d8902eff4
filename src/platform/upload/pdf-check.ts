import { inflateSync } from 'node:zlib';
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

/** A PDF that is whole, begins and ends as one, and holds nothing that runs, sends, opens or carries other files. */
export function pdfRefusal(bytes: Buffer, limits: Limits): RefusalReason | undefined {
  const text = bytes.toString('latin1');
  if (!text.slice(-2_048).includes('%%EOF')) return 'damaged';
  return forbiddenIn(text) ?? objectStreamRefusal(bytes, text, limits);
}

const forbiddenIn = (text: string): RefusalReason | undefined => {
  // A name may be spelt with numbers: /J#53 is /JS.
  const named = text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return FORBIDDEN.find(([pattern]) => pattern.test(named))?.[1];
};

/** Since PDF 1.5 most objects are packed inside streams, where a search of the bytes does not see them. */
function objectStreamRefusal(bytes: Buffer, text: string, limits: Limits): RefusalReason | undefined {
  let unpacked = 0;
  let count = 0;
  for (const found of text.matchAll(OBJECT_STREAM)) {
    count += 1;
    const content = objectStream(bytes, text, found.index, Math.min(limits.unpackedBytes, 32 * 1024 * 1024));
    if (content === undefined) return 'damaged';
    unpacked += content.length;
    if (unpacked > limits.unpackedBytes || count > MOST_OBJECT_STREAMS) return 'unpacks-too-large';
    const reason = forbiddenIn(content.toString('latin1'));
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function objectStream(bytes: Buffer, text: string, at: number, most: number): Buffer | undefined {
  const start = text.indexOf('stream', at);
  const end = text.indexOf('endstream', at);
  if (start === -1 || end <= start || start - at > DICTIONARY) return undefined;
  const begin = start + (text.startsWith('\r\n', start + 6) ? 8 : 7);
  const dictionary = text.slice(Math.max(text.lastIndexOf(' obj', at), at - DICTIONARY, 0), start);
  const packed = bytes.subarray(begin, end);
  if (!dictionary.includes('/Filter')) return packed;
  if (!dictionary.includes('/FlateDecode')) return undefined;
  try {
    return inflateSync(packed, { maxOutputLength: most });
  } catch {
    return undefined;
  }
}
