import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { it } from 'node:test';
import { bodyWithin, FORM_PATIENCE } from './patience.js';

it('cuts a body that does not come, and lets be one that has', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const [slow, quick] = [new PassThrough(), new PassThrough()];
  for (const body of [slow, quick]) bodyWithin(body as unknown as IncomingMessage, FORM_PATIENCE);
  quick.emit('end');
  t.mock.timers.tick(FORM_PATIENCE - 1);
  assert.equal(slow.destroyed, false);
  t.mock.timers.tick(1);
  assert.deepEqual([slow.destroyed, quick.destroyed], [true, false]);
});
