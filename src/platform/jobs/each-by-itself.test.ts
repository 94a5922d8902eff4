import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eachByItself } from './each-by-itself.js';

it('goes on after a fault, and tells of all of them at the end', async () => {
  const done: number[] = [];
  const all = eachByItself([1, 2, 3, 4], 'Counting ended in a fault', async (item) => {
    if (item % 2 === 0) throw new Error(`${item} is even`);
    done.push(item);
  });
  await assert.rejects(all, (thrown) => thrown instanceof AggregateError && thrown.errors.length === 2);
  assert.deepEqual(done, [1, 3]);
});
