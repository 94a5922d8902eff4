import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { it } from 'node:test';
import { isUuid } from './id.js';

it('knows a uuid from anything else', () => {
  assert.ok(isUuid(randomUUID()));
  for (const text of ['', '1', 'not-a-uuid', `${randomUUID()} `, '{00000000-0000-4000-8000-000000000000}']) {
    assert.ok(!isUuid(text), text);
  }
});
