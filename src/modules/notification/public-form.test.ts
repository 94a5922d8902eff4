import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SeenPage } from '../../../test/support/page.js';
import { type Browser, type TestService, theService } from '../../../test/support/service.js';
import { eq } from '../../platform/database/sql.js';
import { partnerships } from '../accounts/index.js';
import { notificationDrafts, notifications } from './tables.js';

let people = 0;
/** An address of its own for each form, so that its mail can be told apart. */
const newAddress = (): string => {
  people += 1;
  return `basil.thornbush.${people}@police.example`;
};

const partnershipId = (service: TestService, shortName: string): Promise<string> =>
  service.database.asActor({ system: true }, async (tx) => {
    const [row] = await tx.select().from(partnerships).where(eq(partnerships.shortName, shortName));
    return row?.id ?? '';
  });

/** Begins a form for Bexley and answers its address. */
async function begun(service: TestService, browser: Browser): Promise<string> {
  const page = await browser.post('/notify', { partnership: await partnershipId(service, 'Bexley') });
  assert.equal(page.status, 303);
  return page.location ?? '';
}

/** Posts a page as it was shown, with its version. */
async function save(browser: Browser, path: string, form: Record<string, string>): Promise<SeenPage> {
  const version = (await browser.get(path)).field('_version');
  return browser.post(path, { ...form, ...(typeof version === 'string' ? { _version: version } : {}) });
}

const referrer = {
  'dateOfReferral-day': '10',
  'dateOfReferral-month': '2',
  'dateOfReferral-year': '2026',
  name: 'Basil Thornbush',
  role: 'Review officer',
  agency: 'Metropolitan Police Service',
};

async function codeFor(service: TestService, email: string): Promise<string> {
  const [newest] = await service.mailTo(email);
  return /\b(\d{6})\b/.exec(newest?.body ?? '')?.[1] ?? '';
}

/** Proves the address that stands on the form. */
async function proved(service: TestService, browser: Browser, base: string): Promise<void> {
  const email = String((await browser.get(`${base}/section/referrer`)).field('email'));
  await browser.post(`${base}/email`);
  const page = await browser.post(`${base}/email/code`, { code: await codeFor(service, email) });
  assert.equal(page.location, base);
}

/** A form with the least that can be sent. */
async function readyToSend(service: TestService, browser: Browser): Promise<string> {
  const base = await begun(service, browser);
  assert.equal((await save(browser, `${base}/section/referrer`, { ...referrer, email: newAddress() })).status, 303);
  assert.equal((await save(browser, `${base}/people/victims/new`, { 'fullName-not-known': 'yes' })).status, 303);
  assert.equal((await save(browser, `${base}/section/circumstances`, { circumstances: 'Found at home.' })).status, 303);
  await proved(service, browser, base);
  return base;
}

const notificationCount = (service: TestService): Promise<number> =>
  service.database.asActor({ system: true }, async (tx) => (await tx.select().from(notifications)).length);

describe('The public form', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('goes from start to receipt with the least that is needed', async () => {
    const browser = service().visitor();
    const base = await readyToSend(service(), browser);
    const check = await browser.get(`${base}/check`);
    assert.equal(check.find('#still-needed'), null);
    const unanswered = check.findAll('ul.dhr-unanswered a').map((link) => link.getAttribute('href') ?? '');
    assert.ok(unanswered.length > 5);
    for (const href of unanswered) assert.match(href, /^\/notify\/.+#.+/);
    const rows = check.findAll('main dt').filter(({ text }) => text.trim() === 'Not answered');
    assert.ok(rows.length < unanswered.length, 'one row for all of a section');
    const sent = await browser.post(`${base}/check`);
    assert.equal(sent.location, `${base}/receipt`);
    const receipt = await browser.get(`${base}/receipt`);
    assert.match(receipt.text, /N-BEX-2026-\d{4}/);
    assert.match(receipt.text, /10 February 2026 at 9am/);
    const reference = /N-BEX-2026-\d{4}/.exec(receipt.text)?.[0] ?? '';
    const email = String(check.text.match(/basil\S+@police\.example/)?.[0]);
    const [mail] = (await service().mailTo(email)).filter(({ subject }) => subject.includes(reference));
    assert.ok(mail?.body.includes(reference));
    assert.doesNotMatch(`${mail?.subject} ${mail?.body}`, /Basil|Thornbush|Found at home|http/);
    const copy = await browser.get(`${base}/copy`);
    assert.equal(copy.bytes.subarray(0, 2).toString(), 'PK');
  });

  it('says everything that is still needed, with a way there, and sends nothing', async () => {
    const browser = service().visitor();
    const base = await begun(service(), browser);
    const before = await notificationCount(service());
    const page = await browser.post(`${base}/check`, {}, `${base}/section/referrer`);
    assert.equal(page.status, 422);
    const links = page.findAll('.dhr-still-needed a').map((link) => link.getAttribute('href'));
    assert.deepEqual(links, [
      `${base}/section/referrer`,
      `${base}/section/referrer`,
      `${base}/section/referrer`,
      `${base}/people/victims/new`,
      `${base}/section/circumstances`,
    ]);
    assert.equal(await notificationCount(service()), before);
  });

  it('is one notification when it is sent twice, by two windows at once', async () => {
    const browser = service().visitor();
    const base = await readyToSend(service(), browser);
    const before = await notificationCount(service());
    const answers = await Promise.all([browser.post(`${base}/check`), browser.post(`${base}/check`)]);
    assert.deepEqual(
      answers.map(({ location }) => location),
      [`${base}/receipt`, `${base}/receipt`],
    );
    assert.equal((await browser.post(`${base}/check`, {}, '/notify')).location, `${base}/receipt`);
    assert.equal(await notificationCount(service()), before + 1);
  });

  it('gives back what was typed into a page of a form that has been sent', async () => {
    const browser = service().visitor();
    const base = await readyToSend(service(), browser);
    await browser.post(`${base}/check`);
    const late = await browser.post(`${base}/section/circumstances`, { circumstances: 'Something new.' }, '/notify');
    assert.equal(late.status, 409);
    assert.match(late.text, /Something new\./);
    assert.equal((await browser.get(`${base}/section/circumstances`)).location, `${base}/receipt`);
  });

  it('keeps one page from being overwritten from another window, and saves the same answers sent twice once', async () => {
    const browser = service().visitor();
    const base = await begun(service(), browser);
    const path = `${base}/section/circumstances`;
    const version = String((await browser.get(path)).field('_version'));
    assert.equal((await browser.post(path, { circumstances: 'First.', _version: version })).status, 303);
    assert.equal((await browser.post(path, { circumstances: 'First.', _version: version })).status, 303);
    const second = await browser.post(path, { circumstances: 'Second.', _version: version });
    assert.equal(second.status, 409);
    assert.match(second.text, /Second\./);
    assert.equal((await browser.get(path)).field('circumstances'), 'First.');
    const other = `${base}/section/death`;
    assert.equal((await browser.post(other, { timeOfDeath: 'At night' })).status, 303);
    const victim = `${base}/people/victims/new`;
    const list = String((await browser.get(victim)).field('_version'));
    for (const _ of [1, 2]) await browser.post(victim, { fullName: 'Fern Testleaf', _version: list });
    assert.equal((await browser.get(`${base}/people/victims`)).findAll('.govuk-summary-list__row').length, 1);
  });

  it('is open to nobody without its secret', async () => {
    const base = await begun(service(), service().visitor());
    const stranger = service().visitor();
    await begun(service(), stranger);
    for (const path of [base, `${base}/check`, `${base}/copy`, `${base}/section/referrer`, `${base}/receipt`]) {
      const page = await stranger.get(path);
      assert.equal(page.status, 410, path);
      assert.match(page.heading, /not open here/);
    }
    const typed = await stranger.post(`${base}/section/circumstances`, { circumstances: 'Kept words' }, '/notify');
    assert.match(typed.text, /Kept words/);
    assert.equal((await stranger.get('/notify/not-an-id')).status, 404);
    const coordinator = await service().as('co-ordinator');
    assert.equal((await coordinator.get(`/notifications/drafts/${base.split('/').at(-1)}`)).status, 404);
  });

  it('lets two forms be filled in side by side', async () => {
    const browser = service().visitor();
    const [one, other] = [await begun(service(), browser), await begun(service(), browser)];
    await save(browser, `${one}/section/circumstances`, { circumstances: 'Of the first.' });
    await save(browser, `${other}/section/circumstances`, { circumstances: 'Of the second.' });
    assert.equal((await browser.get(`${one}/section/circumstances`)).field('circumstances'), 'Of the first.');
  });
});

describe('Coming back later', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('works from the link for 14 days and no longer, and never by looking alone', async () => {
    const browser = service().visitor();
    const base = await begun(service(), browser);
    const saved = await save(browser, `${base}/section/circumstances`, { circumstances: 'So far.', _then: 'later' });
    assert.equal(saved.location, `${base}/later`);
    const link = String((await browser.get(`${base}/later`)).find('#link')?.getAttribute('value'));
    const path = new URL(link).pathname;
    const elsewhere = service().visitor();
    const look = await elsewhere.get(path);
    assert.equal(look.status, 200);
    assert.doesNotMatch(look.html, /So far/);
    assert.equal((await elsewhere.get(base)).status, 410);
    assert.equal((await elsewhere.post(path)).location, base);
    assert.equal((await elsewhere.get(`${base}/section/circumstances`)).field('circumstances'), 'So far.');
    service().at('2026-02-24T08:59:00Z');
    assert.equal((await elsewhere.get(base)).status, 200);
    service().at('2026-02-24T09:00:00Z');
    assert.equal((await elsewhere.get(base)).status, 410);
    assert.equal((await service().visitor().get(path)).status, 410);
    service().at('2026-02-10T09:00:00Z');
  });

  it('says the same of a forged link', async () => {
    for (const forged of ['x', 'A'.repeat(43), '%00', "'%20or%201=1"]) {
      const page = await service().visitor().get(`/notify/resume/${forged}`);
      assert.equal(page.status, 410, forged);
    }
  });

  it('mails the link only to an address that was proved, without names', async () => {
    const browser = service().visitor();
    const base = await begun(service(), browser);
    await save(browser, `${base}/section/referrer`, { ...referrer, email: 'typo@elsewhere.example' });
    assert.equal((await browser.get(`${base}/later`)).findAll('main form').length, 0);
    await browser.post(`${base}/later`, {}, `${base}/section/referrer`);
    assert.deepEqual(await service().mailTo('typo@elsewhere.example'), []);
    const email = newAddress();
    await save(browser, `${base}/section/referrer`, { ...referrer, email });
    await proved(service(), browser, base);
    await browser.post(`${base}/later`);
    const [mail] = (await service().mailTo(email)).filter(({ subject }) => subject === 'Your unfinished form');
    assert.match(mail?.body ?? '', /\/notify\/resume\//);
    assert.doesNotMatch(mail?.body ?? '', /Basil|Thornbush/);
  });
});

describe('The code to the referrer', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('cannot be guessed: five tries, four codes, then a wait', async () => {
    const browser = service().visitor();
    const base = await begun(service(), browser);
    const email = newAddress();
    await save(browser, `${base}/section/referrer`, { ...referrer, email });
    await browser.post(`${base}/email`);
    const right = await codeFor(service(), email);
    const wrong = right === '000000' ? '111111' : '000000';
    for (let guess = 0; guess < 5; guess += 1) {
      const page = await browser.post(`${base}/email/code`, { code: wrong });
      assert.equal(page.status, 422);
    }
    const late = await browser.post(`${base}/email/code`, { code: right });
    assert.match(late.errorSummary.join(), /too often/);
    for (let more = 0; more < 3; more += 1) assert.equal((await browser.post(`${base}/email`)).status, 303);
    assert.equal((await browser.post(`${base}/email`)).status, 429);
  });

  it('proves one address: another has to be proved again', async () => {
    const browser = service().visitor();
    const base = await begun(service(), browser);
    await save(browser, `${base}/section/referrer`, { ...referrer, email: 'other@police.example' });
    await browser.post(`${base}/email`);
    const code = await codeFor(service(), 'other@police.example');
    await save(browser, `${base}/section/referrer`, { ...referrer, email: 'third@police.example' });
    const changed = await browser.post(`${base}/email/code`, { code });
    assert.match(changed.errorSummary.join(), /has changed/);
    await browser.post(`${base}/email`);
    await browser.post(`${base}/email/code`, { code: await codeFor(service(), 'third@police.example') });
    assert.match((await browser.get(`${base}/email`)).text, /this address is yours/);
    await save(browser, `${base}/section/referrer`, { ...referrer, email: 'other@police.example' });
    assert.doesNotMatch((await browser.get(`${base}/email`)).text, /this address is yours/);
    const [draft] = await service().database.asActor({ system: true }, (tx) =>
      tx
        .select()
        .from(notificationDrafts)
        .where(eq(notificationDrafts.id, base.split('/').at(-1) ?? '')),
    );
    assert.equal(draft?.email, null);
  });
});

describe('Bad input to the public form', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('keeps everything typed and says what to do', async () => {
    const browser = service().visitor();
    const base = await begun(service(), browser);
    const path = `${base}/people/victims/new`;
    const long = 'N'.repeat(10_000);
    const page = await browser.post(path, {
      fullName: long,
      'dateOfBirth-day': '31',
      'dateOfBirth-month': '2',
      'dateOfBirth-year': '1990',
      age: '34',
      'age-not-known': 'yes',
      ethnicity: 'white-irish',
      'ethnicity-words': 'Irish Traveller',
      postcode: 'DA6 7AT',
    });
    assert.equal(page.status, 422);
    assert.match(page.title, /^Error: /);
    assert.deepEqual(page.errorSummary, [
      'Full name must be 200 characters or fewer',
      'Date of birth must be a real date',
      'Enter the age or select “Not known”, not both',
    ]);
    assert.equal(page.field('fullName'), long);
    assert.equal(page.field('postcode'), 'DA6 7AT');
    assert.equal(page.field('dateOfBirth-day'), '31');
  });

  it('refuses a date in the future, takes one in part', async () => {
    const browser = service().visitor();
    const base = await begun(service(), browser);
    const path = `${base}/section/death`;
    const future = await save(browser, path, {
      'dateOfDeath-day': '11',
      'dateOfDeath-month': '2',
      'dateOfDeath-year': '2026',
    });
    assert.deepEqual(future.errorSummary, ['Date of death must be today or in the past']);
    assert.equal((await save(browser, path, { 'dateOfDeath-year': '2026', 'dateOfDeath-month': 'jan' })).status, 303);
    const check = await browser.get(`${base}/check`);
    assert.match(check.text, /January 2026/);
    const both = await save(browser, path, { 'dateOfDeath-year': '2026', 'dateOfDeath-words': 'last week' });
    assert.match(both.errorSummary.join(), /not both/);
  });

  it('shows scripts as words, and text from right to left in its own direction', async () => {
    const browser = service().visitor();
    const base = await begun(service(), browser);
    const script = '<script>alert(1)</script>';
    const arabic = 'مريم الاختبار';
    await save(browser, `${base}/people/victims/new`, { fullName: script, aliases: `${arabic}\r\nZero\u200bwidth` });
    for (const path of [`${base}/check`, `${base}/people/victims`, `${base}/people/victims/1`]) {
      const page = await browser.get(path);
      assert.ok(!page.html.includes(script), path);
      assert.ok(page.html.includes('&lt;script'), path);
      assert.doesNotMatch(page.title, /script|alert/);
    }
    assert.match((await browser.get(`${base}/check`)).html, /<bdi[^>]*>مريم/);
  });

  it('never answers with a server error, whatever is posted', async () => {
    const browser = service().visitor();
    const base = await begun(service(), browser);
    const strange = { __proto__: 'x', 'fullName-not-known-not-known': 'yes', 'dateOfBirth-day': '\u0000', sex: 'cat' };
    for (const path of [
      '/people/victims/new',
      '/section/referrer',
      '/section/death',
      '/email/code',
      '/later',
      '/check',
    ]) {
      const page = await browser.post(base + path, strange, '/notify');
      assert.ok(page.status < 500, `${path}: ${page.status}`);
    }
    for (const path of [
      '/people/victims/0',
      '/people/victims/2',
      '/people/cats',
      '/people/victims/1e3',
      '/section/none',
    ]) {
      assert.equal((await browser.get(base + path)).status, 404, path);
    }
    assert.equal((await browser.post('/notify', { partnership: 'none' })).status, 422);
  });

  it('has no names in titles, and can be left at once', async () => {
    const browser = service().visitor();
    const base = await begun(service(), browser);
    await save(browser, `${base}/people/victims/new`, { fullName: 'Fern Testleaf' });
    for (const path of ['', '/people/victims', '/people/victims/1', '/people/victims/1/remove', '/check', '/later']) {
      const page = await browser.get(base + path);
      assert.equal(page.status, 200, path);
      assert.doesNotMatch(page.title, /Fern/);
      assert.ok(page.find('#exit-this-page') !== null || page.html.includes('exit-this-page'), path);
    }
  });
});
