import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { freeNames, moved, type Told, unanswered } from './rules.js';

const told: Told = { kind: 'family', role: null, relationship: '', affected: '', since: '', nothingSince: false };

describe('what is still to be told of somebody', () => {
  it('is everything of somebody who was close, until it is told or there is nothing to tell', () => {
    assert.deepEqual(unanswered(told), ['relationship', 'affected', 'since']);
    assert.deepEqual(unanswered({ ...told, relationship: 'Sister', nothingSince: true }), ['affected']);
    assert.deepEqual(unanswered({ ...told, relationship: 'Sister', affected: 'x', since: 'y' }), []);
  });
  it('is nothing of the person who died, and only their part of a professional', () => {
    assert.deepEqual(unanswered({ ...told, kind: 'subject', role: 'victim' }), []);
    assert.deepEqual(unanswered({ ...told, kind: 'subject', role: 'alleged-perpetrator' }), ['relationship', 'since']);
    assert.deepEqual(unanswered({ ...told, kind: 'subject', role: 'child' }), ['relationship', 'affected', 'since']);
    assert.deepEqual(unanswered({ ...told, kind: 'professional' }), ['relationship']);
  });
});

describe('suggested pseudonyms', () => {
  it('are nobody’s, and like nobody’s real name', () => {
    const [first = '', second = ''] = freeNames('family', 2, { inUse: [], realNames: [] });
    assert.deepEqual(freeNames('family', 1, { inUse: [first.toUpperCase()], realNames: [] }), [second]);
    assert.deepEqual(freeNames('family', 1, { inUse: [], realNames: ['Rowen Specimen'] }), ['Hazel']);
  });
  it('go on when all are used, and are a number for a professional', () => {
    const many = freeNames('friend', 200, { inUse: ['person 1'], realNames: [] });
    assert.equal(new Set(many.map((name) => name.toLowerCase())).size, 200);
    assert.equal(many.includes('Person 1'), false);
    assert.deepEqual(freeNames('professional', 1, { inUse: ['Professional 1'], realNames: [] }), ['Professional 2']);
  });
});

it('somebody moves one place, and nowhere from an end', () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 'b', 'up'), ['b', 'a', 'c']);
  assert.deepEqual(moved(['a', 'b', 'c'], 'b', 'down'), ['a', 'c', 'b']);
  assert.equal(moved(['a', 'b'], 'a', 'up'), undefined);
  assert.equal(moved(['a', 'b'], 'b', 'down'), undefined);
  assert.equal(moved(['a'], 'x', 'up'), undefined);
});
