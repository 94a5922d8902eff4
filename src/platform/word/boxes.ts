import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  type ITableCellOptions,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Box, BoxTone, Part } from '../paper/index.js';
import { COLOUR } from './look.js';
import { runsOf } from './runs.js';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const UNFRAMED = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

const TONES: Readonly<Record<BoxTone, { readonly fill: string; readonly bar: string; readonly ink: string }>> = {
  plain: { fill: COLOUR.note, bar: COLOUR.rule, ink: COLOUR.accent },
  learning: { fill: 'E3EDF7', bar: COLOUR.accent, ink: COLOUR.accent },
  good: { fill: 'E2F1E8', bar: '0A5A3C', ink: '0A5A3C' },
  change: { fill: 'E5F1F2', bar: '1A6273', ink: '164F5D' },
  do: { fill: 'FFF1D6', bar: '8A5A00', ink: '5C3B00' },
};

/** The band at the head of a leaflet, over this width (twentieths of a point). */
export const masthead = ({ over, title, under }: Extract<Part, { kind: 'masthead' }>, width: number): FileChild[] => [
  filled(width, { fill: COLOUR.accent }, [
    new Paragraph({ spacing: { before: 80, after: 60 }, children: runsOf(over, { bold: true, color: 'FFFFFF' }) }),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO },
      children: runsOf(title, { color: 'FFFFFF', size: 46 }),
    }),
    new Paragraph({ spacing: { after: 100 }, children: runsOf(under, { color: 'FFFFFF' }) }),
  ]),
  gap(),
];

/** A coloured box with what stands in it already made. */
export const panel = (
  { number, heading, tone }: Pick<Box, 'number' | 'heading' | 'tone'>,
  inside: readonly (Paragraph | Table)[],
  width: number,
): FileChild[] => {
  const { fill, bar, ink } = TONES[tone];
  const said = number === undefined ? heading : `${number}. ${heading}`;
  const borders = { ...UNFRAMED, left: { style: BorderStyle.SINGLE, size: 36, color: bar } };
  const title = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    spacing: { before: 60, after: 100 },
    children: runsOf(said, { color: ink }),
  });
  return [filled(width, { fill, borders }, [title, ...inside]), gap()];
};

function filled(
  width: number,
  { fill, borders = UNFRAMED }: { readonly fill: string; readonly borders?: ITableCellOptions['borders'] },
  children: readonly (Paragraph | Table)[],
): Table {
  const cell = new TableCell({
    ...{ children: [...children], borders, width: { size: width, type: WidthType.DXA } },
    shading: { type: ShadingType.CLEAR, fill },
    margins: { top: 90, bottom: 50, left: 230, right: 200 },
  });
  return new Table({
    ...{ rows: [new TableRow({ children: [cell] })], columnWidths: [width], layout: TableLayoutType.FIXED },
    ...{ borders: UNFRAMED, width: { size: width, type: WidthType.DXA } },
  });
}

/** Two tables that touch become one in Word. */
const gap = (): Paragraph =>
  new Paragraph({ spacing: { after: 0, line: 150, lineRule: LineRuleType.EXACT }, children: [] });
