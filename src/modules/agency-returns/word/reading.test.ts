import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { day } from '../../../kernel/day.js';
import { printProse } from '../../../kernel/print-prose.js';
import { proseOf } from '../../../kernel/prose.js';
import { heading, type Part, paragraph, wordDocument } from '../../../platform/word/index.js';
import type { ReturnContent } from '../content.js';
import { partsOf } from '../writing/template.js';
import { readFile } from './read-file.js';
import { returnDocument } from './return-document.js';

const lines = [
  { id: '00000000-0000-4000-8000-000000000001', question: 'How did your agency respond to what it was told?' },
  { id: '00000000-0000-4000-8000-000000000002', question: 'Was coercive control recognised?' },
];
const parts = partsOf('imr', lines);
const edition = { reference: 'BEX-2026-01', says: 'Draft' };

const content = (given: Partial<ReturnContent> = {}, text = ''): ReturnContent => ({
  kind: 'imr',
  agencyName: 'Thamesbank (fictional)',
  author: { name: 'Tansy Yarrowby', post: 'Named nurse', independence: 'Had no part in the case.' },
  period: { from: day('2020-01-01'), to: day('2026-01-31') },
  sections: parts.map(({ key, line }) => ({ key, lineId: line?.id ?? null, question: line?.question ?? '', text })),
  interviews: [],
  sources: [],
  recommendations: [],
  ...given,
});

const file = (all: readonly Part[]) => wordDocument({ title: 'A review', language: 'en-GB', parts: all });

/** Words without marks at their ends: what a form keeps. */
const words = fc
  .stringMatching(/^[A-Za-z(][A-Za-z0-9 ,.;’&<>()]{0,60}[A-Za-z.)]$/)
  .map((text) => text.replace(/\s+/g, ' '));
const prose = fc
  .array(
    fc.oneof(
      words,
      words.map((text) => `# ${text}`),
      words.map((text) => `## ${text}`),
      fc
        .array(words, { minLength: 1, maxLength: 3 })
        .map((items) => `${items.map((item) => `- ${item}`).join('\n')}\n\nThen.`),
      words.map((text) => `> ${text}\n\nSo it was said.`),
      words.map((text) => `**${text}** and *more*`),
    ),
    { maxLength: 5 },
  )
  .map((pieces) => printProse(proseOf(pieces.join('\n\n'))));
const cell = fc.oneof(
  words,
  fc.tuple(words, words).map((two) => two.join('\n')),
);
const anyDay = fc.constantFrom(day('2026-02-09'), day('2024-02-29'), day('2019-12-31'));

const anyContent = fc.record({
  texts: fc.array(prose, { minLength: parts.length, maxLength: parts.length }),
  interviews: fc.array(
    fc.record({
      role: words,
      heldOn: fc.option(anyDay),
      cleared: fc.constantFrom('cleared' as const, 'not-needed' as const, 'waiting' as const),
      note: fc.oneof(cell, fc.constant('')),
    }),
    { maxLength: 3 },
  ),
  sources: fc.array(
    fc.record({
      kind: fc.constantFrom('record' as const, 'policy' as const),
      title: words,
      detail: fc.oneof(cell, fc.constant('')),
    }),
    { maxLength: 3 },
  ),
  recommendations: fc.array(
    fc.record({
      id: fc.uuid(),
      text: cell,
      reason: cell,
      lines: fc.subarray(lines.map(({ id }) => id)),
      leadName: words,
      leadPost: words,
      dueOn: fc.option(anyDay),
      outcome: fc.oneof(cell, fc.constant('')),
    }),
    { maxLength: 3 },
  ),
});

describe('a return as a Word file', () => {
  it('is read back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, async ({ texts, ...lists }) => {
        const base = content();
        const whole = content({
          ...lists,
          sections: base.sections.map((section, index) => ({ ...section, text: texts[index] ?? '' })),
        });
        const read = await readFile(await wordDocument(returnDocument(whole, edition)), parts);
        assert.deepEqual(read.unplaced, []);
        const told = whole.sections.filter(({ text }) => text !== '');
        assert.deepEqual(
          read.sections.map(({ key, lineId, text }) => ({ key, lineId, text })),
          told.map(({ key, lineId, text }) => ({ key, lineId, text })),
        );
        const plain = (rows: readonly object[]) => rows.map((row) => ({ ...row }));
        assert.deepEqual(read.interviews, plain(lists.interviews));
        assert.deepEqual(read.sources, plain(lists.sources));
        assert.deepEqual(
          read.recommendations,
          lists.recommendations.map(({ id: _id, ...rest }) => rest),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('says once what was left empty, and keeps every heading of a file to go on writing in', () => {
    const titles = (unfinished: boolean) => {
      const some = content({
        sections: content().sections.map((one, at) => ({ ...one, text: at === 3 ? 'Read.' : '' })),
      });
      const { parts: all } = returnDocument(some, { ...edition, unfinished });
      const headings = all.filter(({ kind }) => kind === 'heading');
      return [headings.length, /Nothing written under.*Introduction; .*Conclusion/.test(JSON.stringify(all[1]))];
    };
    assert.deepEqual(
      [titles(false), titles(true)],
      [
        [1, true],
        [parts.length, false],
      ],
    );
  });

  it('gives nothing back of a template that nobody filled in', async () => {
    const read = await readFile(await wordDocument(returnDocument(content(), { ...edition, guidance: parts })), parts);
    assert.deepEqual(read, {
      sections: [],
      unplaced: [],
      interviews: [],
      sources: [],
      recommendations: [],
      pictures: 0,
    });
  });
});

describe('a Word file that was written freely', () => {
  it('is placed by headings that are numbered, named otherwise, or only bold', async () => {
    const read = await readFile(
      await file([
        heading(2, '3.1 Methodology'),
        paragraph('We searched everything.'),
        { kind: 'paragraph', text: [{ bold: 'LESSONS LEARNED' }] },
        paragraph('We learned.'),
        paragraph('7. Conclusions'),
        paragraph('In the end.'),
        heading(2, 'Line of enquiry 2'),
        paragraph('It was not.'),
      ]),
      parts,
    );
    assert.deepEqual(
      read.sections.map(({ key, lineId, text }) => [key, lineId, text]),
      [
        ['method', null, 'We searched everything.'],
        ['lessons', null, 'We learned.'],
        ['conclusion', null, 'In the end.'],
        ['line', lines[1]?.id, 'It was not.'],
      ],
    );
  });

  it('gives back what it cannot place, and dates it cannot read', async () => {
    const read = await readFile(
      await file([
        paragraph('A word before.'),
        heading(1, 'Conclusion'),
        paragraph('The end.'),
        heading(1, 'Appendix: our systems'),
        paragraph('We have three.'),
        {
          kind: 'grid',
          header: ['Recommendation', 'Lead', 'Target date'],
          rows: [['Ask', 'Fennel Example, Matron', 'Spring 2027']],
        },
      ]),
      parts,
    );
    assert.deepEqual(read.unplaced, [
      { heading: 'Before the first heading', text: 'A word before.' },
      { heading: 'Appendix: our systems', text: 'We have three.' },
    ]);
    assert.deepEqual(read.recommendations, [
      {
        text: 'Ask',
        reason: '',
        lines: [],
        leadName: 'Fennel Example',
        leadPost: 'Matron',
        dueOn: null,
        outcome: 'By when, as written: Spring 2027',
      },
    ]);
  });

  it('keeps a table that it does not know as words of its section', async () => {
    const read = await readFile(
      await file([
        heading(1, 'Our contact with the family'),
        { kind: 'grid', header: ['Year', 'Visits'], rows: [['2024', '3']] },
      ]),
      parts,
    );
    assert.match(read.sections[0]?.text ?? '', /2024/);
    assert.match(read.sections[0]?.text ?? '', /Visits/);
  });
});
