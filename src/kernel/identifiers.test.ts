import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { identifiersIn, type KnownPerson } from './identifiers.js';

const person: KnownPerson = {
  label: 'Rowan',
  names: ['Zoë O’Brien-Example', 'Zed Specimen'],
  dateOfBirth: '1984-03-02',
  postcode: 'DA6 7AT',
  address: 'Flat 3, 12 Acacia Specimen Road\nRose Cottage, Bexleyheath\n9 Betony Close Oakmarsh',
};

const kinds = (text: string): string[] =>
  identifiersIn(text, [person]).map(({ kind, text: part }) => `${kind}: ${part}`);

describe('what gives somebody away', () => {
  for (const [text, ...found] of [
    ['Zoë O’Brien-Example lived here.', 'name: Zoë O’Brien-Example'],
    ['ZOE OBRIEN EXAMPLE', 'name: ZOE OBRIEN EXAMPLE'],
    ["Example, Zoe O'Brien", "name: Example, Zoe O'Brien"],
    ['She was called Zoe at work.', 'part-of-name: Zoe'],
    ['Zoë’s sister', 'part-of-name: Zoë'],
    ['Mr Specimenn said so', 'like-a-name: Specimenn'],
    ['for example, this specimen of a word'],
    ['Born on 2 March 1984', 'birth-date: 2 March 1984'],
    ['DOB 02/03/1984, 2.3.84 and 1984-03-02', 'birth-date: 02/03/1984', 'birth-date: 2.3.84', 'birth-date: 1984-03-02'],
    ['Born on 2nd of Mar. 1984', 'birth-date: 2nd of Mar. 1984'],
    ['The period from 3 March 1984'],
    ['at DA6 7AT and da67at', 'postcode: DA6 7AT', 'postcode: da67at'],
    ['She moved to 12 Acacia Specimen Rd in May', 'address: 12 Acacia Specimen Rd'],
    ['seen in acacia specimen road', 'address: acacia specimen road'],
    ['At Rose Cottage, Bexleyheath', 'address: Rose Cottage'],
    ['Letter to 9 Betony Cl.', 'address: 9 Betony Cl'],
    ['A rose by a cottage, a road in Bexleyheath, flat 3, 12 acacias'],
    ['Somebody else lived at SW1A 1AA', 'postcode: SW1A 1AA'],
    ['Ring 0808 2000 247, 08082000247 or +44 808 2000 247, day and night'],
    ['Ring 020 7946 0000 or +44 7700 900123', 'telephone: 020 7946 0000', 'telephone: +44 7700 900123'],
    ['NHS 943 476 5919', 'nhs-number: 943 476 5919'],
    ['Reference 943 476 5918'],
    ['Write to zed@example.test.', 'email: zed@example.test'],
    ['Section 9 of the 2004 Act, 13 April 2011, paragraphs 12-15, DHR-2026-01'],
  ] as const) {
    it(`in "${text}": ${found.join('; ') || 'nothing'}`, () => assert.deepEqual(kinds(text), found));
  }

  it('says whose it is and where it stands', () => {
    const [found] = identifiersIn('Ask Zed.', [person]);
    assert.deepEqual(found, { kind: 'part-of-name', text: 'Zed', start: 4, end: 7, of: 'Rowan' });
  });

  it('is found wherever it is put', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences' }), fc.lorem({ mode: 'sentences' }), (before, after) => {
        const found = identifiersIn(`${before} Zed Specimen ${after}`, [person]);
        assert.ok(found.some(({ text }) => text === 'Zed Specimen'));
      }),
    );
  });

  it('takes no longer for a long text', () => {
    const found = identifiersIn('A sentence without anything in it. '.repeat(20_000), [person]);
    assert.deepEqual(found, []);
  });
});
