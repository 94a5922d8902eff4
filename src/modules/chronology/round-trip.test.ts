import '../../../test/support/chance.js';
import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { day } from '../../kernel/day.js';
import {
  decodedText,
  type FileTables,
  readSeparated,
  readXlsx,
  type Sheet,
  writeCsv,
  writeXlsx,
} from '../../platform/spreadsheet/index.js';
import { readDocxTables, wordDocument } from '../../platform/word/index.js';
import { type EntryDraft, understand } from './entries/draft.js';
import { columnsOf } from './entries/entry-columns.js';
import { everyColumn } from './entries/shown-columns.js';
import { type ExportedEntry, exportColumns } from './export-columns.js';
import { guessTargets, headingAt } from './importing/guess.js';
import { TABLE_LIMITS } from './importing/limits.js';
import { draftOfTexts, textsOfRow } from './importing/row-draft.js';
import { unfolded } from './importing/unfold.js';
import { seenKinds, significances } from './kinds.js';
import { chronologyPaper } from './taking/word-file.js';

const LINES = ['line-one', 'line-two', 'line-three'];
const today = day('2026-02-10');

/** What a form lets in: no control characters, trimmed, no line ends but line feeds. */
const words = (max: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: max }),
      fc.constantFrom(
        '=1+1',
        '-cmd|calc',
        '@SUM(A1)',
        '+44',
        '“She said”, twice',
        'one\ntwo',
        'a\tb',
        '',
        "'quoted'",
        '_x0041_',
        'x'.repeat(Math.min(max, 20_000)),
      ),
    )
    .map((text) =>
      text
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(/[^\t\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd]/gu, '')
        .trim()
        .slice(0, max)
        .trim(),
    );

const anEntry: fc.Arbitrary<EntryDraft> = fc.record(
  {
    when: fc.constantFrom(
      '3/4/19',
      '?12 May 2017',
      'c. 2018',
      'Spring 2019',
      '2018/19',
      'not known',
      '3–5 April 2019',
      '2019-04-03',
      'Apr-19',
      '1/2'.padEnd(8, '/2019'),
    ),
    time: fc.constantFrom('', '14:30', '2.30pm', 'morning', '0930hrs', '1430'),
    source: words(200).map((text) => text || 'Notes'),
    person: words(100),
    kind: words(100),
    facts: fc.oneof(words(400), words(20_000)).map((text) => text || 'It happened'),
    acted: words(100),
    decision: words(300),
    seen: fc.subarray([...seenKinds]),
    // What begins like one of our own words is read as that.
    seenWords: words(60).filter(
      (text) => !text.includes(';') && !seenKinds.some((kind) => text.toLowerCase().startsWith(kind.slice(0, 3))),
    ),
    risk: words(60),
    response: words(300),
    comment: words(300),
    significance: fc.constantFrom('' as const, ...significances),
    lines: fc.subarray(LINES),
    masked: fc.boolean(),
  },
  { noNullPrototype: true },
);

const exported = (draft: EntryDraft, at: number): ExportedEntry => ({
  number: at + 1,
  agencyName: 'Fictional Trust',
  lineNumbers: draft.lines.map((id) => LINES.indexOf(id) + 1),
  ...columnsOf(draft),
});

const sheetOf = (drafts: readonly EntryDraft[]): Sheet<ExportedEntry> => ({
  name: 'Chronology',
  columns: exportColumns(everyColumn),
  rows: drafts.map(exported),
  marking: 'OFFICIAL-SENSITIVE',
  takenBy: 'Somebody',
  takenOn: 'today',
});

/** As the import does it: the headings found, the columns guessed, each row read. */
function readBack({ tables, from1904 }: FileTables): EntryDraft[] {
  const rows = tables[0]?.rows ?? [];
  const at = headingAt(rows) ?? -1;
  const heading = rows[at]?.cells ?? [];
  const columns = Object.fromEntries(guessTargets(heading, new Map()).map((target, place) => [target, place]));
  const matching = { columns, heading, sourceForAll: '', from1904, order: 'day-first' as const, lines: LINES, today };
  return rows.slice(at + 1).map((row) => {
    const { draft, problems } = draftOfTexts(textsOfRow({ ...row, mended: {} }, matching), matching);
    assert.deepEqual(problems, []);
    return draft;
  });
}

describe('a chronology taken away and brought back', () => {
  it('is the same, as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anEntry, { minLength: 1, maxLength: 6 }), async (drafts) => {
        assert.deepEqual(readBack(await readXlsx(await buffer(writeXlsx(sheetOf(drafts))), TABLE_LIMITS)), drafts);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same, as separated values', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anEntry, { minLength: 1, maxLength: 6 }), async (drafts) => {
        const text = decodedText(await buffer(writeCsv(sheetOf(drafts))));
        assert.deepEqual(readBack(readSeparated(text, 'x', TABLE_LIMITS)), drafts);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same, as a Word document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anEntry, { minLength: 1, maxLength: 6 }), fc.boolean(), async (drafts, several) => {
        const kept = drafts.map(asWordKeeps);
        assert.deepEqual(readBack(await throughWord(kept, several)), kept);
      }),
      { numRuns: 40 },
    );
  });

  it('has the date that somebody changed in Word, not the one it had before', async () => {
    const draft: EntryDraft = { ...oneEntry, when: '3/4/19', time: '2.30pm' };
    const { tables, from1904 } = await throughWord([draft], false, (text) =>
      text.replace('3 April 2019', '5 May 2019'),
    );
    const [read] = readBack({ tables, from1904 });
    assert.deepEqual([read?.when, read?.time], ['5 May 2019, 14:30', '']);
    const [whole] = readBack(await throughWord([draft], false));
    assert.deepEqual([whole?.when, whole?.time], ['3/4/19', '2.30pm']);
  });

  it('leaves a label where it is that no column of ours has, or that the table has as a column', async () => {
    const paper = (heads: string[]) =>
      wordDocument({
        title: 'x',
        language: 'en-GB',
        parts: [
          {
            kind: 'grid',
            header: heads,
            rows: [['3 April 2019', [{ bold: 'Weather: ' }, 'rain\n', { bold: 'Source: ' }, 'Notes'], 'Log']],
          },
        ],
      });
    const read = async (heads: string[]) => {
      const { tables } = await readDocxTables(await paper(heads), TABLE_LIMITS);
      return tables.map((table) => unfolded(table, today).rows.map(({ cells }) => cells))[0];
    };
    assert.deepEqual(await read(['Date', 'What happened', 'Source']), [
      ['Date', 'What happened', 'Source'],
      ['3 April 2019', 'Weather: rain\nSource: Notes', 'Log'],
    ]);
    assert.deepEqual(await read(['Date', 'What happened', 'Risk']), [
      ['Date', 'What happened', 'Risk', 'Source'],
      ['3 April 2019', 'Weather: rain', 'Log', 'Notes'],
    ]);
  });
});

const oneEntry: EntryDraft = {
  when: '3 April 2019',
  time: '',
  source: 'Notes',
  person: '',
  kind: '',
  facts: 'It happened',
  acted: '',
  decision: '',
  seen: [],
  seenWords: '',
  risk: '',
  response: '',
  comment: '',
  significance: '',
  lines: [],
  masked: false,
};

/** Word takes a tab or a hard space for a space, and the reader blanks at the end of a line and the second of two empty lines for none. */
const asWordKeeps = (draft: EntryDraft): EntryDraft =>
  Object.fromEntries(
    Object.entries(draft).map(([id, value]) => [id, typeof value === 'string' ? asWordKeepsText(value) : value]),
  ) as unknown as EntryDraft;

const asWordKeepsText = (text: string): string =>
  text
    .replace(/[\t\u00a0]/g, ' ')
    .replace(/ +\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

async function throughWord(
  drafts: readonly EntryDraft[],
  severalAgencies: boolean,
  changed: (text: string) => string = (text) => text,
): Promise<FileTables> {
  const entries = drafts.map((draft, at) => ({ ...exported(draft, at), ...understand(draft, today).moment }));
  const about = { reference: 'BEX-1', title: 'Chronology', about: ['6 entries.'], severalAgencies, today };
  const paper = chronologyPaper({ ...about, shown: everyColumn, entries });
  const mended = JSON.parse(changed(JSON.stringify(paper))) as typeof paper;
  const { tables, from1904 } = await readDocxTables(await wordDocument(mended), TABLE_LIMITS);
  return { tables: tables.map((table) => unfolded(table, today)), from1904 };
}
