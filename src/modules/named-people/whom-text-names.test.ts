import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Findable, finderFor } from './whom-text-names.js';

const person = (id: string, pseudonym: string, rest: Partial<Findable> = {}): Findable => ({
  ...{ id, pseudonym, relationship: '', role: null },
  ...rest,
});

const people = [
  person('her', 'Adult A', { role: 'victim' }),
  person('him', 'Adult B', { role: 'alleged-perpetrator' }),
  person('one', 'Child 1', { role: 'child', relationship: 'Daughter' }),
  person('ten', 'Child 10', { role: 'child', relationship: 'Son' }),
  person('mum', 'Rowan', { relationship: 'Mother' }),
];
const finder = finderFor(people, [
  { pseudonym: 'Adult A', names: ['Canaryella Lavenderstone', 'Ella'] },
  { pseudonym: 'Adult B', names: ['Basil Lavenderstone'] },
]);

describe('whom a text names', () => {
  it('knows pseudonyms, real names and other names', () => {
    assert.deepEqual(finder.namedIn('Adult A rang; ADULT B answered'), ['her', 'him']);
    assert.deepEqual(finder.namedIn('Ella rang. Canaryella Lavenderstone was seen.'), ['her']);
    assert.deepEqual(finder.namedIn('Basil Lavenderstone and Rowan'), ['him', 'mum']);
    assert.deepEqual(finder.namedIn(''), []);
  });

  it('takes no part of a longer word for a name', () => {
    assert.deepEqual(finder.namedIn('Child 10 was seen'), ['ten']);
    assert.deepEqual(finder.namedIn('Rowanberry Close; adult area'), []);
  });

  it('guesses nobody where a name may mean two', () => {
    assert.deepEqual(finder.namedIn('Mx Lavenderstone rang'), []);
  });

  it('knows by what somebody was, only where it is asked for, and only where it can mean one', () => {
    assert.deepEqual(finder.meantBy('Victim/Perpetrator'), ['her', 'him']);
    assert.deepEqual(finder.meantBy('Person who died'), ['her']);
    assert.deepEqual(finder.meantBy('the alleged perpetrator'), ['him']);
    assert.deepEqual(finder.meantBy('Mother, daughter'), ['one', 'mum']);
    assert.deepEqual(finder.meantBy('Mother of the victim'), []);
    assert.deepEqual(finder.meantBy('Victim’s neighbour'), []);
    assert.deepEqual(finder.namedIn('The victim rang'), []);
    const two = finderFor([...people, person('second', 'Adult C', { role: 'victim' })], []);
    assert.deepEqual(two.meantBy('Victim'), []);
  });

  it('finds nobody on an empty list', () => {
    assert.deepEqual(finderFor([], []).meantBy('Victim, Adult A'), []);
  });
});
