/** Vertical tab (Word's own line break in copied text), next line, line and paragraph separators. */
const LINE_ENDS = new Set([0xb, 0x85, 0x2028, 0x2029]);

/**
 * Text that can stand in XML: control characters, lone surrogates and the two non-characters removed (XML 1.0
 * section 2.2), every line end a single line feed. One bad character would make Word refuse the whole file.
 */
export function cleanText(text: string): string {
  let kept = '';
  for (const character of text.replace(/\r\n?/g, '\n')) {
    const code = character.codePointAt(0) ?? 0;
    if (LINE_ENDS.has(code)) kept += '\n';
    else if (mayStandInXml(code)) kept += character;
  }
  return kept;
}

const mayStandInXml = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  (code >= 0x20 && code <= 0x7e) ||
  (code >= 0xa0 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  code >= 0x10000;

/** Clean text with the signs of XML written as entities, fit for an element or an attribute in double quotes. */
export const xmlText = (text: string): string =>
  cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
