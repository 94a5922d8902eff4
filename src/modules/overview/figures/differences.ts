import { plotTable } from '../../../kernel/plot.js';
import { sections } from '../kinds.js';
import type { Made, Piece } from './piece.js';

/** The one is made of the others; what it cost somebody typed. */
const TYPED: ReadonlySet<string> = new Set(['key-messages', 'cost']);

/** What is otherwise in the figures than when they were made before, in sentences. */
export const differences = (before: Made, now: Made): string[] =>
  sections.flatMap(({ id, heading }) =>
    TYPED.has(id) ? [] : sectionDiffers(before[id] ?? [], now[id] ?? []).map((words) => `${heading}: ${words}`),
  );

function sectionDiffers(before: readonly Piece[], now: readonly Piece[]): string[] {
  const [was, is] = [tablesOf(before), tablesOf(now)];
  const captions = new Set([...was.keys(), ...is.keys()]);
  const rows = [...captions].flatMap((caption) => tableDiffers(was.get(caption), is.get(caption)));
  return rows.length > 0 ? rows : sentencesDiffer(before, now);
}

interface Rows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function tablesOf(pieces: readonly Piece[]): Map<string, Rows> {
  return new Map(
    pieces.flatMap((piece): [string, Rows][] => {
      if (piece.kind === 'plot') return [[piece.plot.title, plotTable(piece.plot)]];
      if (piece.kind !== 'table') return [];
      return [[piece.caption, { header: piece.columns.map(({ name }) => name), rows: piece.rows }]];
    }),
  );
}

function tableDiffers(before: Rows | undefined, now: Rows | undefined): string[] {
  const [was, is] = [rowsOf(before), rowsOf(now)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [old, fresh] = [was.get(name), is.get(name)];
    if (old === undefined) return [`“${name}” is new (${listed(fresh)})`];
    if (fresh === undefined) return [`“${name}” is no longer there (was ${listed(old)})`];
    const columns = new Set([...old.keys(), ...fresh.keys()]);
    const cells = [...columns].filter((column) => (old.get(column) ?? '0') !== (fresh.get(column) ?? '0'));
    return cells.map((column) => `“${name}”, ${column}: was ${old.get(column) ?? '0'}, is ${fresh.get(column) ?? '0'}`);
  });
}

const rowsOf = (of: Rows | undefined): Map<string, Map<string, string>> =>
  new Map(
    of?.rows.map(([name = '', ...cells]) => [name, new Map(cells.map((cell, at) => [of.header[at + 1] ?? '', cell]))]),
  );

const listed = (cells: Map<string, string> | undefined): string =>
  [...(cells ?? [])].map(([column, cell]) => `${column}: ${cell}`).join(', ');

function sentencesDiffer(before: readonly Piece[], now: readonly Piece[]): string[] {
  const said = new Set(before.flatMap(wordsOf));
  return now.flatMap(wordsOf).flatMap((words) => (said.has(words) ? [] : [`now says “${words}”`]));
}

const wordsOf = (piece: Piece): readonly string[] =>
  piece.kind === 'text' ? [piece.text] : piece.kind === 'bullets' ? piece.items : [];
