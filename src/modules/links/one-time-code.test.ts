import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { personWork } from '../../../test/support/person-work.js';
import { theService } from '../../../test/support/service.js';
import { CODE_LIMITS, codeRefusalInWords, sendCode } from './index.js';

describe('codes to one address', () => {
  const service = theService('2026-02-10T09:00:00Z');
  const send = (email: string, subjectId: string = randomUUID()) =>
    personWork(service())('co-ordinator', (work) => sendCode(work, { purpose: 'test', subjectId, email }));

  it('are so many for one thing, so many in a day, and again the day after', async () => {
    const subject = randomUUID();
    for (let n = 0; n < CODE_LIMITS.sent; n += 1) assert.equal(await send('a@own.example', subject), 'sent');
    assert.equal(await send('a@own.example', subject), 'too-many');
    for (let n = CODE_LIMITS.sent; n < CODE_LIMITS.aDay; n += 1) assert.equal(await send('A@own.example '), 'sent');
    assert.equal(await send('a@own.example'), 'too-many-today');
    assert.match(codeRefusalInWords['too-many-today'], /20 codes .* tomorrow/);
    assert.equal(await send('b@own.example'), 'sent');
    service().at('2026-02-11T09:00:01Z');
    assert.equal(await send('a@own.example'), 'sent');
  });
});
