/**
 * The header that makes a browser save an answer under `name` (RFC 6266): a plain ASCII form for old readers, and the whole name encoded.
 * Paths, control characters and direction marks are taken out, so that the name cannot pretend to be another. `inline` lets the browser show it.
 */
export function contentDisposition(name: string, inline = false): string {
  const safe = name
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .replace(/[/\\:*?"<>|]+/g, '-')
    .replace(/^[.\s-]+/, '')
    .slice(0, 150)
    .trim();
  const whole = safe === '' ? 'file' : safe;
  const ascii = whole.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(whole).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
