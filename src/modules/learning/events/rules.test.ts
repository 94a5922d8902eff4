import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cameByAgency, confidenceOf, countInWords, freePlaces, phaseOf, stateForNext } from './rules.js';

const instant = (text: string): Date => new Date(text);

describe('a learning event', () => {
  it('is coming until it ends, over until somebody says who came, and off when it was called off', () => {
    const event = { endsAt: instant('2026-03-01T16:00:00Z'), cancelledAt: null, heldAt: null };
    const before = instant('2026-03-01T15:59:00Z');
    const after = instant('2026-03-01T16:00:00Z');
    assert.equal(phaseOf(event, before), 'coming');
    assert.equal(phaseOf(event, after), 'past');
    assert.equal(phaseOf({ ...event, heldAt: after }, after), 'held');
    assert.equal(phaseOf({ ...event, cancelledAt: before }, after), 'off');
  });

  it('gives places while there are any, and nobody passes those who wait', () => {
    assert.equal(stateForNext(freePlaces(null, 400), 0), 'place');
    assert.equal(stateForNext(freePlaces(10, 9), 0), 'place');
    assert.equal(stateForNext(freePlaces(10, 9), 1), 'waiting');
    assert.equal(stateForNext(freePlaces(10, 12), 0), 'waiting');
  });

  it('counts who came by agency, and puts together those from whom one or two came', () => {
    const of = (bodyName: string, number: number) =>
      Array.from({ length: number }, () => ({ bodyName, attended: true }));
    const places = [
      ...of('Hospital', 3),
      ...of('Police', 4),
      ...of('School', 2),
      { bodyName: 'Police', attended: false },
    ];
    assert.deepEqual(cameByAgency(places), [
      { name: 'Police', came: 4 },
      { name: 'Hospital', came: 3 },
      { name: 'Organisations of whom one or two came', came: 2 },
    ]);
    assert.deepEqual([0, 1, 2, 3].map(countInWords), ['0', 'fewer than 3', 'fewer than 3', '3']);
  });

  it('says how confidence went', () => {
    const { before, after, meanAfter, rose } = confidenceOf([
      { before: 2, after: 4 },
      { before: 3, after: 3 },
    ]);
    assert.deepEqual(
      [before, after],
      [
        [0, 1, 1, 0, 0],
        [0, 0, 1, 1, 0],
      ],
    );
    assert.deepEqual([meanAfter, rose], [3.5, 1]);
    assert.equal(confidenceOf([]).meanBefore, undefined);
  });
});
