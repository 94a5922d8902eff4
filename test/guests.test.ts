import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issueLink } from '../src/modules/links/index.js';
import { carryMessages, messages } from '../src/modules/messages/index.js';
import { systemWork } from '../src/system-work.js';
import { personWork } from './support/person-work.js';
import { theService } from './support/service.js';

describe('somebody who came by a link', () => {
  const service = theService('2026-02-10T09:00:00Z');

  const openLink = async (email: string) => {
    const address = await personWork(service())('co-ordinator', (work, partnershipId) =>
      issueLink(work, {
        kind: 'test',
        subjectId: work.newId(),
        partnershipId,
        email,
        path: '/accessibility',
        days: 7,
      }),
    );
    const path = new URL(address).pathname;
    const browser = service().visitor();
    await browser.post(path);
    const [mail] = await service().mailTo(email);
    const code = /code is (\d{6})/.exec(mail?.body ?? '')?.[1] ?? '';
    const answer = await browser.post(`${path}/code`, { code });
    assert.equal(answer.location, '/accessibility');
    return { browser, mail };
  };

  it('can stay longer by one press, and leave for good', async () => {
    const { browser } = await openLink('first@own.example');
    const extended = await browser.post('/session/extension', {}, '/sign-out');
    assert.equal(extended.status, 200);
    assert.match(extended.html, /"endsAt":"2026-02-10T/);
    await browser.post('/sign-out');
    assert.equal((await browser.post('/session/extension', {}, '/sign-out')).status, 303);
  });

  it('leaves no code behind in the outbox once the message has left the building', async () => {
    await openLink('second@own.example');
    const open = systemWork(service().database, service(), {
      demonstration: false,
      production: false,
      publicUrl: 'http://own.example',
      dataDir: '/nonexistent',
      secret: undefined,
    });
    await carryMessages(open, { name: 'smtp', carry: async () => ({ kind: 'sent', note: 'taken' }) });
    const kept = await open((work) => work.tx.select({ body: messages.body }).from(messages));
    assert.ok(kept.length > 0);
    assert.deepEqual([...new Set(kept.map(({ body }) => body))], ['']);
  });
});
