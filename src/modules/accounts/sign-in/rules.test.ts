import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accountWaitsUntil, addressWaitsUntil } from './rules.js';

const start = new Date('2026-02-10T09:00:00Z').getTime();
const at = (second: number): Date => new Date(start + second * 1000);

/** How many guesses somebody gets in who tries every second. */
function guessesIn(seconds: number): number[] {
  const made: number[] = [];
  for (let second = 0; second < seconds; second += 1)
    if (accountWaitsUntil(made.map(at), at(second)) === undefined) made.push(second);
  return made;
}

describe('guessing at an account', () => {
  it('is free five times, then waits longer each time', () => {
    assert.deepEqual(guessesIn(600), [0, 1, 2, 3, 4, 34, 94, 214, 514]);
  });

  it('gets at most ten in any five minutes, and never none at all', () => {
    const made = guessesIn(4 * 3600);
    for (const first of made) assert.ok(made.filter((one) => one >= first && one < first + 300).length <= 10);
    assert.ok(made.length > 12 * 3);
  });

  it('is forgotten after an hour', () => {
    assert.notEqual(accountWaitsUntil([1, 2, 3, 4, 5, 6, 7, 8].map(at), at(100)), undefined);
    assert.equal(accountWaitsUntil([1, 2, 3, 4, 5, 6, 7, 8].map(at), at(3700)), undefined);
  });

  it('does not mind the order', () => {
    assert.deepEqual(accountWaitsUntil([5, 1, 4, 2, 3].map(at), at(6)), at(35));
  });
});

describe('guessing from an address', () => {
  it('is taken fifty times in five minutes, whatever the accounts', () => {
    const seconds = Array.from({ length: 50 }, (_, index) => index);
    assert.equal(addressWaitsUntil(seconds.slice(1).map(at), at(60)), undefined);
    assert.deepEqual(addressWaitsUntil(seconds.map(at), at(60)), at(300));
    assert.equal(addressWaitsUntil(seconds.map(at), at(301)), undefined);
  });
});
