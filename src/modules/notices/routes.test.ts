import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { acceptedReview, canary, giveAddress } from '../../../test/support/accepted-review.js';
import type { SeenPage } from '../../../test/support/page.js';
import { type Browser, type TestService, theService } from '../../../test/support/service.js';
import { and, eq, sql } from '../../platform/database/sql.js';
import { systemWork } from '../../system-work.js';
import { messages } from '../messages/index.js';
import type { Review } from '../reviews/index.js';
import { noticePaths } from './paths.js';
import { noteDeliveries } from './sending/note-deliveries.js';
import { remindOfSilence } from './sending/remind.js';
import { noticeSendings, notices } from './tables.js';

/** An address of its own for each review: messages of one instant have no order. */
let addresses = 0;
const ownAddress = (): string => `mash${++addresses}@bexley.example`;

const leaks = (text: string): string[] => text.match(/\bZq[a-z]{4,}/g) ?? [];

/** A review with its notices, MASH with an address, and the co-ordinator's browser. */
async function begun(service: TestService) {
  const review = await acceptedReview(service);
  const address = ownAddress();
  const id = await giveAddress(service, review.id, 'mash', address);
  const browser = await service.as('co-ordinator');
  return { review, id, address, browser, to: (step: string) => noticePaths.step(review.reference, id, step) };
}

const hidden = (page: SeenPage) => ({
  seal: String(page.field('seal')),
  _version: String(page.field('_version')),
});

async function send({ browser, to }: { browser: Browser; to: (step: string) => string }): Promise<SeenPage> {
  return browser.post(to('send'), hidden(await browser.get(to('send'))));
}

async function linkIn(service: TestService, address: string): Promise<string> {
  const mail = (await service.mailTo(address)).find(({ body }) => body.includes('/link/'));
  return /https?:\/\/[^/]+(\/link\/\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
}

/** Opens the newest link sent to an address, as its owner does: asks for a code, reads it, enters it. */
async function openLink(service: TestService, address: string): Promise<{ guest: Browser; page: SeenPage }> {
  const guest = service.visitor();
  const link = await linkIn(service, address);
  await guest.post(link);
  const code = /code is (\d{6})/.exec(
    (await service.mailTo(address)).find(({ subject }) => /code/.test(subject))?.body ?? '',
  );
  const page = await guest.follow(await guest.post(`${link}/code`, { code: code?.[1] ?? '' }));
  return { guest, page };
}

const dutyState = async (service: TestService, review: Review, dutyId: string) => {
  const { rows } = await service.database.asOwner((tx) =>
    tx.execute<{ state: string; met_on: string | null }>(
      sql`select state, met_on::text from duty_state where review_id = ${review.id} and duty_id = ${dutyId}`,
    ),
  );
  return rows[0];
};

const phoneCall = {
  channel: 'phone',
  'toldOn-day': '10',
  'toldOn-month': '2',
  'toldOn-year': '2026',
  toldName: 'Duty manager of the day',
  proof: 'Day book, page 12',
};

describe('notices', () => {
  const service = theService('2026-02-10T09:00:00Z');
  const systemly = () =>
    systemWork(
      service().database,
      { now: () => service().now() },
      {
        demonstration: true,
        production: false,
        publicUrl: 'http://own.example',
        secret: undefined,
        dataDir: '/nonexistent',
      },
    );

  it('become owed with the acceptance, one to each recipient, and once only', async () => {
    const { review, browser } = await begun(service());
    await systemly()(async (work) => {
      work.record({ action: 'notification.accepted', reviewId: review.id, objectKind: 'notification' });
    });
    const page = await browser.get(noticePaths.list(review.reference));
    assert.equal(page.findAll('.dhr-notices__notice').length, 5);
    assert.match(page.text, /5 bodies still to be told, 3 of them late/);
    assert.match(page.text, /B-07: Notify the MASH\. Toolkit, section 5, bullet 2/);
    assert.match(page.text, /C-06: Alert MOPAC and others/);
    assert.match(page.text, /to be done by 9 February 2026: late by one day/);
  });

  it('show before sending exactly what goes, and mail nothing but a link and the reference', async () => {
    const started = await begun(service());
    const { review, browser, to } = started;
    const check = await browser.get(to('send'));
    assert.match(check.text, new RegExp(canary('child.fullName')));
    assert.doesNotMatch(check.text, new RegExp(canary('circumstances')));
    const answer = await send(started);
    assert.equal(answer.location, noticePaths.notice(review.reference, started.id));
    const [mail] = await service().mailTo(started.address);
    assert.equal(mail?.subject, `A notice for you: ${review.reference}`);
    assert.deepEqual(leaks(`${mail?.subject} ${mail?.body}`), []);
    assert.doesNotMatch(mail?.body ?? '', /death|murder|homicide|safeguard/i);
    assert.deepEqual(await dutyState(service(), review, 'B-07'), { state: 'met', met_on: '2026-02-10' });
  });

  it('go once when two co-ordinators send at the same time', async () => {
    const { review, id, address, browser, to } = await begun(service());
    const other = await service().as('co-ordinator');
    const [one, two] = [await browser.get(to('send')), await other.get(to('send'))];
    const answers = [await browser.post(to('send'), hidden(one)), await other.post(to('send'), hidden(two))];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 409],
    );
    const sent = await service().database.asOwner((tx) =>
      tx
        .select()
        .from(messages)
        .where(and(eq(messages.reviewId, review.id), eq(messages.toAddress, address))),
    );
    assert.equal(sent.length, 1);
    const kept = await service().database.asOwner((tx) =>
      tx.select().from(noticeSendings).where(eq(noticeSendings.noticeId, id)),
    );
    assert.equal(kept.length, 1);
  });

  it('are opened by their recipient after a code, and acknowledged once', async () => {
    const started = await begun(service());
    await send(started);
    const { guest, page } = await openLink(service(), started.address);
    assert.equal(page.status, 200);
    assert.match(page.text, /OFFICIAL-SENSITIVE/);
    assert.match(page.text, new RegExp(canary('child.school')));
    assert.match(page.text, new RegExp(canary('victim.dateOfBirth')));
    assert.doesNotMatch(page.text, new RegExp(canary('victim.ethnicity')));
    const path = noticePaths.extract(started.id);
    const wrong = await guest.post(path, { name: '', post: '', reply: 'Kept words' });
    assert.equal(wrong.status, 422);
    assert.deepEqual(wrong.errorSummary, ['Enter your name', 'Enter your post']);
    assert.equal(wrong.field('reply'), 'Kept words');
    const answer = { name: 'Fennel Brook', post: 'Duty manager', checks: 'yes', reply: '<script>alert(1)</script>' };
    const done = await guest.follow(await guest.post(path, answer));
    assert.match(done.text, /Thank you/);
    assert.match(done.text, new RegExp(canary('child.school')));
    await guest.post(path, { ...answer, name: 'Somebody Else' }, '/sign-out');
    const seen = await started.browser.get(noticePaths.notice(started.review.reference, started.id));
    assert.match(seen.text, /Acknowledged on 10 February 2026 by Fennel Brook, Duty manager/);
    assert.match(seen.text, /Opened by the recipient/);
    assert.match(seen.text, /They will check whether they know anybody concerned/);
    assert.doesNotMatch(seen.html, /<script>alert/);
  });

  it('show nothing to whoever has the link but not the address', async () => {
    const started = await begun(service());
    await send(started);
    const stranger = service().visitor();
    const link = await linkIn(service(), started.address);
    const first = await stranger.get(link);
    assert.doesNotMatch(first.text, new RegExp(started.review.reference));
    assert.deepEqual(leaks(first.html), []);
    assert.equal((await stranger.get(noticePaths.extract(started.id))).status, 404);
    await stranger.post(link);
    assert.equal((await stranger.post(`${link}/code`, { code: '000000' })).status, 422);
    assert.equal((await stranger.get(noticePaths.extract(started.id))).status, 404);
  });

  it('open nothing else by their link: not another notice, not the review', async () => {
    const started = await begun(service());
    await send(started);
    const { guest } = await openLink(service(), started.address);
    const board = await giveAddress(service(), started.review.id, 'csp-board', 'board@bexley.example');
    for (const path of [
      noticePaths.extract(board),
      noticePaths.list(started.review.reference),
      noticePaths.notice(started.review.reference, started.id),
      started.to('letter.docx'),
    ]) {
      const page = await guest.get(path);
      assert.notEqual(page.status, 200, path);
      assert.deepEqual(leaks(page.html), [], path);
    }
  });

  it('give a board an anonymised summary', async () => {
    const { review, browser } = await begun(service());
    const secretary = ownAddress();
    const id = await giveAddress(service(), review.id, 'csp-board', secretary);
    const to = (step: string) => noticePaths.step(review.reference, id, step);
    await send({ browser, to });
    const { page } = await openLink(service(), secretary);
    assert.equal(page.status, 200);
    assert.deepEqual(leaks(page.html), []);
    assert.match(page.text, /January 2026/);
    assert.doesNotMatch(page.html, /31 January|2026-01-31/);
  });

  it('to a board do not go while the letter names somebody', async () => {
    const { review, browser } = await begun(service());
    const secretary = ownAddress();
    const id = await giveAddress(service(), review.id, 'csp-board', secretary);
    const to = (step: string) => noticePaths.step(review.reference, id, step);
    const letter = await browser.get(to('letter'));
    await browser.post(to('letter'), {
      subject: 'A death',
      text: `About ${canary('victim.fullName')}.`,
      _version: String(letter.field('_version')),
    });
    const page = await browser.get(to('send'));
    assert.match(page.text, /It cannot be sent yet/);
    assert.equal(page.find('input[name="seal"]'), null);
    const version = String((await browser.get(to('letter'))).field('_version'));
    const forced = await browser.post(to('send'), { seal: 'x', _version: version });
    assert.equal(forced.status, 422);
    assert.equal((await service().mailTo(secretary)).filter(({ body }) => body.includes(review.reference)).length, 0);
  });

  it('stop opening when the recipient is changed, with the reason kept', async () => {
    const started = await begun(service());
    await send(started);
    const { guest, page } = await openLink(service(), started.address);
    assert.equal(page.status, 200);
    const form = await started.browser.get(started.to('recipient'));
    const change = { name: 'MASH', role: 'Team leader', email: 'new.mash@bexley.example', reason: 'Left the post' };
    await started.browser.post(started.to('recipient'), { ...change, _version: String(form.field('_version')) });
    assert.equal((await guest.get(noticePaths.extract(started.id))).status, 404);
    const seen = await started.browser.get(noticePaths.notice(started.review.reference, started.id));
    assert.match(seen.text, /Recipient changed.*mash\d+@bexley\.example.*Left the post/);
  });

  it('count as met when somebody was told by phone, from the day of the call, with proof', async () => {
    const { review, browser, to } = await begun(service());
    const list = await browser.get(noticePaths.list(review.reference));
    assert.match(list.find(`a[href="${to('told')}"]`)?.text ?? '', /I told them by phone or another way/);
    const form = await browser.get(to('told'));
    const proof = new TextEncoder().encode('Call to the MASH at 9.15, taken by the duty manager.\n');
    const answer = await browser.postFile(
      to('told'),
      { field: 'file', name: 'call note.txt', bytes: proof },
      { ...phoneCall, 'toldOn-day': '9', _version: String(form.field('_version')) },
    );
    assert.equal(answer.status, 303);
    assert.deepEqual(await dutyState(service(), review, 'B-07'), { state: 'met', met_on: '2026-02-09' });
    const page = await browser.follow(answer);
    assert.match(page.text, /Told on 9 February 2026 by phone/);
    assert.match(page.text, /Proof: Day book, page 12/);
    assert.match(page.text, /Send them the letter as well/);
    assert.doesNotMatch(page.text, /Send again/);
    const sending = page.find('a[href*="/sendings/"]')?.getAttribute('href') ?? '';
    const file = await browser.get(`${sending}/proof`);
    assert.equal(file.status, 200);
    assert.deepEqual(new Uint8Array(file.bytes), proof);
    const { rows: looks } = await service().database.asOwner((tx) =>
      tx.execute(
        sql`select object_id from audit_entry where review_id = ${review.id} and action = 'notice-proof.seen'`,
      ),
    );
    assert.deepEqual(
      looks.map(({ object_id }) => object_id),
      [sending.split('/').at(-1)],
    );
    const acknowledgement = await browser.get(to('acknowledged'));
    const taken = await browser.post(to('acknowledged'), {
      'acknowledgedOn-day': '10',
      'acknowledgedOn-month': '2',
      'acknowledgedOn-year': '2026',
      name: 'Fennel Brook',
      _version: String(acknowledgement.field('_version')),
    });
    assert.match((await browser.follow(taken)).text, /Acknowledged on 10 February 2026 by Fennel Brook/);
  });

  it('refuse a proof that is a program, and keep what was typed', async () => {
    const { browser, to } = await begun(service());
    const form = await browser.get(to('told'));
    const answer = await browser.postFile(
      to('told'),
      { field: 'file', name: 'proof.pdf', bytes: new TextEncoder().encode('MZ\u0000\u0001 not a pdf') },
      { ...phoneCall, _version: String(form.field('_version')) },
    );
    assert.equal(answer.status, 422);
    assert.equal(answer.errorSummary.length, 1);
    assert.equal(answer.field('proof'), 'Day book, page 12');
  });

  it('answer bad input with words, and change nothing', async () => {
    const { id, browser, to } = await begun(service());
    const cases: [string, Record<string, string>, RegExp][] = [
      ['told', {}, /Select how you told them/],
      ['told', { ...phoneCall, 'toldOn-day': '31' }, /must be a real date/],
      ['told', { ...phoneCall, 'toldOn-day': '11' }, /today or in the past/],
      ['told', { ...phoneCall, toldName: 'x'.repeat(10_000) }, /200 characters or fewer/],
      ['recipient', { name: '\u202emoc', role: '', email: 'nobody', reason: '' }, /Enter an email address/],
      ['letter', { subject: '', text: '' }, /Enter a subject/],
      ['letter', { subject: 'x', text: 'y'.repeat(10_000) }, /8,000 characters or fewer/],
      ['not-needed', { reason: '  ' }, /Enter why/],
      ['acknowledged', { name: '' }, /Enter who acknowledged it/],
    ];
    for (const [step, typed, message] of cases) {
      const page = await browser.post(to(step), typed);
      assert.equal(page.status, 422, step);
      assert.match(page.errorSummary.join(' '), message);
    }
    const [row] = await service().database.asOwner((tx) => tx.select().from(notices).where(eq(notices.id, id)));
    assert.equal(row?.version, 1);
  });

  it('can be settled as not needed while nobody has been told, and not afterwards', async () => {
    const { review, browser, to } = await begun(service());
    const settle = async () =>
      browser.follow(
        await browser.post(to('not-needed'), {
          reason: 'Told by the police at the scene',
          _version: String((await browser.get(to('not-needed'))).field('_version')),
        }),
      );
    assert.match((await settle()).text, /Settled as not needed by Rosemary Alder: Told by the police/);
    assert.match((await settle()).html, /Nothing was changed/);
    assert.equal((await dutyState(service(), review, 'B-07'))?.state, 'open');
  });

  it('come as an editable Word letter with the extract behind it', async () => {
    const { browser, to } = await begun(service());
    const file = await browser.get(to('letter.docx'));
    assert.equal(file.status, 200);
    assert.match(String(file.headers['content-disposition']), /B-07 letter\.docx/);
    assert.equal(file.bytes.subarray(0, 2).toString(), 'PK');
  });

  it('are not found by another partnership, nor by roles that do not run the review', async () => {
    const { review, id, to } = await begun(service());
    for (const key of [
      'northmere-co-ordinator',
      'northmere-csp-chair',
      'board-member',
      'minute-taker',
      'privacy-officer',
    ]) {
      const browser = await service().as(key);
      for (const path of [
        noticePaths.list(review.reference),
        noticePaths.notice(review.reference, id),
        to('send'),
        to('letter.docx'),
      ]) {
        assert.equal((await browser.get(path)).status, 404, `${key} ${path}`);
      }
      assert.equal((await browser.post(to('send'), {}, '/sign-out')).status, 404, key);
    }
    const chair = await service().as('csp-chair');
    assert.equal((await chair.get(noticePaths.notice(review.reference, id))).status, 200);
    for (const step of ['send', 'letter', 'letter.docx', 'told'])
      assert.equal((await chair.get(to(step))).status, 404, step);
  });

  it('show what went only to those who hold the key, the chair of the partnership not among them', async () => {
    const started = await begun(service());
    await send(started);
    const page = await started.browser.get(noticePaths.notice(started.review.reference, started.id));
    const went = page.find('a[href*="/sendings/"]')?.getAttribute('href') ?? '';
    assert.match((await started.browser.get(went)).text, new RegExp(canary('child.fullName')));
    const chair = await service().as('csp-chair');
    assert.equal((await chair.get(went)).status, 404);
    assert.deepEqual(leaks((await chair.get(noticePaths.notice(started.review.reference, started.id))).html), []);
  });

  it('note an undeliverable message, and the duty is open again', async () => {
    const started = await begun(service());
    await send(started);
    await service().database.asOwner((tx) =>
      tx
        .update(messages)
        .set({ givenUpAt: service().now(), lastNote: 'No such mailbox' })
        .where(and(eq(messages.reviewId, started.review.id), eq(messages.toAddress, started.address))),
    );
    await noteDeliveries(systemly());
    await noteDeliveries(systemly());
    const page = await started.browser.get(noticePaths.notice(started.review.reference, started.id));
    assert.match(page.text, /could not be delivered: check the address/);
    assert.match(page.text, /No such mailbox/);
    assert.equal((await dutyState(service(), started.review, 'B-07'))?.state, 'open');
  });

  it('remind the co-ordinator of silence, each step once, without a name', async () => {
    const started = await begun(service());
    await send(started);
    const about = async () =>
      (await service().mailTo('rosemary.alder@bexley.example')).filter(({ subject }) =>
        subject.includes(started.review.reference),
      );
    await remindOfSilence(systemly());
    assert.equal((await about()).length, 0);
    service().at('2026-02-12T09:00:00Z');
    await remindOfSilence(systemly());
    await remindOfSilence(systemly());
    assert.equal((await about()).length, 1);
    service().at('2026-02-17T09:00:00Z');
    await remindOfSilence(systemly());
    const reminders = await about();
    service().at('2026-02-10T09:00:00Z');
    assert.equal(reminders.length, 2);
    assert.match(reminders[0]?.body ?? '', /five working days after it was sent/);
    assert.deepEqual(leaks(JSON.stringify(reminders)), []);
  });

  it('keep the check on living people at risk, which is not over while it cannot be told', async () => {
    const { review, browser } = await begun(service());
    const path = noticePaths.livingPeople(review.reference);
    assert.equal((await browser.post(path, {})).status, 422);
    const check = {
      outcome: 'cannot-tell-yet',
      'checkedOn-day': '10',
      'checkedOn-month': '2',
      'checkedOn-year': '2026',
      checkedBy: 'MASH duty manager',
      details: 'A call to the school is awaited.',
    };
    await browser.post(path, check);
    assert.equal((await dutyState(service(), review, 'B-10'))?.state, 'open');
    await browser.post(path, { ...check, outcome: 'action-taken', details: 'Moved to relatives.' });
    assert.deepEqual(await dutyState(service(), review, 'B-10'), { state: 'met', met_on: '2026-02-10' });
    assert.match((await browser.get(path)).text, /A call to the school is awaited/);
  });
});
