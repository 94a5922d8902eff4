import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import type { Part } from '../paper/index.js';

/** Arial is on every council's machine; where it is not, Liberation Sans has the same measures. */
export const FONT = 'Arial';

/** Sizes in half-points. Twelve point is the least that public bodies' accessibility guidance allows for body text. */
export const SIZE = { title: 40, heading1: 28, heading2: 25, heading3: 24, body: 24, cell: 22, hint: 18, frame: 17 };

export const COLOUR = {
  ink: '0B0C0C',
  quiet: '4A4F54',
  accent: '1D3557',
  rule: '8A949E',
  label: 'EAEFF4',
  note: 'F3F5F7',
  placeholder: 'FFF2B3',
};

/** A4 with two-centimetre margins, a little more at the top under the marking; in twentieths of a point. */
export const PAGE = { short: 11906, long: 16838, margin: 1134, top: 1361 };

export const BULLETS = 'bullets';
export const LETTERS = 'letters';

/** Name of the style that quotations have; Word knows it. */
export const QUOTE = 'Quote';
/** The level of a list inside an item, by its kind: both look alike but for the mark. */
export const LEVEL = { bullets: 1, numbers: 2 } as const;

type List = Extract<Part, { kind: 'list' }>;

/** Each numbered list counts by itself: its name holds its place in the document. */
export const listReference = (list: List, at: string): string =>
  list.of === 'bullets' ? 'list-bullets' : `list-numbers-${at}`;

/** The lists of a document, as Word keeps them. */
export function numberingOf(parts: readonly Part[]): INumberingOptions {
  const all = parts.flatMap((part, at): { part: Part; at: string }[] =>
    part.kind === 'panel'
      ? part.parts.map((inner, index) => ({ part: inner, at: `${at}-${index}` }))
      : [{ part, at: `${at}` }],
  );
  const numbered = all.flatMap(({ part, at }) => (part.kind === 'list' && part.of === 'numbers' ? [{ part, at }] : []));
  return {
    config: [
      { reference: BULLETS, levels: [listLevel(LevelFormat.BULLET, '•')] },
      { reference: LETTERS, levels: [listLevel(LevelFormat.LOWER_LETTER, '%1)')] },
      { reference: 'list-bullets', levels: [listLevel(LevelFormat.BULLET, '•'), ...innerLevels] },
      ...numbered.map(({ part, at }) => ({
        reference: listReference(part, at),
        levels: [{ ...listLevel(LevelFormat.DECIMAL, '%1.'), start: part.start }, ...innerLevels],
      })),
    ],
  };
}

type Format = (typeof LevelFormat)[keyof typeof LevelFormat];

function listLevel(format: Format, text: string, level = 0) {
  const left = level === 0 ? 454 : 908;
  return {
    level,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left, hanging: 340 }, spacing: { after: 80 } } },
  };
}

const innerLevels = [
  listLevel(LevelFormat.BULLET, '–', LEVEL.bullets),
  listLevel(LevelFormat.DECIMAL, '%3.', LEVEL.numbers),
];

export const styles: IStylesOptions = {
  paragraphStyles: [
    {
      id: QUOTE,
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { left: 454, right: 454 } },
    },
  ],
  default: {
    document: {
      run: { font: FONT, size: SIZE.body, color: COLOUR.ink, language: { value: 'en-GB' } },
      // Said in full: a reader that takes lines without a rule as exact would print a long title over itself.
      paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: SIZE.title, bold: true, color: COLOUR.accent },
      paragraph: { spacing: { before: 0, after: 220 } },
    },
    heading1: headingStyle(SIZE.heading1, 340),
    heading2: headingStyle(SIZE.heading2, 280),
    heading3: headingStyle(SIZE.heading3, 220),
  },
};

function headingStyle(size: number, before: number) {
  return {
    run: { font: FONT, size, bold: true, color: COLOUR.accent },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  };
}
