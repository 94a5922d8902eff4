import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import '../../../../../test/support/chance.js';
import { drawSample, listHash, sameReference } from './draw-sample.js';
import { listRefused } from './form.js';
import { linesOf, readReferences } from './references.js';
import { canShow } from './size.js';

const list = fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}[0-9]{1,5}$/), { minLength: 1, maxLength: 60 });
const seed = fc.stringMatching(/^[0-9a-f]{32}$/);

describe('drawSample', () => {
  it('takes as many as asked from the list, none twice, and all where it is shorter', () => {
    fc.assert(
      fc.property(list, seed, fc.integer({ min: 1, max: 80 }), (references, by, size) => {
        const drawn = drawSample(references, { size, seed: by });
        assert.equal(drawn.length, Math.min(size, references.length));
        assert.equal(new Set(drawn).size, drawn.length);
        assert.ok(drawn.every((one) => references.includes(one)));
      }),
    );
  });

  it('is the same for the same seed and list, in any order and in small letters; a larger one begins with a smaller one', () => {
    fc.assert(
      fc.property(list, seed, fc.integer({ min: 1, max: 60 }), (references, by, size) => {
        const drawn = drawSample(references, { size, seed: by });
        assert.deepEqual(drawSample(references.toReversed(), { size, seed: by }), drawn);
        const small = drawSample(
          references.map((one) => ` ${one.toLowerCase()}`),
          { size, seed: by },
        );
        assert.deepEqual(small.map(sameReference), drawn);
        assert.deepEqual(drawSample(references, { size: size + 1, seed: by }).slice(0, size), drawn);
      }),
    );
  });

  it('gives every file the same chance', () => {
    const references = Array.from({ length: 12 }, (_, at) => `CN-${at}`);
    const times = new Map(references.map((one) => [one, 0]));
    for (let at = 0; at < 4000; at += 1)
      for (const one of drawSample(references, { size: 3, seed: `seed ${at}` }))
        times.set(one, (times.get(one) ?? 0) + 1);
    // Pearson's chi-square with 11 degrees of freedom: above 31.3 in one of a thousand.
    const square = [...times.values()].reduce((sum, seen) => sum + (seen - 1000) ** 2 / 1000, 0);
    assert.ok(square < 31.3, `chi-square ${square}`);
  });

  it('is what anybody can work out: the sample of a seed that is written down', () => {
    const references = ['A1', 'A2', 'A3', 'A4', 'A5'];
    assert.deepEqual(drawSample(references, { size: 2, seed: '00' }), WORKED_OUT);
  });
});

// printf '00\nA1' | sha256sum, and so on: the two smallest.
const WORKED_OUT = ['A5', 'A1'];

describe('listHash', () => {
  it('is that of the same list in any order, and of no other list or audit', () => {
    assert.equal(listHash(['a1', 'B2'], 'x'), listHash(['B2', 'A1'], 'x'));
    assert.notEqual(listHash(['A1', 'B2'], 'x'), listHash(['A1', 'B3'], 'x'));
    assert.notEqual(listHash(['A1', 'B2'], 'x'), listHash(['A1', 'B2'], 'y'));
  });
});

describe('readReferences', () => {
  const read = (text: string) => readReferences(linesOf(text));

  it('takes case numbers once each, passing over headings, empty lines and further columns', () => {
    const { references, repeated, refused } = read(
      'Cases of the team\nCase number\tWard\nLAS/2025/0031\tNorth\n\n 77102 \nlas/2025/0031\nCase file 12',
    );
    assert.deepEqual(references, ['LAS/2025/0031', '77102', 'Case file 12']);
    assert.deepEqual(repeated, [6]);
    assert.deepEqual(refused, []);
  });

  it('refuses what looks like a person, with the line and never the words', () => {
    const lines = [
      'John Smith',
      'Smith, J 1203',
      'SMITH Jane 12',
      '12/03/1985',
      '3 Mar 1985',
      '1985-03-12',
      '943 476 5919',
    ];
    const more = ['a.b@example.org', 'QQ 12 34 56 C', 'AB 12 34 56 C', '07700 900123', 'DA6 7HJ', 'x'.repeat(61)];
    const { references, refused } = read([...lines, ...more].join('\n'));
    assert.deepEqual(references, ['QQ 12 34 56 C']);
    assert.deepEqual(
      refused.map(({ problem }) => problem),
      [
        'name',
        'name',
        'name',
        'date',
        'date',
        'date',
        'nhs-number',
        'email',
        'ni-number',
        'telephone',
        'postcode',
        'long',
      ],
    );
    const words = listRefused({ references: [], repeated: [], refused }) ?? '';
    assert.match(words, /line 1 looks like a name.*line 7 looks like an NHS number.*and 2 more/);
    assert.equal(/smith/i.test(words), false);
  });

  it('never takes a line without a digit, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 30 }), (lines) => {
        const { references } = read(lines.join('\n'));
        assert.ok(references.every((one) => /\d/.test(one) && one.length <= 60));
        assert.equal(new Set(references.map(sameReference)).size, references.length);
      }),
    );
  });
});

describe('canShow', () => {
  it('says how far a sample reaches, and that few reach nowhere', () => {
    assert.equal(canShow(20), 'If 10 of 20 meet the standard, it is probably between 30% and 70% of all files.');
    assert.match(canShow(9), /too few/);
  });
});
