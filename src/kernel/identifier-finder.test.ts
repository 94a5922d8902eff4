import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identifierFinder } from './identifier-finder.js';

const find = identifierFinder([
  { label: 'Jasmine', names: ['Anna Specimen', 'Annie'], dateOfBirth: '1984-03-02', postcode: 'DA6 7AT' },
  { label: 'Adult B', names: ['Mark Specimen'], dateOfBirth: '', postcode: '' },
]);

describe('what still says who somebody is', () => {
  for (const [text, ...found] of [
    ['Anna Specimen rang Annie.', 'name: Anna Specimen (Jasmine)', 'part-of-name: Annie (Jasmine)'],
    ['The Specimen family', 'part-of-name: Specimen (Jasmine or Adult B)'],
    ['Mr Spesimen rang', 'like-a-name: Spesimen (Adult B)'],
    ['Born 02/03/84, lived at DA6 7AT', 'birth-date: 02/03/84 (Jasmine)', 'postcode: DA6 7AT'],
    ['Ring 020 7946 0000 or write to a@b.example', 'telephone: 020 7946 0000', 'email: a@b.example'],
    ['Jasmine met Adult B, who made a mark'],
    [''],
  ] as const)
    it(JSON.stringify(text), () =>
      assert.deepEqual(
        find(text).map(({ kind, text: part, of }) => `${kind}: ${part}${of === undefined ? '' : ` (${of})`}`),
        found,
      ),
    );

  it('does not take the square of its length for a word without end', () => {
    const begun = process.cpuUsage();
    for (const piece of ['A1', '1/', 'Smi']) find(piece.repeat(100_000 / piece.length));
    const { user } = process.cpuUsage(begun);
    assert.ok(user < 5_000_000, `${user / 1000} ms`);
    assert.deepEqual(
      find(`${'long'.repeat(30)}@a.example`).map(({ kind }) => kind),
      ['email'],
    );
  });
});
