import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { cleanText } from '../markup/index.js';
import type { PaperDocument } from '../paper/index.js';
import { COLOUR, SIZE } from './look.js';

/** The marking at the head of every page; nothing when the document carries none. */
export const pageHeader = ({ marking }: PaperDocument): Header =>
  new Header({ children: marking === undefined ? [new Paragraph({})] : [markingLine(marking)] });

/** Reference to the left, "Page 1 of 4" to the right, the marking again below. */
export function pageFooter({ marking, reference, title }: PaperDocument, width: number): Footer {
  const line = new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: COLOUR.rule, space: 6 } },
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    spacing: { after: 40 },
    children: [
      new TextRun({ ...frameText, text: cleanText(reference ?? title).replaceAll('\n', ' ') }),
      new TextRun({ ...frameText, children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
    ],
  });
  return new Footer({ children: marking === undefined ? [line] : [line, markingLine(marking)] });
}

const frameText = { size: SIZE.frame, color: COLOUR.quiet };

const markingLine = (marking: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 80 },
    children: [new TextRun({ text: cleanText(marking), bold: true, size: 20, color: COLOUR.ink })],
  });
