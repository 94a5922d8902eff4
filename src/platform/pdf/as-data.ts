import type { Span } from '../../kernel/prose.js';
import { cleanText } from '../markup/index.js';
import {
  ACROSS,
  columnWidths,
  fitsOnAPage,
  type ListItem,
  type PaperDocument,
  type Part,
  type Run,
  stretchesOf,
  type Text,
} from '../paper/index.js';

/** The document as plain data for the template: every text cleaned, every option present. */
export const asData = (document: PaperDocument) => ({
  title: oneLine(document.title),
  marking: document.marking === undefined ? null : oneLine(document.marking),
  reference: oneLine(document.reference ?? document.title),
  landscape: document.landscape === true,
  stretches: stretchesOf(document).map(({ landscape, parts }) => ({
    landscape,
    parts: parts.map(({ part }) => partData(part, landscape ? ACROSS.landscape : ACROSS.portrait)),
  })),
});

const oneLine = (text: string): string => cleanText(text).replaceAll('\n', ' ');

function partData(part: Part, across: number): object {
  switch (part.kind) {
    case 'paragraph':
      return { ...part, text: runs(part.text), lead: part.lead === true };
    case 'note':
      return { ...part, text: runs(part.text) };
    case 'bullets':
    case 'letters':
      return { ...part, items: part.items.map(runs) };
    case 'list':
      return { ...part, items: part.items.map(itemData) };
    case 'quotation':
      return { ...part, paragraphs: part.paragraphs.map(runs) };
    case 'form':
      return {
        ...part,
        rows: part.rows.map(({ label, hint, values }) => ({
          label: cleanText(label),
          hint: hint === undefined ? null : cleanText(hint),
          values: values.map(cleanText),
        })),
      };
    case 'grid':
      return gridData(part, columnWidths(part, across));
    case 'letter-opening':
      return { ...part, ...cleaned(part), reference: part.reference === undefined ? null : cleanText(part.reference) };
    case 'letter-closing':
      return {
        ...part,
        closing: cleanText(part.closing),
        name: cleanText(part.name),
        lines: part.lines.map(cleanText),
      };
    case 'cover':
      return { ...part, over: oneLine(part.over), title: oneLine(part.title), lines: part.lines.map(oneLine) };
    case 'masthead':
      return { ...part, over: oneLine(part.over), title: oneLine(part.title), under: oneLine(part.under) };
    case 'panel':
      return {
        ...{ kind: part.kind, tone: part.tone, number: part.number ?? null, heading: oneLine(part.heading) },
        parts: part.parts.map((inner) => partData(inner, across)),
      };
    case 'contents':
      return { ...part, title: oneLine(part.title) };
    case 'picture':
      return { ...part, alternative: oneLine(part.alternative) };
    case 'page-break':
      return part;
    default:
      return { ...part, text: cleanText(part.text) };
  }
}

const gridData = (grid: Extract<Part, { kind: 'grid' }>, widths: readonly number[]) => ({
  ...grid,
  header: grid.header.map(cleanText),
  widths,
  rows: grid.rows.map((row) => ({
    isWhole: fitsOnAPage(row, widths),
    cells: grid.header.map((_, index) => ({ runs: runs(row[index] ?? '') })),
  })),
});

const cleaned = (part: Extract<Part, { kind: 'letter-opening' }>) => ({
  sender: part.sender.map(cleanText),
  addressee: part.addressee.map(cleanText),
  date: cleanText(part.date),
  salutation: cleanText(part.salutation),
  subject: cleanText(part.subject),
});

const itemData = ({ text, inner }: ListItem) => ({
  words: runs(text),
  inner: inner === undefined ? null : { of: inner.of, items: inner.items.map(runs) },
});

const runs = (text: Text) => (typeof text === 'string' ? [text] : text).map(runData);

function runData(run: Run) {
  if (typeof run === 'string') return { kind: 'plain', text: cleanText(run) };
  if ('text' in run) return { kind: lookOf(run), text: cleanText(run.text) };
  if ('bold' in run) return { kind: 'bold', text: cleanText(run.bold) };
  return { kind: 'gap', text: cleanText(run.placeholder) };
}

const lookOf = ({ bold, italic }: Span): string =>
  bold && italic ? 'bold-italic' : bold ? 'bold' : italic ? 'italic' : 'plain';
