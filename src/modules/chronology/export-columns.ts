import type { Column } from '../../platform/spreadsheet/index.js';
import { type ColumnId, chronologyColumns } from './columns.js';
import type { Entry } from './entries/queries.js';
import { isShown, type ShownColumns } from './entries/shown-columns.js';
import { seenText } from './importing/row-draft.js';
import { significanceInWords } from './kinds.js';

/** An entry as a file says it. */
export interface ExportedEntry
  extends Pick<
    Entry,
    | 'writtenWhen'
    | 'writtenTime'
    | 'source'
    | 'personWords'
    | 'kind'
    | 'facts'
    | 'acted'
    | 'decision'
    | 'seen'
    | 'seenWords'
    | 'riskTool'
    | 'response'
    | 'comment'
    | 'significance'
    | 'masked'
  > {
  readonly number: number;
  readonly agencyName: string;
  /** Places of its lines of enquiry among those of the review, from 1. */
  readonly lineNumbers: readonly number[];
}

const values: Readonly<Record<ColumnId, (entry: ExportedEntry) => string>> = {
  number: ({ number }) => String(number),
  agency: ({ agencyName }) => agencyName,
  when: ({ writtenWhen }) => writtenWhen,
  time: ({ writtenTime }) => writtenTime,
  source: ({ source }) => source,
  person: ({ personWords }) => personWords,
  kind: ({ kind }) => kind,
  facts: ({ facts }) => facts,
  acted: ({ acted }) => acted,
  decision: ({ decision }) => decision,
  seen: ({ seen, seenWords }) => seenText(seen, seenWords),
  risk: ({ riskTool }) => riskTool,
  response: ({ response }) => response,
  comment: ({ comment }) => comment,
  significance: ({ significance }) => (significance === '' ? '' : significanceInWords[significance]),
  lines: ({ lineNumbers }) => lineNumbers.join('; '),
  masked: ({ masked }) => (masked ? 'Yes' : 'No'),
};

/** The columns of a chronology for `writeXlsx` and `writeCsv`. What they write is read back by the importer without loss: dates stay as they were written. */
export const exportColumns = (shown: ShownColumns): readonly Column<ExportedEntry>[] =>
  chronologyColumns
    .filter(({ id }) => isShown(id, shown))
    .map(({ id, heading, width }) => ({ title: heading, width, value: values[id] }));

/** The same, each no wider than what these entries have in it: what is short or empty leaves the room of a printed page to the rest. */
export const columnsFittedTo = (
  entries: readonly ExportedEntry[],
  shown: ShownColumns,
): readonly Column<ExportedEntry>[] =>
  exportColumns(shown).map((column) => {
    const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));
    let needed = longest(column.title.split(' ')) + AROUND;
    for (const entry of entries) {
      if (needed >= (column.width ?? 0)) break;
      needed = Math.max(needed, longest(String(column.value(entry) ?? '').split('\n')) + AROUND);
    }
    return { ...column, width: Math.min(column.width ?? needed, needed) };
  });

/** Room beside the words of a cell, in characters: the mark of the filter stands there in the header. */
const AROUND = 3;
