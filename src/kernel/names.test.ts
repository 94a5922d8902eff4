import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldName, LIKELY_SAME_NAME, nameLikeness } from './names.js';
import { foldAddress, outwardPart, parsePostcode } from './postcode.js';
import { editDistance, soundOf } from './spelling.js';

describe('a name folded', () => {
  for (const [name, folded] of [
    ['Dr. Zoë O’Brien-Łuczak', 'zoe obrien luczak'],
    ['  MARY   ANN  ', 'mary ann'],
    ["D'Souza", 'dsouza'],
    ['Bjørn Strauß', 'bjorn strauss'],
    ['İbrahim Yıldız', 'ibrahim yildiz'],
    ['王小明', '王小明'],
    ['Ms', 'ms'],
    ['...', ''],
  ] as const) {
    it(`${name} is "${folded}"`, () => assert.equal(foldName(name), folded));
  }
});

describe('likely the same name', () => {
  for (const [one, other, reason] of [
    ['Ava Example', 'AVA EXAMPLE', 'same-name'],
    ['Mrs Ava Example', 'Ava Example', 'same-name'],
    ['Zoe O’Brien', 'Zoë OBrien', 'same-name'],
    ['Example, Ava', 'Ava Example', 'another-order'],
    ['Mary Ann Sample', 'Maryann Sample', 'other-spacing'],
    ['Jonathon Sample', 'Jonathan Sample', 'near-spelling'],
    ['Matrin Sample', 'Martin Sample', 'near-spelling'],
    ['Catherine Specimen', 'Kathryn Specimen', 'same-sound'],
    ['Mohammed Sample', 'Muhammad Sample', 'same-sound'],
    ['Phillip Placeholder', 'Filip Placeholder', 'same-sound'],
    ['A Example', 'Ava Example', 'initial-only'],
    ['Ava Rose Example', 'Ava Example', 'name-missing'],
  ] as const) {
    it(`${one} and ${other}: ${reason}`, () => {
      const { score, reasons } = nameLikeness(one, other);
      assert.ok(score >= LIKELY_SAME_NAME, String(score));
      assert.ok(reasons.includes(reason), reasons.join());
    });
  }

  for (const [one, other] of [
    ['Ava Example', 'Noah Example'],
    ['Ava Example', 'Ava Specimen'],
    ['Example', 'Ava Example'],
    ['Ian Sample', 'Joan Placeholder'],
    ['A Example', 'B Example'],
    ['', 'Ava Example'],
    ['', ''],
  ] as const) {
    it(`not "${one}" and "${other}"`, () => assert.ok(nameLikeness(one, other).score < LIKELY_SAME_NAME));
  }

  it('is the same both ways round, and from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (one, other) => {
        const { score } = nameLikeness(one, other);
        assert.ok(score >= 0 && score <= 1);
        assert.equal(score, nameLikeness(other, one).score);
        assert.equal(nameLikeness(one, one).score, foldName(one) === '' ? 0 : 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no longer for absurd names', () => {
    const absurd = 'ab '.repeat(50_000);
    assert.ok(nameLikeness(absurd, `${absurd}x`).score > 0);
  });
});

describe('spelling', () => {
  it('counts slips of the pen', () => {
    for (const [one, other, slips] of [
      ['', '', 0],
      ['', 'abc', 3],
      ['kitten', 'sitting', 3],
      ['jhon', 'john', 1],
      ['same', 'same', 0],
    ] as const) {
      assert.equal(editDistance(one, other), slips);
      assert.equal(editDistance(other, one), slips);
    }
  });

  it('hears alike what sounds alike', () => {
    for (const [one, other] of [
      ['catherine', 'kathryn'],
      ['knight', 'nite'],
      ['wright', 'rite'],
      ['stephen', 'steven'],
      ['cecilia', 'sesilia'],
    ] as const) {
      assert.equal(soundOf(one), soundOf(other));
    }
    assert.notEqual(soundOf('anna'), soundOf('nora'));
    assert.equal(soundOf('王'), '');
  });
});

describe('postcodes and addresses', () => {
  it('are put in one shape', () => {
    for (const [text, postcode] of [
      ['da67at', 'DA6 7AT'],
      [' SW1A  1aa ', 'SW1A 1AA'],
      ['m1-1ae', 'M1 1AE'],
      ['gir 0aa', 'GIR 0AA'],
    ] as const) {
      assert.equal(parsePostcode(text), postcode);
    }
    for (const text of ['', 'DA6', 'DA6 7CT', '12345', 'DAA6 7AT', 'Bexleyheath'])
      assert.equal(parsePostcode(text), undefined);
    assert.equal(outwardPart('DA6 7AT'), 'DA6');
  });

  it('compare whatever way they are written', () => {
    assert.equal(foldAddress('Flat 2, 10 St. John’s Road, England'), foldAddress('apartment 2 10 Saint Johns Rd'));
    assert.notEqual(foldAddress('1 Sample Street'), foldAddress('11 Sample Street'));
  });
});
