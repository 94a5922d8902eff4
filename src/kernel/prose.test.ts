import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { printProse, tidyProse } from './print-prose.js';
import { type Prose, proseOf, type Span, type Words } from './prose.js';
import { plainLinesOf, plainTextOf, wordsIn } from './prose-text.js';

const plain = (text: string): Words => [{ text }];
const paragraph = (text: string): Prose => ({ kind: 'paragraph', words: plain(text) });
const bullets = (...items: string[]): Prose => ({
  kind: 'bullets',
  items: items.map((text) => ({ words: plain(text) })),
});
const numbers = (start: number, ...items: string[]): Prose => ({
  kind: 'numbers',
  start,
  items: items.map((text) => ({ words: plain(text) })),
});

describe('what people type', () => {
  it('has paragraphs and lists', () => {
    assert.deepEqual(proseOf('One\ntwo\n\nThree:\n- a\n* b\n\n- c\nFour'), [
      paragraph('One\ntwo'),
      paragraph('Three:'),
      bullets('a', 'b'),
      bullets('c'),
      paragraph('Four'),
    ]);
    assert.deepEqual(proseOf(' \n\n'), []);
  });

  it('stays what it was where it only looks like marks', () => {
    const lines = [
      '* * *',
      '- - -',
      '---',
      '***',
      '*',
      '-',
      '#1',
      '#hashtag',
      '##',
      '1999. Then she moved',
      '> 3 months',
      '>not quoted',
      'snake_case_name and __init__',
      '2 * 3 * 4',
      '5* hotel, 4* hotel',
      'a*b*c',
      '(*) and (*)',
      '*footnote',
      '**',
      'see note*',
      'C:\\temp\\*.*',
      '\\\\server\\share',
      '** two stars **',
      '-5 degrees',
      '–  a dash',
      '1.5 hours',
      'No. 1. First',
      '007. Bond',
    ];
    for (const line of lines) {
      const said = line === 'C:\\temp\\*.*' ? 'C:\\temp*.*' : line;
      assert.deepEqual(proseOf(line), [paragraph(said)], line);
    }
    assert.deepEqual(proseOf('She was then aged\n12. Nobody asked.'), [
      paragraph('She was then aged\n12. Nobody asked.'),
    ]);
  });

  it('has headings, numbers, inner lists and quotations', () => {
    const text = '# One\n## Two\n1. a\n   - b\n   - c\n2) d\n\n3. e\n\nThen\n1. f\n1. g\n> said\n> this\n>\n> and that';
    assert.deepEqual(proseOf(text), [
      { kind: 'heading', level: 1, words: plain('One') },
      { kind: 'heading', level: 2, words: plain('Two') },
      {
        kind: 'numbers',
        start: 1,
        items: [
          { words: plain('a'), inner: { kind: 'bullets', items: [plain('b'), plain('c')] } },
          { words: plain('d') },
          { words: plain('e') },
        ],
      },
      paragraph('Then'),
      numbers(1, 'f'),
      numbers(1, 'g'),
      { kind: 'quotation', paragraphs: [plain('said\nthis'), plain('and that')] },
    ]);
    assert.deepEqual(proseOf('  - a\n  - b\n    more'), [bullets('a', 'b\nmore')]);
    assert.deepEqual(proseOf('4. The fourth\n\nText'), [numbers(4, 'The fourth'), paragraph('Text')]);
  });

  it('has bold and italic at the edges of words, nested too', () => {
    const words = (text: string) => (proseOf(text)[0] as { words: Words }).words;
    assert.deepEqual(words('A **bold** and *quiet* word.'), [
      { text: 'A ' },
      { text: 'bold', bold: true },
      { text: ' and ' },
      { text: 'quiet', italic: true },
      { text: ' word.' },
    ]);
    assert.deepEqual(words('**so *very* much**'), [
      { text: 'so', bold: true },
      { text: ' ' },
      { text: 'very', bold: true, italic: true },
      { text: ' ' },
      { text: 'much', bold: true },
    ]);
    assert.deepEqual(words('un\\ **believ**\\ able'), [
      { text: 'un' },
      { text: 'believ', bold: true },
      { text: 'able' },
    ]);
    assert.deepEqual(words('\\*as typed\\*'), [{ text: '*as typed*' }]);
  });

  it('keeps every word', () => {
    const lettersOf = (text: string) => text.match(/[\p{L}]+/gu) ?? [];
    const line = fc.constantFrom(
      'word',
      '- item',
      '',
      '  * x',
      'a - b',
      '-',
      '1. y',
      '   2. z',
      '# h',
      '> q',
      '>',
      '*i*',
      '\\- e',
      '**',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        assert.deepEqual(lettersOf(plainTextOf(proseOf(text))), lettersOf(text));
      }),
    );
  });

  it('takes time in proportion to its length', () => {
    const hostile = [
      '*a '.repeat(60_000),
      '\\*'.repeat(60_000),
      '**a *b '.repeat(30_000),
      '- '.repeat(60_000),
      '> '.repeat(60_000),
      `-${' '.repeat(60_000)}-`,
      `**${' '.repeat(60_000)}x**`,
      `**a${' '.repeat(60_000)}x **`,
      `${'\\'.repeat(60_000)}x *a* \\*`,
      `> ${' '.repeat(60_000)}x`,
      '\\ *'.repeat(60_000),
    ];
    const begun = performance.now();
    for (const text of hostile) printProse(proseOf(text));
    assert.ok(performance.now() - begun < 5_000);
  });
});

const text = fc.string({ unit: fc.constantFrom(...'*\\ a1.)(#->•_\n"”b'), maxLength: 12 });
const span: fc.Arbitrary<Span> = fc
  .record({ text, look: fc.nat(3) })
  .map(({ text, look }) => ({ text, ...(look & 2 && { bold: true }), ...(look & 1 && { italic: true }) }) as Span);
const words = fc.array(span, { maxLength: 5 });
const inner = fc.record({
  kind: fc.constantFrom('bullets' as const, 'numbers' as const),
  items: fc.array(words, { maxLength: 3 }),
});
const item = fc.oneof(fc.record({ words }), fc.record({ words, inner }));
const piece: fc.Arbitrary<Prose> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const), words }),
  fc.record({ kind: fc.constant('paragraph' as const), words }),
  fc.record({ kind: fc.constant('bullets' as const), items: fc.array(item, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('numbers' as const), start: fc.nat(5), items: fc.array(item, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('quotation' as const), paragraphs: fc.array(words, { maxLength: 3 }) }),
);

/** Marks whole, and the line ends that are none of ours. */
const marked = fc
  .array(
    fc.constantFrom(
      ...['1. ', '2. ', '10. ', '007. ', '1000. ', '  ', '- ', '* ', '• ', '# ', '> ', '>  ', '>', '> 3', '\\', '\\ '],
      ...[
        '*',
        '**',
        '***',
        '****',
        'a',
        'b c',
        '1',
        '“',
        '(',
        ')',
        '\n',
        '\n\n',
        '\u00a0',
        '\r',
        '\u2028',
        '£5',
        '---',
      ],
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

describe('printing', () => {
  it('is read again as the same tree', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (prose) => {
        assert.deepEqual(proseOf(printProse(prose)), tidyProse(prose));
      }),
      { numRuns: 3_000 },
    );
  });

  it('of what was read is read the same, whatever was typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'*\\ a1.)#->•_\n\n"b\t'), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(typed, marked, fc.string({ unit: 'binary' })), (text) => {
        const read = proseOf(text);
        assert.deepEqual(proseOf(printProse(read)), read);
      }),
      { numRuns: 5_000 },
    );
  });

  it('adds backslashes only where they are needed', () => {
    const same = [
      '5* and 4*',
      '2 * 3',
      'a_b',
      '#1',
      '* * *',
      'C:\\x',
      '**Bold:** then',
      'He said: *no*.',
      '- a\n  - b\n- c',
    ];
    for (const text of same) assert.equal(printProse(proseOf(text)), text);
    assert.equal(printProse([paragraph('1. not a list')]), '1\\. not a list');
    assert.equal(printProse([paragraph('# not a heading')]), '\\# not a heading');
    assert.equal(printProse([paragraph('*not italic*')]), '\\*not italic\\*');
  });
});

describe('plain text', () => {
  it('has a line for each paragraph and item, and a way back', () => {
    const prose = proseOf('# Title\n\n**Bold** text\n\n- one\n  - two');
    assert.equal(plainTextOf(prose), 'Title\nBold text\none\ntwo');
    assert.deepEqual(plainLinesOf(prose).at(-1), { text: 'two', from: 20, piece: 2 });
    assert.equal(wordsIn(prose), 5);
    assert.equal(wordsIn(proseOf("It's 3.5 well-known words — here")), 5);
  });
});
