import { type CheckedReport, keyOf, messageAt } from './checked.js';
import type { CheckMessage } from './messages.js';

interface Term {
  readonly name: string;
  readonly written: RegExp;
  /** Asked for whether the report uses it or not. */
  readonly always?: true;
}

const terms: readonly Term[] = [
  { name: 'domestic abuse', written: /\bdomestic (?:abuse|violence)\b/i, always: true },
  {
    name: 'controlling or coercive behaviour',
    written: /\bcoercive\b|\bcontrolling (?:or|and) coercive\b/i,
    always: true,
  },
  { name: 'economic abuse', written: /\b(?:economic|financial) abuse\b/i },
  { name: 'stalking', written: /\bstalk(?:ing|ed|er)\b/i },
  { name: 'honour-based abuse', written: /\bhonour[- ]based\b/i },
  { name: 'non-fatal strangulation', written: /\bstrangulation\b/i },
  { name: 'gaslighting', written: /\bgaslight\w*/i },
  { name: 'MARAC', written: /\bMARACs?\b/ },
  { name: 'DASH', written: /\bDASH\b/ },
  { name: 'IDVA', written: /\bIDVAs?\b/ },
  { name: 'MAPPA', written: /\bMAPPA\b/ },
  { name: 'Clare’s Law', written: /\bClare[’']s Law\b/i },
];

const SAYS_WHAT =
  /\bdefin(?:e|es|ed|ition)\b|\bmeans\b|\bmeaning\b|\bis (?:a|an|the|any|when|where|behaviour|abuse)\b|\brefers? to\b|\bstands for\b|\(\s*(?:the\s+)?[A-Z][\w-]+(?:\s+[\w-]+){2,}\)|(?:[A-Z][\w-]+\s+){2,}\(/;

/** No sentence that explains a word is longer; what is, is looked through in stretches of so many characters. */
const LONGEST = 600;

/** Sentences of a text; a line end ends one. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .flatMap((one) =>
      one.length <= LONGEST
        ? one
        : Array.from({ length: Math.ceil(one.length / LONGEST) }, (_, at) =>
            one.slice(at * LONGEST, (at + 1) * LONGEST),
          ),
    );

/** Terms that a reader has to understand and that no sentence of the report explains. Pointed to where they first stand. */
export function definitionsMissing({ parts, layout }: CheckedReport): CheckMessage[] {
  const written = parts.filter(({ text }) => text.trim() !== '');
  if (written.length === 0) return [];
  return terms.flatMap(({ name, written: pattern, always }): CheckMessage[] => {
    const using = written.find(({ text }) => pattern.test(text));
    const isExplained = written.some(({ text }) =>
      sentencesOf(text).some((sentence) => pattern.test(sentence) && SAYS_WHAT.test(sentence)),
    );
    if (isExplained || (using === undefined && always === undefined)) return [];
    const says = `Nothing says what ${name} is. Define it where the report says how it was done`;
    if (using === undefined) {
      const place = layout.find(({ key, part }) => key === 'methodology' && part === 'overview') ?? layout[0];
      return [
        {
          kind: 'definition',
          key: keyOf('definition', name),
          says,
          where: place?.where ?? '',
          href: place?.href ?? '',
        },
      ];
    }
    const match = pattern.exec(using.text);
    const start = match?.index ?? 0;
    return [messageAt(using, { kind: 'definition', code: name, says, start, end: start + (match?.[0].length ?? 0) })];
  });
}
