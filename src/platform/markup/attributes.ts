const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The attributes of a tag by name, as written but for entities; the first of a name counts. Linear in its length. */
export function attributesOf(raw: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  // Sticky, so that a long run of anything is tried once and not again from each of its characters.
  const next = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [match] = pattern.exec(raw) ?? [];
    at += match?.length ?? 0;
    return match;
  };
  while (at < raw.length) {
    const before = at;
    next(/[\s/]+/y);
    const name = next(/[^\s=/]+/y);
    const value = next(/\s*=\s*/y) === undefined ? undefined : next(/"[^"]*"|'[^']*'|[^\s"']+/y);
    if (name !== undefined && value !== undefined && !found.has(name)) found.set(name, decoded(unquoted(value)));
    if (at === before) at += 1;
  }
  return found;
}

const unquoted = (value: string): string => (/^["']/.test(value) ? value.slice(1, -1) : value);

/** Text with the five entities of XML, the no-break space of HTML and numbered characters put back. */
export const decoded = (text: string): string =>
  text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The part of a tag's or attribute's name after its namespace prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
