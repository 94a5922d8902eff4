import { type ByteSource, piecesOf } from './bytes.js';
import type { RefusalReason } from './verdict.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: a text has none of these, a program has many
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/;
const PAGE = /^<(?:!doctype|html|head|body|script|svg|\?xml|iframe|img|meta|object)\b/i;
const PIECE = 64 * 1024;
/** Longer than any of the tags above. */
const START = 32;

/** Plain text: UTF-8 or Windows letters, no control characters, and not a web page under another name. */
export async function textRefusal(source: ByteSource): Promise<RefusalReason | undefined> {
  try {
    return await refusalIn(source, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refusalIn(source, new TextDecoder('windows-1252'));
  }
}

async function refusalIn(source: ByteSource, decoder: TextDecoder): Promise<RefusalReason | undefined> {
  let hasControls = false;
  let start = '';
  const look = (text: string): void => {
    hasControls ||= CONTROLS.test(text);
    if (start.length < START) start = `${start}${text}`.replace(/^[\s\ufeff]+/, '').slice(0, START);
  };
  // To the end even once something is found: text that is not UTF-8 after all is read again.
  for await (const piece of piecesOf(source, PIECE)) look(decoder.decode(piece, { stream: true }));
  look(decoder.decode());
  if (hasControls) return 'not-what-its-name-says';
  return PAGE.test(start) ? 'kind-not-taken' : undefined;
}
