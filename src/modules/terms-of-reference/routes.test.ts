import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import mammoth from 'mammoth';
import { add, on, personId, sister, zq } from '../../../test/support/family-road.js';
import { personWork } from '../../../test/support/person-work.js';
import { realNames, reviewToScope } from '../../../test/support/scoped-review.js';
import { type Browser, type TestService, theService } from '../../../test/support/service.js';
import { sql } from '../../platform/database/sql.js';
import { linesOfEnquiryOf } from './index.js';
import { termsPaths } from './paths.js';

const NOW = '2026-02-10T09:00:00Z';

async function started(service: TestService, by = 'co-ordinator') {
  const { review } = await reviewToScope(service, by);
  const browser = await service.as(by);
  const answer = await browser.post(termsPaths.start(review.reference), { deathKind: 'partner' });
  assert.equal(answer.status, 303, answer.text);
  return { review, browser, reference: review.reference };
}

const version = async (browser: Browser, path: string) => String((await browser.get(path)).field('_version'));

/** Posts a form made from the page as it stands now. */
async function save(browser: Browser, path: string, form: Record<string, string | string[]>) {
  return browser.post(path, { ...form, _version: await version(browser, path) });
}

const period = {
  'from-day': '1',
  'from-month': '1',
  'from-year': '2020',
  'to-day': '31',
  'to-month': '1',
  'to-year': '2026',
  reason: 'From the first contact with any agency',
};

/** Fills in what the template leaves open. */
async function complete(browser: Browser, reference: string): Promise<void> {
  assert.equal((await save(browser, termsPaths.part(reference, 'period'), period)).status, 303);
  const page = await browser.get(termsPaths.part(reference, 'agencies'));
  const answers = Object.fromEntries(
    [...new Set(page.findAll('input[name^="agency-"]').map((input) => input.getAttribute('name') ?? ''))].map(
      (name, index) => [name, index === 0 ? 'chronology-and-imr' : 'no'],
    ),
  );
  assert.equal((await save(browser, termsPaths.part(reference, 'agencies'), answers)).status, 303);
}

async function shown(service: TestService) {
  const opened = await started(service);
  await complete(opened.browser, opened.reference);
  const made = await opened.browser.post(termsPaths.newVersion(opened.reference), { note: 'For the first meeting' });
  assert.equal(made.location, termsPaths.version(opened.reference, 1), made.text);
  return opened;
}

const agreement = {
  'agreedOn-day': '10',
  'agreedOn-month': '2',
  'agreedOn-year': '2026',
  agreedBy: 'the panel at its first meeting',
  familyWords: 'They asked that school be looked at; it is',
};

const dutyOf = async (service: TestService, reviewId: string, dutyId: string) => {
  const { rows } = await service.database.asOwner((tx) =>
    tx.execute<{ state: string }>(
      sql`select state from duty_state where review_id = ${reviewId} and duty_id = ${dutyId}`,
    ),
  );
  return rows[0]?.state;
};

describe('writing the terms of reference', () => {
  const service = theService(NOW);

  it('starts from the template and says what is missing, with the way there', async () => {
    const { browser, reference } = await started(service());
    const page = await browser.get(termsPaths.terms(reference));
    assert.match(page.text, /2 things to do before people can be shown these terms/);
    assert.ok(page.find(`main a[href="${termsPaths.part(reference, 'period')}"]`) !== null);
    assert.match(page.text, /coercive and controlling behaviour/);
    const refused = await browser.post(termsPaths.newVersion(reference), { note: '' });
    assert.deepEqual(refused.errorSummary, [
      'Set the period under review, and say why that one',
      'Choose the agencies that contribute',
    ]);
  });

  it('refuses a period that runs backwards, a date that is none, and keeps what was typed', async () => {
    const { browser, reference } = await started(service());
    const path = termsPaths.part(reference, 'period');
    const backwards = await save(browser, path, { ...period, 'to-year': '2019' });
    assert.deepEqual(backwards.errorSummary, ['End of the period must be the same as or after its start']);
    assert.equal(backwards.field('reason'), period.reason);
    const none = await save(browser, path, { ...period, 'from-day': '31', 'from-month': '2' });
    assert.equal(none.status, 422);
    assert.match(none.errorSummary[0] ?? '', /real date/);
  });

  it('keeps the standing clauses unless a reason is given, and lets nobody leave out another part', async () => {
    const { browser, reference } = await started(service());
    const empty = await save(browser, termsPaths.part(reference, 'lessons'), { text: '  ' });
    assert.deepEqual(empty.errorSummary, ['Write this part of the terms']);
    const path = termsPaths.leaveOut(reference, 'lessons');
    assert.deepEqual((await save(browser, path, { reason: '' })).errorSummary, ['Enter why this clause is left out']);
    assert.equal((await save(browser, path, { reason: 'It stands in the contract' })).status, 303);
    assert.match((await browser.get(termsPaths.terms(reference))).text, /Left out: It stands in the contract/);
    assert.equal((await browser.get(termsPaths.leaveOut(reference, 'media'))).status, 404);
    await save(browser, termsPaths.part(reference, 'lessons'), { text: 'Back again' });
    assert.match((await browser.get(termsPaths.terms(reference))).text, /Back again/);
  });

  it('gives the loser of a race their own words back', async () => {
    const { browser, reference } = await started(service());
    const path = termsPaths.part(reference, 'media');
    const before = await version(browser, path);
    assert.equal((await browser.post(path, { _version: before, text: 'First' })).status, 303);
    const lost = await browser.post(path, { _version: before, text: 'Second words' });
    assert.equal(lost.status, 409);
    assert.match(lost.text, /Second words/);
    assert.match((await browser.get(termsPaths.terms(reference))).text, /First/);
  });

  it('adds, moves, ends and takes up lines of enquiry, and keeps the ids that others refer to', async () => {
    const { browser, reference, review } = await started(service());
    const path = termsPaths.part(reference, 'lines');
    await browser.post(path, { question: '<script>alert(1)</script> What did schools know?' });
    const lines = () => personWork(service())('co-ordinator', (work) => linesOfEnquiryOf(work, review.id));
    const added = (await lines()).at(-1);
    assert.ok(added !== undefined && /schools/.test(added.question));
    assert.doesNotMatch((await browser.get(path)).html, /<script>alert/);
    const one = termsPaths.line(reference, added.id);
    await save(browser, one, { verb: 'change', question: 'What did schools know?', position: '1' });
    assert.deepEqual((await lines())[0], { id: added.id, question: 'What did schools know?' });
    const unexplained = await save(browser, one, { verb: 'end', endedReason: '' });
    assert.deepEqual(unexplained.errorSummary, ['Enter why this line is no longer followed']);
    await save(browser, one, { verb: 'end', endedReason: 'No child went to school' });
    assert.ok((await lines()).every(({ id }) => id !== added.id));
    await save(browser, one, { verb: 'take-up' });
    assert.ok((await lines()).some(({ id }) => id === added.id));
  });

  it('takes 10,000 characters and refuses more, in words', async () => {
    const { browser, reference } = await started(service());
    const path = termsPaths.part(reference, 'media');
    assert.equal((await save(browser, path, { text: 'é'.repeat(10_000) })).status, 303);
    const long = await save(browser, path, { text: 'x'.repeat(10_001) });
    assert.deepEqual(long.errorSummary, ['This part must be 10,000 characters or fewer']);
  });

  it('cannot be started twice', async () => {
    const { browser, reference } = await started(service());
    assert.equal((await browser.post(termsPaths.start(reference), { deathKind: 'suicide' })).status, 409);
  });
});

describe('versions of the terms', () => {
  const service = theService(NOW);

  it('are agreed, meet their duties, and go out as Word and PDF', async () => {
    const { browser, reference, review } = await shown(service());
    const answer = await browser.post(termsPaths.agreement(reference, 1), agreement);
    assert.equal(answer.status, 303, answer.errorSummary.join());
    for (const duty of ['D-07', 'D-08', 'D-09']) assert.equal(await dutyOf(service(), review.id, duty), 'met', duty);
    const word = await browser.get(termsPaths.word(reference, 1));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(word.bytes) });
    assert.match(value, /Version 1\. Agreed on 10 February 2026 by the panel at its first meeting/);
    assert.match(value, /From 1 January 2020 to 31 January 2026/);
    const pdf = await browser.get(termsPaths.pdf(reference, 1));
    assert.equal(Buffer.from(pdf.bytes.subarray(0, 5)).toString(), '%PDF-');
  });

  it('cannot be agreed while a real name stands in them, unless somebody says why it may', async () => {
    const { browser, reference } = await started(service());
    await complete(browser, reference);
    await save(browser, termsPaths.part(reference, 'media'), {
      text: `Ask about Zqvictim and the second of March: 2 March 1984.`,
    });
    assert.match((await browser.get(termsPaths.terms(reference))).text, /2 things here may say who somebody really is/);
    assert.match(
      (await browser.get(termsPaths.newVersion(reference))).text,
      /may say who somebody really is.*Zqvictim/,
    );
    const early = await browser.post(termsPaths.newVersion(reference), { note: 'Kept words' });
    assert.deepEqual(early.errorSummary, [
      'Mend 2 places that may say who somebody is, or say that nobody of this review is named',
    ]);
    assert.equal(early.find('[name="note"]')?.getAttribute('value'), 'Kept words');
    assert.equal((await browser.get(termsPaths.version(reference, 1))).status, 404);
    await browser.post(termsPaths.newVersion(reference), { note: '', namesStand: 'yes' });
    const refused = await browser.post(termsPaths.agreement(reference, 1), agreement);
    assert.deepEqual(refused.errorSummary, ['Mend 2 places that may say who somebody is, or say why it may stand']);
    assert.match(refused.text, /Zqvictim/);
    const kept = await browser.post(termsPaths.agreement(reference, 1), { ...agreement, identifiersKept: 'A test' });
    assert.equal(kept.status, 303);
  });

  it('need the family’s views, or why not; and nothing is agreed before it is made', async () => {
    const { browser, reference } = await shown(service());
    const refused = await browser.post(termsPaths.agreement(reference, 1), {
      ...agreement,
      familyWords: '',
      'agreedOn-day': '9',
    });
    assert.deepEqual(refused.errorSummary, [
      'Enter what the family said, or why they were not asked',
      'Date of agreement must be on or after 10 February 2026, when the version was made',
    ]);
  });

  it('show what a later one changes, ask why, and keep who was told', async () => {
    const { browser, reference } = await shown(service());
    await browser.post(termsPaths.agreement(reference, 1), agreement);
    await save(browser, termsPaths.part(reference, 'period'), { ...period, 'from-year': '2018' });
    assert.match((await browser.get(termsPaths.terms(reference))).text, /changed since version 1/);
    await browser.post(termsPaths.newVersion(reference), { note: 'Earlier contact' });
    const differences = await browser.get(termsPaths.differences(reference, 2));
    assert.match(differences.text, /Period: was 1 January 2020 to 31 January 2026, now 1 January 2018/);
    const unexplained = await browser.post(termsPaths.agreement(reference, 2), agreement);
    assert.deepEqual(unexplained.errorSummary, ['Enter why the terms change']);
    await browser.post(termsPaths.agreement(reference, 2), { ...agreement, changeReason: 'A school was found' });
    const told = { whom: 'home-office', 'toldOn-day': '10', 'toldOn-month': '2', 'toldOn-year': '2026', how: 'Letter' };
    assert.equal((await browser.post(termsPaths.told(reference, 2), told)).status, 303);
    const page = await browser.get(termsPaths.version(reference, 2));
    assert.match(page.text, /Home Office.*10 February 2026.*Letter/);
    const takeBack = page.find('form[action$="/withdrawal"]')?.getAttribute('action') ?? '';
    assert.equal((await browser.post(takeBack, {})).status, 303);
    assert.equal((await browser.post(takeBack, {})).status, 404);
  });

  it('show what the family said to those who run the review, and keep a count of it without names', async () => {
    const { browser, reference } = await shown(service());
    const coordinator = await personId(service(), 'co-ordinator');
    const contact = await add(browser, `/reviews/${reference}/family/new`, sister(coordinator));
    const comment = { about: 'terms-of-reference', ...on('askedOn', '2026-02-03'), ...on('saidOn', '2026-02-05') };
    await browser.post(`${contact}/comments/new`, { ...comment, said: zq.said });
    const page = await browser.get(termsPaths.terms(reference));
    assert.match(page.text, /Sister, asked on 3 February 2026/);
    assert.ok(page.text.includes(zq.said));
    assert.ok(page.find(`a[href^="${contact}/comments/"]`) !== null);
    assert.ok((await browser.get(termsPaths.agreement(reference, 1))).text.includes(zq.said));
    const chair = await service().as('csp-chair');
    assert.ok(!(await chair.get(termsPaths.terms(reference))).html.includes('Zqsaid'));

    const answer = await browser.post(termsPaths.agreement(reference, 1), { ...agreement, familyWords: '' });
    assert.equal(answer.status, 303, answer.errorSummary.join());
    const version = await chair.get(termsPaths.version(reference, 1));
    assert.match(version.text, /The family was asked once; 1 comment, not answered yet\./);
    for (const word of Object.values(zq)) assert.ok(!version.html.includes(word), word);

    await browser.post(termsPaths.newVersion(reference), { note: 'Later' });
    const again = { ...agreement, familyWords: '', changeReason: 'A school was found' };
    assert.deepEqual((await browser.post(termsPaths.agreement(reference, 2), again)).errorSummary, [
      'Enter what the family said, or why they were not asked',
    ]);
  });

  it('are agreed once, and only the newest', async () => {
    const { browser, reference } = await shown(service());
    await browser.post(termsPaths.newVersion(reference), { note: 'Again' });
    const old = await browser.post(termsPaths.agreement(reference, 1), agreement);
    assert.match(old.errorSummary[0] ?? '', /A newer version has been made/);
    assert.equal((await browser.post(termsPaths.agreement(reference, 2), agreement)).status, 303);
    assert.equal(
      (await browser.post(termsPaths.agreement(reference, 2), { ...agreement, changeReason: 'x' })).status,
      409,
    );
  });
});

describe('who reads the terms', () => {
  const service = theService(NOW);

  it('the CSP chair reads versions and writes nothing; another partnership and the privacy officer find nothing', async () => {
    const { reference } = await shown(service());
    const chair = await service().as('csp-chair');
    assert.equal((await chair.get(termsPaths.version(reference, 1))).status, 200);
    assert.doesNotMatch((await chair.get(termsPaths.terms(reference))).text, /Make version/);
    for (const path of [
      termsPaths.part(reference, 'media'),
      termsPaths.agreement(reference, 1),
      termsPaths.start(reference),
    ])
      assert.equal((await chair.get(path)).status, 404, path);
    for (const key of ['northmere-co-ordinator', 'privacy-officer'])
      assert.equal((await (await service().as(key)).get(termsPaths.terms(reference))).status, 404, key);
  });

  it('a text is recorded as checked when it is written, and not each time somebody looks', async () => {
    const { browser, reference, review } = await shown(service());
    const checks = async () => {
      const { rows } = await service().database.asOwner((tx) =>
        tx.execute<{ count: number }>(
          sql`select count(*)::int as count from audit_entry where review_id = ${review.id} and action = 'identities.checked'`,
        ),
      );
      return rows[0]?.count ?? 0;
    };
    const before = await checks();
    assert.ok(before > 0, 'the period and the agencies were written');
    await browser.get(termsPaths.terms(reference));
    await browser.get(termsPaths.agreement(reference, 1));
    assert.equal(await checks(), before);
    await save(browser, termsPaths.part(reference, 'media'), { text: 'Nobody speaks to the media.' });
    assert.equal(await checks(), before + 1);
  });

  it('no version holds a real name', async () => {
    const { browser, reference } = await shown(service());
    const page = await browser.get(termsPaths.version(reference, 1));
    for (const name of Object.values(realNames)) assert.ok(!page.html.includes(name), name);
  });
});
