import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  LineRuleType,
  PageBreak,
  Paragraph,
  ShadingType,
  TableOfContents,
} from 'docx';
import { cleanText } from '../markup/index.js';
import type { BoxPart, ListItem, Part, Text } from '../paper/index.js';
import { masthead, panel } from './boxes.js';
import { BULLETS, COLOUR, LETTERS, LEVEL, listReference, QUOTE, SIZE } from './look.js';
import { picture } from './picture.js';
import { runsOf } from './runs.js';
import { boxTable, formTable, gridTable } from './tables.js';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
const BOX_LINES = 10;

/** What Word is given for the part at this place of a document, in a column of this width (twentieths of a point). */
export function blocksOf(part: Part, at: number, width: number): FileChild[] {
  switch (part.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(part.text) })];
    case 'letters':
      return part.items.map((item) => listItem(item, LETTERS));
    case 'form':
      return [formTable(part.rows, width), spacer()];
    case 'box':
      return [boxTable(part.text, part.lines ?? BOX_LINES, width), spacer()];
    case 'grid':
      return [gridTable(part, width), spacer()];
    case 'note':
      return [note(part.text)];
    case 'picture':
      return [picture(part, width)];
    case 'masthead':
      return masthead(part, width);
    case 'panel':
      return panel(
        part,
        part.parts.flatMap((inner, index) => paragraphsOf(inner, `${at}-${index}`)),
        width,
      );
    case 'cover':
      return cover(part);
    case 'contents':
      return contents(part);
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'letter-opening':
      return letterOpening(part);
    case 'letter-closing':
      return letterClosing(part);
    default:
      return paragraphsOf(part, `${at}`);
  }
}

/** What is made of paragraphs alone, wherever it stands; `at` is its place. */
function paragraphsOf(part: BoxPart, at: string): Paragraph[] {
  switch (part.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[part.level], children: runsOf(part.text) })];
    case 'paragraph':
      return [new Paragraph({ keepNext: part.lead === true, children: runsOf(part.text) })];
    case 'bullets':
      return part.items.map((item) => listItem(item, BULLETS));
    case 'list':
      return part.items.flatMap((item) => listItems(item, listReference(part, at)));
    case 'quotation':
      return part.paragraphs.map((text) => new Paragraph({ style: QUOTE, children: runsOf(text) }));
  }
}

const listItem = (text: Text, reference: string, level = 0): Paragraph =>
  new Paragraph({ numbering: { reference, level }, children: runsOf(text) });

const listItems = ({ text, inner }: ListItem, reference: string): Paragraph[] => [
  listItem(text, reference),
  ...(inner ? inner.items.map((each) => listItem(each, reference, LEVEL[inner.of])) : []),
];

/** Two tables that touch become one in Word. */
const spacer = (): Paragraph =>
  new Paragraph({ spacing: { after: 60, line: 120, lineRule: LineRuleType.EXACT }, children: [] });

const cover = ({ over, title, lines: said }: Extract<Part, { kind: 'cover' }>): Paragraph[] => [
  new Paragraph({
    spacing: { before: 3_400, after: 200 },
    children: runsOf(over, { bold: true, size: 28, color: COLOUR.quiet }),
  }),
  new Paragraph({
    heading: HeadingLevel.TITLE,
    border: { bottom: { style: BorderStyle.SINGLE, size: 24, color: COLOUR.accent, space: 14 } },
    spacing: { after: 360 },
    children: runsOf(title, { bold: true, size: 60, color: COLOUR.accent }),
  }),
  ...said.map(
    (line, at) =>
      new Paragraph({ children: runsOf(line, { bold: at === 0, size: at === 0 ? 34 : 26, color: COLOUR.ink }) }),
  ),
  new Paragraph({ children: [new PageBreak()] }),
];

/** Its own heading is none, so that it does not stand in itself. Filled in from the headings; Word puts in the pages when it opens the file. */
const contents = ({ title, depth }: Extract<Part, { kind: 'contents' }>): FileChild[] => [
  new Paragraph({
    spacing: { after: 200 },
    children: runsOf(title, { bold: true, size: SIZE.heading1, color: COLOUR.accent }),
  }),
  new TableOfContents(title, { hyperlink: true, headingStyleRange: `1-${depth}` }),
  new Paragraph({ children: [new PageBreak()] }),
];

const note = (text: Text): Paragraph =>
  new Paragraph({
    border: { left: { style: BorderStyle.SINGLE, size: 36, color: COLOUR.accent, space: 10 } },
    shading: { type: ShadingType.CLEAR, fill: COLOUR.note },
    indent: { left: 230 },
    spacing: { before: 120, after: 200, line: 276, lineRule: LineRuleType.AUTO },
    children: runsOf(text),
  });

function letterOpening(part: Extract<Part, { kind: 'letter-opening' }>): Paragraph[] {
  const [organisation = '', ...rest] = part.sender;
  const reference = part.reference === undefined ? [] : [`Our reference: ${part.reference}`];
  return [
    new Paragraph({
      spacing: { after: 40 },
      children: runsOf(organisation, { bold: true, size: 28, color: COLOUR.accent }),
    }),
    ...(rest.length === 0 ? [] : [lines(rest, 340)]),
    lines(part.addressee, 340),
    lines([part.date, ...reference], 340),
    new Paragraph({ children: runsOf(part.salutation) }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, spacing: { before: 80 }, children: runsOf(part.subject) }),
  ];
}

function letterClosing(part: Extract<Part, { kind: 'letter-closing' }>): Paragraph[] {
  return [
    // Room for a signature, and the name never alone on a page.
    new Paragraph({ keepNext: true, spacing: { before: 240, after: 900 }, children: runsOf(part.closing) }),
    new Paragraph({ keepNext: true, spacing: { after: 0 }, children: runsOf(part.name, { bold: true }) }),
    lines(part.lines, 140),
  ];
}

const lines = (each: readonly string[], after: number): Paragraph =>
  new Paragraph({
    spacing: { after, line: 264, lineRule: LineRuleType.AUTO },
    children: runsOf(each.map(cleanText).join('\n')),
  });
