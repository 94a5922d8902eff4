import assert from 'node:assert/strict';
import { it } from 'node:test';
import { day } from '../../kernel/day.js';
import { beforehand } from './beforehand.js';
import type { Asked } from './route.js';

const asked = (path: string): Asked => ({
  ...{ method: 'POST', address: path, path, params: {}, query: {}, body: {}, files: [], json: undefined },
  ...{ fromAddress: '', cookies: {}, origin: '' },
});

it('is made once for each request, however often its transaction is tried', async () => {
  const made: string[] = [];
  const { prepare, of } = beforehand(async ({ path }, today) => {
    made.push(path);
    return `${path} on ${today}`;
  });
  const [one, other] = [asked('/one'), asked('/other')];
  const today = day('2026-02-10');
  await prepare(one, today);
  assert.equal(await of(one, today), '/one on 2026-02-10');
  assert.equal(await of(one, today), '/one on 2026-02-10');
  assert.equal(await of(other, today), '/other on 2026-02-10');
  assert.deepEqual(made, ['/one', '/other']);
});

it('throws what went wrong', async () => {
  const { prepare } = beforehand(() => Promise.reject(new Error('this went wrong')));
  await assert.rejects(prepare(asked('/one'), day('2026-02-10')), /this went wrong/);
});
