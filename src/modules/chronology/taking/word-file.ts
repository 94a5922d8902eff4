import type { Day } from '../../../kernel/day.js';
import type { Part, Run, Text } from '../../../platform/paper/index.js';
import type { PaperDocument } from '../../../platform/word/index.js';
import { columnOf } from '../columns.js';
import type { EntryMoment } from '../entries/draft.js';
import { momentInWords } from '../entries/entry-words.js';
import { type ShownColumns, withColumns } from '../entries/shown-columns.js';
import type { ExportedEntry } from '../export-columns.js';
import { seenText } from '../importing/row-draft.js';
import { WRITTEN_DATE, WRITTEN_TIME } from '../importing/unfold.js';
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
  readonly shown: ShownColumns;
  readonly entries: readonly WordEntry[];
}

/**
 * Chronology for reading: one wide table. What few entries have stands in a cell behind the heading of its column, in bold: so the importer
 * knows it again (`importing/unfold.ts`), and nothing is lost on the way out and back.
 */
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
        columnOf('number').heading,
        columnOf('when').heading,
        ...(paper.severalAgencies ? [columnOf('agency').heading] : []),
        columnOf('facts').heading,
        ...(hasOutcome(paper) ? [columnOf('decision').heading] : []),
        ...(paper.shown.has('comment') ? [columnOf('comment').heading] : []),
        columnOf('source').heading,
      ],
      widths: [
        ...[5, 12, ...(paper.severalAgencies ? [12] : []), 38],
        ...(hasOutcome(paper) ? [18] : []),
        ...(paper.shown.has('comment') ? [16] : []),
        12,
      ],
      rows: paper.entries.map((entry) => rowOf(withColumns(entry, paper.shown), paper)),
    },
  ],
});

const hasOutcome = ({ shown }: ChronologyPaper): boolean => shown.has('decision') || shown.has('response');

const rowOf = (entry: WordEntry, paper: ChronologyPaper): Text[] => [
  String(entry.number),
  paragraphs([['', momentInWords(entry)], ...asWritten(entry)]),
  ...(paper.severalAgencies ? [entry.agencyName] : []),
  happened(entry),
  ...(hasOutcome(paper)
    ? [
        paragraphs([
          ['', entry.decision],
          [columnOf('response').heading, entry.response],
        ]),
      ]
    : []),
  ...(paper.shown.has('comment') ? [entry.comment] : []),
  entry.source,
];

/** What was written, where it is not what was understood word for word: read back, the entry has it again. */
const asWritten = (entry: WordEntry): [string, string][] =>
  entry.writtenWhen === momentInWords(entry) && entry.writtenTime === ''
    ? []
    : [
        [WRITTEN_DATE, entry.writtenWhen],
        [WRITTEN_TIME, entry.writtenTime],
      ];

const happened = (entry: WordEntry): Text =>
  paragraphs([
    ['', entry.facts],
    [columnOf('person').heading, entry.personWords],
    [columnOf('kind').heading, entry.kind],
    [columnOf('acted').heading, entry.acted],
    [columnOf('seen').heading, seenText(entry.seen, entry.seenWords)],
    [columnOf('risk').heading, entry.riskTool],
    [columnOf('significance').heading, entry.significance === '' ? '' : significanceInWords[entry.significance]],
    [columnOf('lines').heading, entry.lineNumbers.join('; ')],
    [columnOf('masked').heading, entry.masked ? 'Yes' : ''],
  ]);

/** Lines of one cell: a label in bold before what it says; nothing for what is empty. */
function paragraphs(lines: readonly (readonly [label: string, text: string])[]): Text {
  const runs: Run[] = [];
  for (const [label, text] of lines) {
    if (text === '') continue;
    if (runs.length > 0) runs.push('\n');
    if (label !== '') runs.push({ bold: `${label}: ` });
    runs.push(text);
  }
  return runs;
}
