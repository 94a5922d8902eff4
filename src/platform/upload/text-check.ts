import type { RefusalReason } from './verdict.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: a text has none of these, a program has many
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/;
const PAGE = /^\s*<(?:!doctype|html|head|body|script|svg|\?xml|iframe|img|meta|object)\b/i;

/** Plain text: UTF-8 or Windows letters, no control characters, and not a web page under another name. */
export function textRefusal(bytes: Buffer): RefusalReason | undefined {
  const text = textOf(bytes);
  if (CONTROLS.test(text)) return 'not-what-its-name-says';
  return PAGE.test(text.replace(/^\ufeff/, '')) ? 'kind-not-taken' : undefined;
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
