import type { Day } from '../../../kernel/day.js';
import { type DateOrder, daysInWords, momentOfSerial, withDayFirst } from '../../../kernel/written-date/index.js';
import type { ColumnId } from '../columns.js';
import { type EntryDraft, type EntryProblem, type UnderstoodEntry, understand } from '../entries/draft.js';
import { type Seen, type Significance, seenInWords, seenKinds, significanceInWords, significances } from '../kinds.js';

/** How the rows of one import are to be read. */
export interface Matching {
  /** Our column, or `add:3` for what goes into what happened under its heading, to its place in the row. */
  readonly columns: Readonly<Record<string, number>>;
  readonly heading: readonly string[];
  readonly sourceForAll: string;
  readonly from1904: boolean;
  /** How dates in numbers stand in the file. */
  readonly order: DateOrder;
  /** Ids of the lines of enquiry, in the order in which people number them. */
  readonly lines: readonly string[];
  readonly today: Day;
}

/** A row as the file has it, with what was mended. */
export interface RowToRead {
  readonly cells: readonly string[];
  readonly remarks: readonly { readonly column: number; readonly kind: string }[];
  readonly mended: Readonly<Record<string, string>>;
}

export type RowTexts = Partial<Record<ColumnId, string>>;

/** The text of each of our columns, mended where somebody mended it. */
export function textsOfRow(row: RowToRead, matching: Matching): RowTexts {
  const texts: RowTexts = matching.sourceForAll === '' ? {} : { source: matching.sourceForAll };
  const added: string[] = [];
  for (const [target, at] of Object.entries(matching.columns)) {
    const cell = (row.cells[at] ?? '').trim();
    if (target.startsWith('add:')) {
      if (cell !== '') added.push(`${matching.heading[at] || `Column ${at + 1}`}: ${cell}`);
      continue;
    }
    const isNumber = row.remarks.some(({ column, kind }) => column === at && kind === 'number');
    const text = isNumber ? fromNumber(target, cell, matching.from1904) : cell;
    if (text !== '' || target !== 'source') texts[target as ColumnId] = ordered(target, text, matching.order);
  }
  const facts = [texts.facts ?? '', ...added].filter((text) => text !== '').join('\n\n');
  return { ...texts, facts, ...row.mended };
}

const ordered = (target: string, text: string, order: DateOrder): string =>
  target === 'when' ? withDayFirst(text, order) : text;

/** A bare number in the column of dates or times is what a spreadsheet makes of them, unless it is a year. */
function fromNumber(target: string, cell: string, from1904: boolean): string {
  if ((target !== 'when' && target !== 'time') || /^(?:19|20)\d{2}$/.test(cell)) return cell;
  const moment = momentOfSerial(Number(cell), from1904);
  if (moment === undefined) return cell;
  if (target === 'time') return moment.on === undefined || moment.time !== undefined ? (moment.time ?? cell) : cell;
  if (moment.on === undefined) return cell;
  return `${daysInWords(moment.on, moment.on)}${moment.time === undefined ? '' : `, ${moment.time}`}`;
}

/** The texts of a row as an entry, with what stands in the way. */
export function draftOfTexts(
  texts: RowTexts,
  { lines, today }: Pick<Matching, 'lines' | 'today'>,
): UnderstoodEntry & { readonly draft: EntryDraft } {
  const significance = readSignificance(texts.significance ?? '');
  const numbered = readLines(texts.lines ?? '', lines);
  const masked = readYes(texts.masked ?? '');
  const { seen, words } = readSeen(texts.seen ?? '');
  const draft: EntryDraft = {
    when: texts.when ?? '',
    time: texts.time ?? '',
    source: texts.source ?? '',
    person: texts.person ?? '',
    kind: texts.kind ?? '',
    facts: texts.facts ?? '',
    acted: texts.acted ?? '',
    decision: texts.decision ?? '',
    seen,
    seenWords: words,
    risk: texts.risk ?? '',
    response: texts.response ?? '',
    comment: texts.comment ?? '',
    significance: significance ?? '',
    lines: numbered ?? [],
    masked: masked ?? false,
  };
  const understood = understand(draft, today);
  const unread: EntryProblem[] = [
    ...(significance === undefined
      ? [
          {
            field: 'significance' as const,
            words: `Write low, medium, high or key, or nothing, in place of “${(texts.significance ?? '').slice(0, 40)}”`,
          },
        ]
      : []),
    ...(numbered === undefined
      ? [{ field: 'lines' as const, words: linesProblem(texts.lines ?? '', lines.length) }]
      : []),
    ...(masked === undefined ? [{ field: 'masked' as const, words: 'Write yes or no, or nothing' }] : []),
  ];
  return { ...understood, problems: [...understood.problems, ...unread], draft };
}

const linesProblem = (text: string, count: number): string =>
  count === 0
    ? `“${text.slice(0, 40)}”: the review has no lines of enquiry yet. Leave this empty, or put it into the comment`
    : `“${text.slice(0, 40)}”: write the numbers of lines of enquiry, 1 to ${count}, like 1; 3`;

function readSignificance(text: string): Significance | '' | undefined {
  const asked = text.trim().toLowerCase();
  if (/^(?:|no|n|none|n\/a|-)$/.test(asked)) return '';
  if (/^(?:kpe|yes|y|key event|key episode|significant)$/.test(asked)) return 'key';
  return significances.find((one) => one === asked || significanceInWords[one].toLowerCase() === asked);
}

function readLines(text: string, lines: readonly string[]): string[] | undefined {
  const asked = text
    .trim()
    .toLowerCase()
    .replace(/\b(?:tor|kle|kloe|line|lines|no|number)\b\.?/g, ' ');
  if (/^\s*(?:|-|n\/a|none)\s*$/.test(asked)) return [];
  const parts = asked.split(/[;,&/\s]+|\band\b/).filter((part) => part !== '');
  const ids = parts.map((part) => (/^\d{1,3}$/.test(part) ? lines[Number(part) - 1] : undefined));
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : undefined;
}

function readYes(text: string): boolean | undefined {
  const asked = text.trim().toLowerCase();
  if (/^(?:yes|y|true|done|✓|x|☒)$/.test(asked)) return true;
  return /^(?:|no|n|false|not yet|-|☐)$/.test(asked) ? false : undefined;
}

/** Our own words are read back as what they were; anything else stays as it was written. */
function readSeen(text: string): { seen: Seen[]; words: string } {
  const parts = text.split(/;\s*/);
  const known = parts.map((part) =>
    seenKinds.find((kind) => seenInWords[kind].toLowerCase() === part.trim().toLowerCase()),
  );
  const upTo = known.indexOf(undefined);
  const count = upTo < 0 ? known.length : upTo;
  return { seen: known.slice(0, count).flatMap((kind) => kind ?? []), words: parts.slice(count).join('; ').trim() };
}

/** What somebody said was seen or heard, in one cell: the inverse of the above. */
export const seenText = (seen: readonly Seen[], words: string): string =>
  [...seen.map((one) => seenInWords[one]), ...(words === '' ? [] : [words])].join('; ');
