import { type Day, dayFromParts, months } from '../../../kernel/day.js';
import type { Clearance } from '../kinds.js';
import type { ListKey } from '../writing/template.js';
import type { FileReading } from './file-reading.js';

type Rows = readonly (readonly string[])[];
type Columns = Readonly<Record<string, RegExp>>;

const COLUMNS = {
  interviews: {
    role: /role|post|position|staff|who/,
    heldOn: /date|when/,
    cleared: /clear|police/,
    note: /note|comment|detail/,
  },
  sources: {
    kind: /^kind|type/,
    title: /name|title|record|policy|document|source/,
    detail: /detail|note|comment|version|date/,
  },
  recommendations: {
    text: /recommendation|^what|^action/,
    reason: /why|reason|rationale|finding/,
    lines: /line of enquiry|terms? of reference|^tor\b|^line/,
    leadPost: /post|job|role/,
    leadName: /lead|owner|responsible|^who/,
    dueOn: /by when|when|date|target|deadline|due/,
    outcome: /outcome|seen|measure|evidence|success|impact|how/,
  },
} as const satisfies Record<ListKey, Columns>;

/** A table by its header row: which list it is, and in which column each answer stands. */
export interface KnownTable {
  readonly key: ListKey;
  readonly at: ReadonlyMap<string, number>;
}

/** Which list a table is, by its header row; the section it stands in tells when the header could be either. */
export function tableOf(rows: Rows, within: string | undefined): KnownTable | undefined {
  const header = (rows[0] ?? []).map((cell) => cell.toLowerCase().trim());
  const order: readonly ListKey[] = ['recommendations', 'interviews', 'sources'];
  const keys = order.toSorted((one, other) => Number(other === within) - Number(one === within));
  for (const key of keys) {
    const at = columnsIn(header, COLUMNS[key]);
    const [first = ''] = key === 'sources' ? ['title'] : Object.keys(COLUMNS[key]);
    if (at.has(first) && at.size >= 2 && (key === within || isPlain(key, at))) return { key, at };
  }
  return undefined;
}

const isPlain = (key: ListKey, at: ReadonlyMap<string, number>): boolean =>
  key === 'recommendations'
    ? at.has('leadName') || at.has('dueOn')
    : key === 'interviews'
      ? at.has('cleared')
      : at.has('kind');

function columnsIn(header: readonly string[], columns: Columns): Map<string, number> {
  const at = new Map<string, number>();
  const taken = new Set<number>();
  for (const [name, pattern] of Object.entries(columns)) {
    const column = header.findIndex((cell, index) => !taken.has(index) && pattern.test(cell));
    if (column === -1) continue;
    at.set(name, column);
    taken.add(column);
  }
  return at;
}

type Lists = Pick<FileReading, 'interviews' | 'sources' | 'recommendations'>;

/** The rows of a list; a row without any words is left out. `lineIds` are the lines of enquiry in their order. */
export function readTable({ key, at }: KnownTable, rows: Rows, lineIds: readonly string[]): Partial<Lists> {
  const cells = rows
    .slice(1)
    .filter((row) => row.some((cell) => cell !== ''))
    .map(
      (row) =>
        (name: string): string =>
          row[at.get(name) ?? -1] ?? '',
    );
  switch (key) {
    case 'interviews':
      return { interviews: cells.map(interviewOf) };
    case 'sources':
      return {
        sources: cells.map((cell) => ({
          kind: /polic|guid/i.test(cell('kind')) ? 'policy' : 'record',
          title: cell('title'),
          detail: cell('detail'),
        })),
      };
    case 'recommendations':
      return { recommendations: cells.map((cell) => recommendationOf(cell, { lineIds, hasPost: at.has('leadPost') })) };
  }
}

type Cells = (name: string) => string;

/** A date that is none stays in the note: nothing is dropped. */
const kept = (words: string, label: string, on: Day | null): string =>
  words === '' || on !== null ? '' : `${label}: ${words}`;
const joined = (...words: readonly string[]): string => words.filter((word) => word !== '').join('\n');

function interviewOf(cell: Cells) {
  const words = cell('heldOn');
  const heldOn = dayIn(words);
  const note = joined(cell('note'), kept(/not held/i.test(words) ? '' : words, 'Date as written', heldOn));
  return { role: cell('role'), heldOn, cleared: clearanceIn(cell('cleared')), note };
}

function clearanceIn(words: string): Clearance {
  if (/not needed|not required|n\/?a\b|no trial/i.test(words)) return 'not-needed';
  return /clear|^yes/i.test(words) && !/not clear|no\b/i.test(words) ? 'cleared' : 'waiting';
}

function recommendationOf(cell: Cells, { lineIds, hasPost }: { lineIds: readonly string[]; hasPost: boolean }) {
  const dueOn = dayIn(cell('dueOn'));
  const [leadName = '', ...post] = hasPost ? [cell('leadName'), cell('leadPost')] : cell('leadName').split(/,\s*/);
  const numbers = cell('lines').match(/\d+/g) ?? [];
  return {
    text: cell('text'),
    reason: cell('reason'),
    lines: [...new Set(numbers.flatMap((number) => lineIds[Number(number) - 1] ?? []))],
    leadName,
    leadPost: post.join(', '),
    dueOn,
    outcome: joined(cell('outcome'), kept(cell('dueOn'), 'By when, as written', dueOn)),
  };
}

const BY_NUMBER = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const BY_ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const IN_WORDS = /^(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})$/u;

/** A whole day, however people write it; null for anything else. */
function dayIn(words: string): Day | null {
  const text = words.trim();
  const iso = BY_ISO.exec(text);
  const [, day = '', month = '', year = ''] =
    iso === null ? (BY_NUMBER.exec(text) ?? IN_WORDS.exec(text) ?? []) : [iso[0], iso[3], iso[2], iso[1]];
  const named = months.findIndex((name) => name.toLowerCase().startsWith(month.toLowerCase()) && month.length >= 3);
  const read = dayFromParts(day, named === -1 ? month : String(named + 1), year);
  return read.ok ? read.value : null;
}
