import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../../kernel/day.js';
import { chronologyColumns } from '../columns.js';
import { columnFor, guessTargets, headingAt, looksLikeGuidance, repeatsHeading } from './guess.js';
import { draftOfTexts, textsOfRow } from './row-draft.js';

describe('recognising headings', () => {
  it('knows its own and those that people use', () => {
    for (const { id, heading } of chronologyColumns) assert.equal(columnFor(heading), id);
    const known = {
      'Date of contact': 'when',
      'DATE / TIME:': 'when',
      'Time (24hr)': 'time',
      'Source of Evidence': 'source',
      'Details of contact\n(brief)': 'facts',
      'Subject(s)': 'person',
      'Was the victim seen alone?': 'seen',
      "IMR author's comments": 'comment',
      'Action taken by agency': 'decision',
      'Relevance to TOR (which line)': 'lines',
      'Professional(s) involved': 'acted',
    };
    for (const [heading, id] of Object.entries(known)) assert.equal(columnFor(heading), id, heading);
    assert.equal(columnFor('Weather'), undefined);
  });

  it('finds the row that holds them, and gives each of ours once', () => {
    const rows = [
      ['Chronology of a fictional agency'],
      ['', 'OFFICIAL-SENSITIVE'],
      ['Date', 'Source', 'Details', 'Comments', 'Weather', 'Date of entry'],
    ];
    assert.equal(headingAt(rows.map((cells) => ({ cells }))), 2);
    assert.deepEqual(guessTargets(rows[2] ?? [], new Map()), ['when', 'source', 'facts', 'comment', 'add', 'add']);
    assert.deepEqual(guessTargets(['Date', 'Weather'], new Map([['weather', 'leave' as const]])), ['when', 'leave']);
    assert.equal(headingAt([{ cells: ['3/4/19', 'A call'] }]), undefined);
  });

  it('knows headings said again, and guidance', () => {
    const heading = ['Date', 'Source', 'Details'];
    assert.ok(repeatsHeading(['DATE ', 'Source:', 'Details'], heading));
    assert.ok(!repeatsHeading(['3/4/19', 'Source', 'x'], heading));
    assert.ok(looksLikeGuidance(['dd/mm/yyyy', 'Please state the record', '']));
    assert.ok(!looksLikeGuidance(['3/4/19', 'What she said was recorded', 'x']));
  });
});

const matching = {
  columns: { when: 0, facts: 1, 'add:2': 2 },
  heading: ['Date', 'What', 'Weather'],
  sourceForAll: 'Notes',
  from1904: false,
  order: 'day-first' as const,
  lines: ['one', 'two'],
  today: day('2026-02-10'),
};

describe('a row of a file', () => {
  const read = (cells: readonly string[], remarks: readonly { column: number; kind: string }[] = []) =>
    draftOfTexts(textsOfRow({ cells, remarks, mended: {} }, matching), matching);

  it('reads a bare number as a date only where the cell said that it is a number', () => {
    assert.equal(read(['43558', 'x'], [{ column: 0, kind: 'number' }]).moment.firstDay, '2019-04-03');
    assert.deepEqual(
      read(['43558', 'x']).problems.map(({ field }) => field),
      ['when'],
    );
    assert.equal(read(['2019', 'x'], [{ column: 0, kind: 'number' }]).moment.lastDay, '2019-12-31');
    assert.equal(
      draftOfTexts(
        textsOfRow(
          { cells: ['42096', 'x'], remarks: [{ column: 0, kind: 'number' }], mended: {} },
          { ...matching, from1904: true },
        ),
        matching,
      ).moment.firstDay,
      '2019-04-03',
    );
  });

  it('puts what has no column of ours into what happened, under its heading', () => {
    assert.equal(read(['2019', 'A call', 'Rain']).draft.facts, 'A call\n\nWeather: Rain');
  });

  it('refuses what it cannot place, and says how it can be written', () => {
    const problems = draftOfTexts(
      { when: '2019', source: 's', facts: 'f', significance: 'purple', lines: '1 and 9', masked: 'perhaps' },
      matching,
    ).problems;
    assert.deepEqual(
      problems.map(({ field }) => field),
      ['significance', 'lines', 'masked'],
    );
    const { draft } = draftOfTexts(
      {
        when: '2019',
        source: 's',
        facts: 'f',
        significance: 'KPE',
        lines: 'TOR 1, 2',
        masked: 'Y',
        seen: 'A child was seen; alone in her room',
      },
      matching,
    );
    assert.deepEqual(
      [draft.significance, draft.lines, draft.masked, draft.seen, draft.seenWords],
      ['key', ['one', 'two'], true, ['child-seen'], 'alone in her room'],
    );
  });
});
