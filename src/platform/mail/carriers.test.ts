import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { SMTPServer } from 'smtp-server';
import type { Carrier } from './carrier.js';
import { carrierFor } from './carriers.js';

interface Taken {
  readonly to: readonly string[];
  readonly raw: string;
}

describe('mail by SMTP', () => {
  const taken: Taken[] = [];
  let carrier: Carrier;
  const refusal = Object.assign(new Error('no such mailbox'), { responseCode: 550 });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => done(address.startsWith('gone') ? refusal : undefined),
    onData: (stream, session, done) => {
      text(stream).then((raw) => {
        taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });

  const from = 'Bexley CSP <csp@own.example>';
  const letter = {
    key: 'key-1',
    to: 'somebody@own.example',
    subject: 'You have a task',
    text: 'One line.\n\nhttp://own.example/link/x',
  };

  before(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.server.address() as AddressInfo;
    carrier = carrierFor(
      { kind: 'smtp', url: `smtp://127.0.0.1:${port}`, from, requireTls: false },
      () => new Date('2026-02-10T09:00:00Z'),
    );
  });
  after(() => new Promise<void>((closed) => server.close(closed)));

  it('does not leave in the clear where TLS is required', async () => {
    const { port } = server.server.address() as AddressInfo;
    const strict = carrierFor(
      { kind: 'smtp', url: `smtp://127.0.0.1:${port}`, from, requireTls: true },
      () => new Date('2026-02-10T09:00:00Z'),
    );
    const before = taken.length;
    assert.notEqual((await strict.carry(letter)).kind, 'sent');
    assert.equal(taken.length, before);
  });

  it('goes to one person, under an id that is the same for every try', async () => {
    assert.equal((await carrier.carry(letter)).kind, 'sent');
    assert.equal((await carrier.carry(letter)).kind, 'sent');
    assert.deepEqual(
      taken.map(({ to }) => to),
      [['somebody@own.example'], ['somebody@own.example']],
    );
    const ids = taken.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim());
    assert.deepEqual(ids, ['<key-1@own.example>', '<key-1@own.example>']);
  });

  it('cannot be made to go to anybody else', async () => {
    taken.length = 0;
    await carrier.carry({
      ...letter,
      key: 'key-2',
      subject: 'Task\r\nBcc: other@own.example',
      text: 'x\r\n.\r\nRCPT TO:<other@own.example>',
    });
    assert.deepEqual(
      taken.map(({ to }) => to),
      [['somebody@own.example']],
    );
    assert.doesNotMatch(taken[0]?.raw ?? '', /^Bcc:/im);
  });

  it('takes a calendar part with the method that calendars act on, and nothing attached where there is none', async () => {
    taken.length = 0;
    const calendar = ['BEGIN:VCALENDAR', 'METHOD:CANCEL', 'END:VCALENDAR', ''].join('\r\n');
    assert.equal((await carrier.carry({ ...letter, key: 'key-c', calendar })).kind, 'sent');
    assert.equal((await carrier.carry({ ...letter, key: 'key-d' })).kind, 'sent');
    assert.match(taken[0]?.raw ?? '', /^Content-Type: text\/calendar;[^\n]*method=CANCEL/im);
    assert.doesNotMatch(taken[1]?.raw ?? '', /calendar/i);
  });

  it('is given up when the address is refused, and tried again when nobody answers', async () => {
    assert.equal((await carrier.carry({ ...letter, key: 'key-3', to: 'gone@own.example' })).kind, 'refused');
    const nowhere = carrierFor(
      { kind: 'smtp', url: 'smtp://127.0.0.1:1', from, requireTls: false },
      () => new Date('2026-02-10T09:00:00Z'),
    );
    assert.equal((await nowhere.carry(letter)).kind, 'failed');
  });
});
