/** Most file systems take 255 bytes; accents and other scripts need more than one byte a letter. */
const LONGEST_BYTES = 255;
const LONGEST_EXTENSION = 10;
const FALLBACK = 'file';

/** Names that Windows keeps for devices, with or without an extension. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;
/** Control and format characters (the right-to-left override among them), variation selectors, private use, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Characters that some file system or shell gives a meaning of its own. */
const MEANINGFUL = /[<>:"|?*/\\]/g;

/**
 * The name a file may be kept and given back under: no folders, no unseen characters, no device names, nothing at its
 * start that a shell would take for an option or hide, at most 255 bytes; in any script.
 */
export function safeFileName(declared: string): string {
  const last = declared.toWellFormed().replaceAll('\\', '/').split('/').at(-1) ?? '';
  const visible = last.normalize('NFC').replace(UNSEEN, '').replace(MEANINGFUL, ' ').replace(/\s+/gu, ' ');
  const trimmed = visible.replace(/^[\s.\-~]+/u, '').replace(/[\s.]+$/u, '');
  const named = trimmed.replace(DEVICE, `${FALLBACK}-$1`);
  return shortened(named === '' ? FALLBACK : named);
}

function shortened(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST_BYTES) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= LONGEST_EXTENSION ? name.slice(dot) : '';
  const room = LONGEST_BYTES - Buffer.byteLength(extension);
  let stem = '';
  let used = 0;
  for (const character of name.slice(0, name.length - extension.length)) {
    used += Buffer.byteLength(character);
    if (used > room) break;
    stem += character;
  }
  return stem + extension;
}

/** The end of a name after its last full stop, in small letters; empty when there is none. */
export const extensionOf = (name: string): string => /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * The header that makes a browser keep a file instead of showing it (RFC 6266): a plain name for old readers and the
 * real one in the form of RFC 8187.
 */
export function contentDisposition(name: string): string {
  const safe = safeFileName(name);
  const plain = safe
    .normalize('NFKD')
    .replace(/(?<=[ -~])\p{M}+/gu, '')
    .replace(/[^ -~]/gu, '_')
    .replace(/[%;]/g, '_');
  const encoded = encodeURIComponent(safe).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
