import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { type Browser, type TestService, theService } from '../../../../test/support/service.js';
import { eq } from '../../../platform/database/sql.js';
import { type Part, WORD_TYPE, wordDocument } from '../../../platform/word/index.js';
import { people } from '../../accounts/index.js';
import { blankNotification, blankSubject, given, type NotificationContent, notKnown } from '../content.js';
import { notificationDrafts, notificationFileParts, notificationFiles, notifications } from '../tables.js';
import { blankForm, filledForm } from '../word-form.js';

const BEXLEY = { name: 'Bexley Community Safety Partnership', returnEmail: 'community.safety@bexley.example' };

const told: NotificationContent = {
  ...blankNotification,
  referrer: {
    ...blankNotification.referrer,
    name: given('Myrtle Elderfield'),
    agency: given('Test Housing'),
    email: given('myrtle@housing.example'),
  },
  victims: [{ ...blankSubject, fullName: given('Fern Testleaf'), aliases: given(['Fern Sample']), age: notKnown }],
  children: [{ ...blankSubject, fullName: given('Acorn Testleaf'), schoolOrNursery: given('Test Primary School') }],
  circumstances: given('Found at home.\nNeighbours had called before.'),
};

const received = {
  givenBy: 'Myrtle Elderfield, Test Housing',
  'receivedOn-day': '9',
  'receivedOn-month': '2',
  'receivedOn-year': '2026',
  receivedHow: 'secure-email',
};

const upload = (browser: Browser, name: string, bytes: Uint8Array, form: Record<string, string> = received) =>
  browser.postFile('/notifications/upload', { field: 'file', name, bytes }, form);

describe('Entering a notification for somebody else', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('goes through the same pages, without a code, and counts from the day it was received', async () => {
    const browser = await service().as('co-ordinator');
    const start = await browser.post('/notifications/new', received);
    const base = start.location ?? '';
    assert.match(base, /^\/notifications\/drafts\//);
    const tasks = await browser.get(base);
    assert.match(tasks.text, /Referrer’s details/);
    assert.doesNotMatch(tasks.text, /Check your email/);
    await browser.post(`${base}/section/referrer`, { name: 'Myrtle Elderfield', agency: 'Test Housing' });
    await browser.post(`${base}/people/victims/new`, { fullName: 'Fern Testleaf' });
    await browser.post(`${base}/section/circumstances`, { 'circumstances-not-known': 'yes' });
    assert.match((await browser.get('/notifications/new')).text, /Given by Myrtle Elderfield, Test Housing/);
    assert.equal((await browser.get(`${base}/later`)).location, '/notifications/new');
    const sent = await browser.post(`${base}/check`);
    assert.equal(sent.location, `${base}/receipt`);
    const receipt = await browser.get(`${base}/receipt`);
    assert.match(receipt.text, /N-BEX-2026-0001/);
    const [row] = await service().database.asActor({ system: true }, (tx) => tx.select().from(notifications));
    assert.deepEqual(
      [row?.receivedOn, row?.way, row?.givenBy, row?.receivedHow],
      ['2026-02-09', 'entered', received.givenBy, 'secure-email'],
    );
    const page = await browser.get(`/notifications/${row?.id}`);
    assert.equal(page.status, 200);
    assert.match(page.text, /9 February 2026/);
    assert.match(page.text, /Fern Testleaf/);
    assert.doesNotMatch(page.title, /Fern/);
    const copy = await browser.get(`/notifications/${row?.id}/copy`);
    assert.equal(copy.headers['content-type'], WORD_TYPE);
    assert.equal((await browser.get(`/notifications/${row?.id}/file`)).status, 404);
    for (const key of [
      'northmere-co-ordinator',
      'northmere-csp-chair',
      'board-member',
      'administrator',
      'privacy-officer',
    ])
      assert.equal((await (await service().as(key)).get(`/notifications/${row?.id}`)).status, 404, key);
    assert.equal((await (await service().as('csp-chair')).get(`/notifications/${row?.id}`)).status, 200);
    assert.equal((await service().visitor().get(`/notifications/${row?.id}`)).status, 303);
  });

  it('asks how it came before anything else', async () => {
    const browser = await service().as('co-ordinator');
    const page = await browser.post('/notifications/new', {
      'receivedOn-day': '11',
      'receivedOn-month': '2',
      'receivedOn-year': '2026',
    });
    assert.equal(page.status, 422);
    assert.deepEqual(page.errorSummary, [
      'Enter who gave the notification',
      'Day the partnership received it must be today or in the past',
      'Select how it reached the partnership',
    ]);
  });

  it('is for co-ordinators of that partnership alone', async () => {
    const coordinator = await service().as('co-ordinator');
    const base = (await coordinator.post('/notifications/new', received)).location ?? '';
    for (const key of ['northmere-co-ordinator', 'csp-chair', 'board-member', 'administrator']) {
      const browser = await service().as(key);
      assert.equal((await browser.get(base)).status, 404, key);
      if (key !== 'northmere-co-ordinator') assert.equal((await browser.get('/notifications/new')).status, 404, key);
    }
  });
});

describe('A filled-in Word form', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('is read in for checking, and kept as it came', async () => {
    const browser = await service().as('co-ordinator');
    const bytes = await filledForm(told, BEXLEY);
    const start = await upload(browser, 'form.docx', bytes);
    assert.equal(start.status, 303);
    const base = start.location ?? '';
    assert.equal((await browser.get(`${base}/people/victims/1`)).field('fullName'), 'Fern Testleaf');
    assert.equal((await browser.get(`${base}/people/victims/1`)).field('age-not-known'), 'yes');
    assert.equal((await browser.get(`${base}/people/children/1`)).field('schoolOrNursery'), 'Test Primary School');
    const file = await browser.get(`${base}/file`);
    assert.deepEqual(file.bytes, Buffer.from(bytes));
    await browser.post(`${base}/check`);
    const [row] = await service().database.asActor({ system: true }, (tx) => tx.select().from(notifications));
    assert.equal(row?.way, 'word');
    const original = await browser.get(`/notifications/${row?.id}/file`);
    assert.deepEqual(original.bytes, Buffer.from(bytes));
    assert.match(String(original.headers['content-disposition']), /^attachment/);
    const stranger = await service().as('northmere-co-ordinator');
    assert.equal((await stranger.get(`/notifications/${row?.id}/file`)).status, 404);
    await service().database.asActor({ personId: await personCalled(service(), 'Clover Dunmore') }, async (tx) => {
      assert.deepEqual(await tx.select().from(notificationFiles), []);
      assert.deepEqual(await tx.select().from(notificationFileParts), []);
    });
  });

  it('keeps what could not be read until it is dealt with', async () => {
    const browser = await service().as('co-ordinator');
    const parts: Part[] = [
      { kind: 'title', text: 'NOTIFICATION – Domestic Homicide Review' },
      { kind: 'heading', level: 1, text: 'Referrer details' },
      {
        kind: 'form',
        rows: [
          { label: 'Name of referrer', values: ['Myrtle Elderfield'] },
          { label: 'Role', values: ['Manager'] },
          { label: 'Agency', values: ['Test Housing'] },
          { label: 'Favourite colour of the office cat', values: ['Tabby <b>and</b> white'] },
        ],
      },
      { kind: 'heading', level: 1, text: 'Victim(s) details' },
      {
        kind: 'form',
        rows: [
          { label: 'Full name of victim', values: ['Fern Testleaf'] },
          { label: 'Any aliases', values: [''] },
          { label: 'DOB / Age', values: ['34'] },
          { label: 'Gender', values: ['Female'] },
        ],
      },
    ];
    const start = await upload(
      browser,
      'by-hand.docx',
      await wordDocument({ title: 'Form', marking: '', reference: '', language: 'en-GB', parts }),
    );
    const base = start.location ?? '';
    const unread = await browser.get(`${base}/unread`);
    assert.match(unread.text, /Tabby <b>and<\/b> white|Tabby and white|Tabby/);
    assert.ok(!unread.html.includes('<b>and</b>'));
    for (const path of ['/section/circumstances', '/people/victims/1', '/people/children/new'])
      assert.match(String((await browser.get(base + path)).find('aside')?.text), /Tabby/, path);
    await browser.post(`${base}/section/circumstances`, { circumstances: 'Found at home.' });
    const early = await browser.post(`${base}/check`, {}, `${base}/section/referrer`);
    assert.equal(early.status, 422);
    assert.match(early.text, /could not be read/);
    let page = unread;
    for (let piece = 0; piece < 10 && page.findAll('.dhr-unread').length > 0; piece += 1) {
      await browser.post(`${base}/unread`, { piece: '0', _version: String(page.field('_version')) });
      page = await browser.get(`${base}/unread`);
    }
    assert.equal((await browser.post(`${base}/check`)).location, `${base}/receipt`);
  });

  it('is refused in plain words when it cannot be taken, and what was typed stays', async () => {
    const browser = await service().as('co-ordinator');
    const form = await filledForm(told, BEXLEY);
    const letter = await wordDocument({
      title: 'A letter',
      marking: '',
      reference: '',
      language: 'en-GB',
      parts: [{ kind: 'paragraph', text: 'Dear partnership' }],
    });
    const encrypted = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    const cases: [string, string, Uint8Array, RegExp][] = [
      ['not the form', 'letter.docx', letter, /not the notification form/],
      ['empty', 'form.docx', new Uint8Array(0), /empty/],
      ['cut short', 'form.docx', form.subarray(0, form.length - 400), /damaged/],
      ['with macros', 'form.docm', form, /macros/],
      ['with a password', 'form.docx', encrypted, /password/],
      ['not Word', 'form.docx', Buffer.from('%PDF-1.7 nothing'), /./],
      ['another archive', 'form.docx', zipSync({ 'a.txt': new Uint8Array([1]) }), /./],
      ['far too large', 'form.docx', Buffer.alloc(13 * 1024 * 1024, 1), /too large/],
    ];
    const before = (await service().database.asActor({ system: true }, (tx) => tx.select().from(notificationDrafts)))
      .length;
    for (const [name, fileName, bytes, words] of cases) {
      const page = await upload(browser, fileName, bytes);
      assert.equal(page.status, 422, name);
      assert.match(page.errorSummary.join(), words, name);
      assert.equal(page.field('givenBy'), received.givenBy, name);
      assert.equal(page.find('a[href="/notifications/new"]') === null, false, name);
    }
    const nothing = await browser.post('/notifications/upload', {});
    assert.match(nothing.errorSummary.join(), /Select the Word form.*Enter who gave/);
    const after = (await service().database.asActor({ system: true }, (tx) => tx.select().from(notificationDrafts)))
      .length;
    assert.equal(after, before);
  });

  it('can be downloaded empty by anybody, and read in when it is filled in', async () => {
    const page = await service().visitor().get('/notify/form');
    assert.equal(page.headers['content-type'], WORD_TYPE);
    assert.equal(page.bytes.subarray(0, 2).toString(), 'PK');
    const browser = await service().as('co-ordinator');
    assert.equal((await upload(browser, 'empty-form.docx', await blankForm(BEXLEY))).status, 303);
  });
});

async function personCalled(service: TestService, name: string): Promise<string> {
  const [row] = await service.database.asActor({ system: true }, (tx) =>
    tx.select().from(people).where(eq(people.name, name)),
  );
  return row?.id ?? '';
}
