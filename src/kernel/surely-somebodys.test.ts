import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anonymityScan } from './anonymity-scan.js';
import type { KnownPerson } from './identifiers.js';
import { isSurelySomebodys } from './surely-somebodys.js';

const person: KnownPerson = {
  label: 'Rowan',
  names: ['Zed Specimen'],
  dateOfBirth: '1984-03-02',
  postcode: 'DA6 7AT',
  address: '12 Acacia Specimen Road',
};

describe('what is surely somebody’s', () => {
  const scan = anonymityScan([person]);
  for (const [text, ...surely] of [
    ['Zed Specimen came, born on 2 March 1984.', 'name', 'birth-date'],
    ['She lived at 12 Acacia Specimen Road, DA6 7AT.', 'address', 'postcode'],
    ['She moved from da6-7at.', 'postcode'],
    ['An office at 12 Ordinary Street, SW1A 1AA.'],
    ['Ring 020 7946 0000 or write to jo@example.test.', 'telephone', 'email'],
    ['NHS number 943 476 5919, National Insurance AB 12 34 56 C', 'nhs-number', 'ni-number'],
    ['Zed said so; Mr Specimenn did not.'],
    ['A specimen of the practice of Z.O.'],
    ['The car was AB12 CDE, the case C/12345/26.'],
  ] as const) {
    it(`in "${text}": ${surely.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(
        scan(text)
          .filter(isSurelySomebodys)
          .map(({ kind }) => kind),
        surely,
      );
    });
  }
});
