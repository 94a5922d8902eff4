import type { Day } from '../../../kernel/day.js';
import type { Part, Run, Text } from '../../../platform/paper/index.js';
import type { PaperDocument } from '../../../platform/word/index.js';
import { columnOf } from '../columns.js';
import type { EntryMoment } from '../entries/draft.js';
import { momentInWords, worthShowing } from '../entries/entry-words.js';
import type { ExportedEntry } from '../export-columns.js';
import { seenText } from '../importing/row-draft.js';
import { significanceInWords } from '../kinds.js';

type WordEntry = ExportedEntry & EntryMoment;

export interface ChronologyPaper {
  readonly reference: string;
  readonly title: string;
  /** What it holds, what was left out, whose names it shows, who took it and when: sentences for its first page. */
  readonly about: readonly string[];
  /** Set when it holds several agencies: each row then names its own. */
  readonly severalAgencies: boolean;
  readonly today: Day;
  readonly entries: readonly WordEntry[];
}

/** Chronology for reading: one wide table. What few entries have stands under what happened, by the heading of its column. */
export const chronologyPaper = (paper: ChronologyPaper): PaperDocument => ({
  title: paper.title,
  marking: 'OFFICIAL-SENSITIVE',
  reference: paper.title,
  language: 'en-GB',
  madeOn: paper.today,
  landscape: true,
  parts: [
    { kind: 'title', text: paper.title },
    ...paper.about.map((text): Part => ({ kind: 'paragraph', text })),
    {
      kind: 'grid',
      header: [
        'No.',
        columnOf('when').heading,
        ...(paper.severalAgencies ? [columnOf('agency').heading] : []),
        columnOf('facts').heading,
        columnOf('decision').heading,
        columnOf('comment').heading,
        columnOf('source').heading,
      ],
      widths: [5, 12, ...(paper.severalAgencies ? [12] : []), 34, 18, 16, 12],
      rows: paper.entries.map((entry) => rowOf(entry, paper.severalAgencies)),
    },
  ],
});

const rowOf = (entry: WordEntry, severalAgencies: boolean): Text[] => [
  String(entry.number),
  whenOf(entry),
  ...(severalAgencies ? [entry.agencyName] : []),
  happened(entry),
  paragraphs([
    ['', entry.decision],
    [columnOf('response').heading, entry.response],
  ]),
  entry.comment,
  entry.source,
];

function whenOf(entry: WordEntry): Text {
  const written = [entry.writtenWhen, entry.writtenTime].filter((text) => text !== '').join(', ');
  const understood = momentInWords(entry);
  return worthShowing(written, entry) ? `${understood}\n(written: ${written})` : understood;
}

const happened = (entry: WordEntry): Text =>
  paragraphs([
    ['', [entry.kind, entry.personWords].filter((text) => text !== '').join(', '), true],
    ['', entry.facts],
    [columnOf('acted').heading, entry.acted],
    [columnOf('seen').heading, seenText(entry.seen, entry.seenWords)],
    [columnOf('risk').heading, entry.riskTool],
    [columnOf('significance').heading, entry.significance === '' ? '' : significanceInWords[entry.significance]],
    [columnOf('lines').heading, entry.lineNumbers.join('; ')],
  ]);

/** Lines of one cell: a label in bold before what it says; nothing for what is empty. */
function paragraphs(lines: readonly (readonly [label: string, text: string, isBold?: boolean])[]): Text {
  const runs: Run[] = [];
  for (const [label, text, isBold] of lines) {
    if (text === '') continue;
    if (runs.length > 0) runs.push('\n');
    if (label !== '') runs.push({ bold: `${label}: ` });
    runs.push(isBold ? { bold: text } : text);
  }
  return runs;
}
