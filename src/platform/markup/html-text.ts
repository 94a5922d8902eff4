import { decoded } from './attributes.js';
import { cleanText } from './clean-text.js';

/** The names of the characters 160 to 255, in their order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const OTHERS: Readonly<Record<string, string>> = {
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  euro: '€',
  trade: '™',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '\u200c',
  zwj: '\u200d',
  prime: '′',
  minus: '−',
  le: '≤',
  ge: '≥',
  ne: '≠',
  rarr: '→',
  larr: '←',
};
const NAMED = new Map([
  ...LATIN_1.split(' ').map((name, at) => [name, String.fromCharCode(160 + at)] as const),
  ...Object.entries(OTHERS),
]);

/** What the numbers 128 to 159 stand for in what Word writes: Windows-1252. */
const WINDOWS = '€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ';

/** The words of a text of HTML: entities put back, white space folded to single spaces, marks without width taken out. */
export const htmlText = (raw: string): string =>
  cleanText(
    decoded(
      raw
        .replace(/&([a-z][a-z0-9]{1,7});/gi, (whole, name: string) => NAMED.get(name) ?? whole)
        .replace(/&#(1[2-5]\d);/g, (whole, code: string) => WINDOWS[Number(code) - 128] ?? whole),
    ),
  )
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ');

const RAW = /<(script|style|title|textarea|xmp|noscript|iframe|xml)\b/gi;

/**
 * The HTML without elements whose content is not text of the page, and with lone signs "<" as text. What is never closed loses its tag
 * only. Linear: an ending that was not found once is not looked for again.
 */
export function withoutRaw(html: string): string {
  const unended = new Set<string>();
  let kept = '';
  let from = 0;
  for (RAW.lastIndex = 0; ; ) {
    const match = RAW.exec(html);
    if (match === null) break;
    const name = (match[1] ?? '').toLowerCase();
    const ending = new RegExp(`</${name}\\s*>`, 'gi');
    ending.lastIndex = RAW.lastIndex;
    const end = unended.has(name) ? null : ending.exec(html);
    if (end === null) {
      unended.add(name);
      continue;
    }
    kept += html.slice(from, match.index);
    from = ending.lastIndex;
    RAW.lastIndex = from;
  }
  return (kept + html.slice(from)).replace(/<(?![a-z/!?])/gi, '&lt;');
}
