import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { personWork } from '../../../test/support/person-work.js';
import {
  agencyNamed,
  ask,
  openLinkOf,
  planFrom,
  realNames,
  requestsOf,
  reviewToScope,
} from '../../../test/support/scoped-review.js';
import { type Browser, type TestService, theService } from '../../../test/support/service.js';
import { day } from '../../kernel/day.js';
import { eq, sql } from '../../platform/database/sql.js';
import { messages } from '../messages/index.js';
import { memberships, type Review } from '../reviews/index.js';
import { answerPaths, scopingPaths } from './paths.js';
import { scopingSummaryOf } from './summary.js';
import { scopingReturns } from './tables.js';

/** The secret of a link may hold any two letters: only whole words of ours are a leak. */
const leaks = (text: string): string[] => text.match(/Zq(?:victim|alias|address|perpetrator|other|summary)/g) ?? [];

const dutyState = async (service: TestService, review: Review, dutyId: string) => {
  const { rows } = await service.database.asOwner((tx) =>
    tx.execute<{ state: string; met_on: string | null }>(
      sql`select state, met_on::text from duty_state where review_id = ${review.id} and duty_id = ${dutyId}`,
    ),
  );
  return rows[0];
};

const returnsOf = (service: TestService, requestId: string) =>
  service.database.asOwner((tx) =>
    tx.select().from(scopingReturns).where(eq(scopingReturns.requestId, requestId)).orderBy(scopingReturns.number),
  );

/** A review whose co-ordinator has asked these agencies. */
async function asked(service: TestService, ...starts: string[]) {
  const { review, subjects } = await reviewToScope(service);
  const browser = await service.as('co-ordinator');
  const requests = await ask(service, browser, { review, agencies: starts });
  const [request] = requests;
  if (request === undefined) throw new Error('nobody was asked');
  return {
    review,
    subjects,
    browser,
    requests,
    request,
    one: (step: keyof typeof scopingPaths) => pathOf(step, review, request.id),
  };
}

const pathOf = (step: keyof typeof scopingPaths, { reference }: Review, id: string): string => {
  const path = scopingPaths[step];
  return typeof path === 'string' ? path : path(reference, id);
};

/** A browser that came by the link of this request. */
const guestOf = async (service: TestService, email: string): Promise<Browser> =>
  (await openLinkOf(service, email)).guest;

async function version(browser: Browser, path: string): Promise<{ _version: string }> {
  return { _version: String((await browser.get(path)).field('_version')) };
}

const knownForm = {
  'known-0': 'known',
  'first-0-year': '2019',
  'last-0-day': '3',
  'last-0-month': '1',
  'last-0-year': '2026',
  'services-0': 'Safeguarding',
  'known-1': 'not-known',
};

/** Fills in every step as an agency that knows the first person. */
async function fillIn(guest: Browser, id: string): Promise<void> {
  const steps = {
    known: knownForm,
    summary: { summary: 'Zqsummary of three contacts' },
    risk: { dash: 'yes', marac: 'no', mappa: 'not-known', children: 'no', otherReviews: 'no', staffAffected: 'no' },
    records: { records: 'secured', recordsWhere: 'Archive 4' },
    contribution: {
      contribution: 'imr',
      authorName: 'Sage Example',
      authorPost: 'Reviewer',
      nomineeName: 'Fern Example',
    },
  };
  for (const [step, form] of Object.entries(steps)) {
    const path = answerPaths.step(id, step as keyof typeof steps);
    const saved = await guest.post(path, { ...form, ...(await version(guest, path)) });
    assert.equal(saved.status, 303, saved.errorSummary.join());
  }
}

const signed = { respondentName: 'Tansy Example', respondentPost: 'Named nurse', declared: 'yes' };

async function handIn(guest: Browser, id: string, more: Record<string, string> = {}) {
  const path = answerPaths.check(id);
  return guest.post(path, { ...signed, ...more, ...(await version(guest, path)) });
}

const nil = { nilReason: 'not-known', searched: 'Case system, archive', records: 'no-records', ...signed };

describe('asking agencies', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('begins with the usual set, the usual people and the usual day', async () => {
    const { review, subjects } = await reviewToScope(service());
    const page = await (await service().as('co-ordinator')).get(scopingPaths.new(review.reference));
    assert.equal([page.field('agencies') ?? []].flat().length, 11);
    const [victim, perpetrator] = subjects;
    assert.deepEqual(page.field('subjects'), [victim?.id, perpetrator?.id]);
    assert.match(page.text, /Ten working days after 10 February 2026/);
    assert.equal(page.field('dueOn-day'), '24');
    assert.match(page.text, /Department for Work and Pensions Asked, not bound in law/);
    assert.deepEqual(leaks(page.html), []);
  });

  it('shows what will be sent, warns, and sends nothing until it is confirmed', async () => {
    const { review } = await reviewToScope(service());
    const browser = await service().as('co-ordinator');
    const path = scopingPaths.new(review.reference);
    const plan = planFrom(await browser.get(path), [await agencyNamed(service(), 'London Fire')]);
    const check = await browser.post(path, { ...plan, 'dueOn-day': '7', 'dueOn-month': '3', step: 'check' });
    assert.equal(check.heading, 'Check before sending');
    assert.match(check.text, /7 March 2026 is not a working day/);
    assert.match(check.text, /leave no time to weigh them/);
    assert.deepEqual(await requestsOf(service(), review), []);
    const changed = await browser.post(path, { ...plan, note: 'Typed', step: 'change' });
    assert.equal(changed.field('note'), 'Typed');
  });

  it('mails a link and a reference, and meets the duties', async () => {
    const { review, request, browser } = await asked(service(), 'London Fire', 'The Probation');
    const sent = await service().database.asOwner((tx) =>
      tx.select().from(messages).where(eq(messages.reviewId, review.id)),
    );
    assert.equal(sent.length, 2);
    const mail = sent.find(({ toAddress }) => toAddress === request.contactEmail);
    assert.match(mail?.subject ?? '', /Scoping request BEX-2026-\d+: please answer by 24 February 2026/);
    assert.deepEqual(leaks(JSON.stringify(sent)), []);
    assert.doesNotMatch(mail?.body ?? '', /death|homicide|murder|Adult A/i);
    assert.deepEqual(await dutyState(service(), review, 'C-01'), { state: 'met', met_on: '2026-02-10' });
    assert.deepEqual(await dutyState(service(), review, 'B-11'), { state: 'met', met_on: '2026-02-10' });
    const board = await browser.get(scopingPaths.board(review.reference));
    assert.match(board.text, /Asked2Known0/);
    assert.match(board.text, /Asked, not opened yet/);
  });

  it('asks an agency once, whoever presses first', async () => {
    const { review, browser } = await asked(service(), 'London Fire');
    const path = scopingPaths.new(review.reference);
    const plan = planFrom(await browser.get(path), [await agencyNamed(service(), 'London Fire')]);
    const again = await browser.post(path, { ...plan, step: 'send' });
    assert.equal(again.status, 422);
    assert.match(again.errorSummary.join(), /London Fire Brigade has been asked already/);
    assert.equal((await requestsOf(service(), review)).length, 1);
  });

  it('refuses what cannot be, and keeps what was typed', async () => {
    const { review } = await reviewToScope(service());
    const browser = await service().as('co-ordinator');
    const path = scopingPaths.new(review.reference);
    const plan = planFrom(await browser.get(path), []);
    const page = await browser.post(path, {
      ...plan,
      agencies: ['not-an-agency'],
      'dueOn-day': '31',
      'dueOn-month': '2',
      'periodFrom-day': '1',
      'periodFrom-month': '1',
      'periodFrom-year': '2999',
      note: `<script>${'x'.repeat(10_000)}`,
      step: 'send',
    });
    assert.equal(page.status, 422);
    assert.deepEqual(page.errorSummary, [
      'Select the agencies to ask',
      'Day to answer by must be a real date',
      'Start of the period must be today or in the past',
      'Note to the agencies must be 2,000 characters or fewer',
    ]);
    assert.match(String(page.field('note')), /^<script>x/);
    assert.doesNotMatch(page.html, /<script>x/);
    const far = await browser.post(path, { ...plan, 'dueOn-year': '9999', step: 'check' });
    assert.equal(far.status, 422);
  });

  it('says whose contact is missing', async () => {
    const { review } = await reviewToScope(service());
    const browser = await service().as('co-ordinator');
    const fire = await agencyNamed(service(), 'London Fire');
    await service().database.asOwner((tx) =>
      tx.execute(sql`update agency_contact set email = null where agency_id = ${fire}`),
    );
    const path = scopingPaths.new(review.reference);
    const page = await browser.post(path, { ...planFrom(await browser.get(path), [fire]), step: 'check' });
    assert.match(page.errorSummary.join(), /London Fire Brigade has no contact with an e-mail address/);
    assert.equal(page.find('main a[href$="/contacts/new"]')?.getAttribute('href'), `/agencies/${fire}/contacts/new`);
    await service().database.asOwner((tx) =>
      tx.execute(
        sql`update agency_contact set email = 'someone@bexley.example' where agency_id = ${fire} and kind = 'contact'`,
      ),
    );
  });

  it('is not there for other partnerships, the panel, the administrator or the public', async () => {
    const { review, one } = await asked(service(), 'The Probation');
    const asPanel = await service().as('panel-police');
    await service().database.asOwner(async (tx) => {
      const { rows } = await tx.execute<{ id: string }>(sql`select id from person where name = 'Basil Thornbush'`);
      await tx.insert(memberships).values({
        reviewId: review.id,
        partnershipId: review.partnershipId,
        personId: rows[0]?.id ?? '',
        role: 'panel-member',
        startsOn: day('2026-01-01'),
      });
    });
    const asChair = await service().as('csp-chair');
    for (const path of [
      scopingPaths.board(review.reference),
      one('one'),
      scopingPaths.summaryDocument(review.reference),
    ]) {
      for (const key of ['northmere-co-ordinator', 'administrator', 'board-member']) {
        assert.equal((await (await service().as(key)).get(path)).status, 404, `${key} ${path}`);
      }
      assert.equal((await asPanel.get(path)).status, 404);
      assert.equal((await asChair.get(path)).status, 200);
    }
    assert.equal((await asChair.get(scopingPaths.new(review.reference))).status, 404);
    assert.equal((await asChair.post(one('end'), { endedAs: 'withdrawn', reason: 'x' })).status, 404);
  });

  it('draws up a letter to secure records that names nobody', async () => {
    const { one, browser } = await asked(service(), 'The Probation');
    const letter = await browser.get(one('letter'));
    assert.equal(letter.status, 200);
    assert.match(String(letter.headers['content-disposition']), /Secure records BEX/);
    assert.deepEqual(leaks(letter.bytes.toString('latin1')), []);
  });
});

describe('an agency’s answer', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('is asked for by showing the people the co-ordinator chose, and no others; the look is recorded', async () => {
    const { review, request } = await asked(service(), 'London Fire');
    const { page } = await openLinkOf(service(), request.contactEmail);
    assert.equal(page.heading, `Scoping request ${review.reference}`);
    for (const name of [realNames.victim, realNames.alias, realNames.address, realNames.perpetrator])
      assert.match(page.text, new RegExp(name));
    assert.doesNotMatch(page.html, new RegExp(realNames.other));
    assert.match(page.text, /2 March 1984/);
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ n: string }>(
        sql`select count(*) as n from audit_entry where review_id = ${review.id} and action = 'scoping-names.seen' and object_id = ${request.id}`,
      ),
    );
    assert.equal(Number(rows[0]?.n), 1);
  });

  it('is written step by step, kept, checked, handed in and seen', async () => {
    const { review, request, browser, one } = await asked(service(), 'Thamesbank');
    const guest = await guestOf(service(), request.contactEmail);
    const unfinished = await guest.get(answerPaths.check(request.id));
    assert.match(unfinished.text, /Say for each person whether they are known to you/);
    assert.equal(unfinished.find('form'), null);
    await fillIn(guest, request.id);
    assert.match((await browser.get(one('one'))).text, /Started/);
    assert.doesNotMatch((await browser.get(one('one'))).html, /Zqsummary/, 'a draft is the agency’s own');

    const handed = await handIn(guest, request.id);
    assert.equal(handed.location, answerPaths.receipt(request.id));
    const receipt = await guest.follow(handed);
    assert.match(receipt.text, /Received on 10 February 2026 at 9/);
    const all = await service().database.asOwner((tx) =>
      tx.select().from(messages).where(eq(messages.reviewId, review.id)),
    );
    assert.deepEqual(leaks(JSON.stringify(all)), []);
    assert.deepEqual(all.map(({ toAddress, subject }) => [toAddress, subject.replace(/BEX-\S+/, '')]).sort(), [
      ['rosemary.alder@bexley.example', 'A scoping answer has come in: '],
      [request.contactEmail, 'Scoping request  please answer by 24 February 2026'],
      [request.contactEmail, 'Your answer to scoping request  has arrived'],
    ]);

    const page = await browser.get(one('one'));
    assert.match(page.text, /Answered: known/);
    assert.match(page.text, /Zqsummary of three contacts/);
    const lookers = await browser.get(`/reviews/${review.reference}/who-has-looked`);
    const link = lookers.findAll('main table a').find(({ text }) => text.includes(request.contactEmail));
    assert.ok(link, 'who came by a link is told apart by the address');
    const looks = await browser.get(link.getAttribute('href') ?? '');
    assert.match(looks.text, /Names were read by an agency to search its records/);
    assert.match(page.text, /First contact 2019, last contact 3 January 2026/);
    assert.doesNotMatch(page.html, new RegExp(realNames.victim), 'the partnership reads pseudonyms');
    assert.equal((await dutyState(service(), review, 'C-02'))?.state, 'met');

    const summary = await personWork(service())('co-ordinator', (work) => scopingSummaryOf(work, review.id));
    assert.deepEqual(
      summary.map(({ known, contribution, summary: text, bound }) => ({ known, contribution, text, bound })),
      [{ known: 'known', contribution: 'imr', text: 'Zqsummary of three contacts', bound: true }],
    );
  });

  it('is handed in once when the button is pressed twice', async () => {
    const { request } = await asked(service(), 'Estuary');
    const guest = await guestOf(service(), request.contactEmail);
    await fillIn(guest, request.id);
    const form = { ...signed, ...(await version(guest, answerPaths.check(request.id))) };
    const first = await guest.post(answerPaths.check(request.id), form);
    const second = await guest.post(answerPaths.check(request.id), form);
    assert.deepEqual(
      [first.location, second.location],
      [answerPaths.receipt(request.id), answerPaths.receipt(request.id)],
    );
    assert.equal((await returnsOf(service(), request.id)).length, 1);
  });

  it('is corrected by a new number that says what changed; the earlier one stays', async () => {
    const { request, browser, one } = await asked(service(), 'Estuary');
    const guest = await guestOf(service(), request.contactEmail);
    await fillIn(guest, request.id);
    await handIn(guest, request.id);
    service().at(new Date(service().now().getTime() + 600_000).toISOString());
    const path = answerPaths.step(request.id, 'summary');
    await guest.post(path, { summary: 'Four contacts', ...(await version(guest, path)) });
    const refused = await handIn(guest, request.id);
    assert.deepEqual(refused.errorSummary, ['Enter what has changed since your last answer']);
    await handIn(guest, request.id, { whatChanged: 'One more contact was found' });
    const returns = await returnsOf(service(), request.id);
    assert.deepEqual(
      returns.map(({ number, content }) => [number, content.summary]),
      [
        [1, 'Zqsummary of three contacts'],
        [2, 'Four contacts'],
      ],
    );
    const page = await browser.get(one('one'));
    assert.match(page.text, /One more contact was found/);
    assert.match(page.text, /Answer 1 of 10 February 2026/);
  });

  it('gives the second of two writers their own words back', async () => {
    const { request } = await asked(service(), 'London Fire');
    const guest = await guestOf(service(), request.contactEmail);
    const colleague = await guestOf(service(), request.contactEmail);
    const path = answerPaths.step(request.id, 'summary');
    const stale = await version(colleague, path);
    await guest.post(path, { summary: 'First', ...(await version(guest, path)) });
    const late = await colleague.post(path, { summary: 'Second, and long thought about', ...stale });
    assert.equal(late.status, 409);
    assert.match(late.text, /Second, and long thought about/);
    assert.equal((await guest.get(path)).field('summary'), 'First');
  });

  it('can be a nil return, on one page', async () => {
    const { review, request, browser } = await asked(service(), 'London Fire');
    const guest = await guestOf(service(), request.contactEmail);
    const path = answerPaths.nil(request.id);
    const empty = await guest.post(path, { ...(await version(guest, path)) });
    assert.deepEqual(empty.errorSummary, [
      'Select why you have nothing to tell',
      'Enter your name',
      'Enter your post',
      'Confirm that you answer for your agency',
    ]);
    const unsearched = await guest.post(path, { ...nil, searched: '', ...(await version(guest, path)) });
    assert.deepEqual(unsearched.errorSummary, ['Enter which records you searched']);
    assert.equal(unsearched.field('respondentName'), 'Tansy Example');
    const done = await guest.post(path, { ...nil, ...(await version(guest, path)) });
    assert.equal(done.location, answerPaths.receipt(request.id));
    const board = await browser.get(scopingPaths.board(review.reference));
    assert.match(board.text, /Answered: nil return/);
    assert.match(board.text, /No records held/);
    assert.match(board.text, /Every agency has answered/);
    const summary = await browser.get(scopingPaths.summary(review.reference));
    assert.equal(
      summary.findAll('tbody th, tbody td').length,
      summary.findAll('thead th').length,
      'a nil return has a cell for every heading',
    );
  });

  it('keeps what was typed when a date cannot be', async () => {
    const { request } = await asked(service(), 'London Fire');
    const guest = await guestOf(service(), request.contactEmail);
    const path = answerPaths.step(request.id, 'known');
    const page = await guest.post(path, {
      ...knownForm,
      'last-0-year': '2018',
      'first-1-day': '31',
      'first-1-month': '2',
      'first-1-year': '2020',
      'known-1': 'known',
      'services-1': '\u202Eright to left \u200B',
    });
    assert.deepEqual(page.errorSummary, [
      'Last contact must be the same as or after the first contact',
      'First contact must be a real date',
    ]);
    assert.equal(page.field('services-0'), 'Safeguarding');
    const long = await guest.post(answerPaths.step(request.id, 'summary'), { summary: 'x'.repeat(10_000) });
    assert.equal(long.status, 422);
    assert.equal(String(long.field('summary')).length, 10_000);
  });

  it('is open to nobody with another agency’s link, and to nobody without one', async () => {
    const { requests } = await asked(service(), 'London Fire', 'The Probation');
    const [fire, probation] = requests;
    const guest = await guestOf(service(), fire?.contactEmail ?? '');
    for (const path of [answerPaths.overview, answerPaths.check, answerPaths.nil, answerPaths.receipt]) {
      assert.equal((await guest.get(path(probation?.id ?? ''))).status, 404);
      assert.equal(
        (
          await service()
            .visitor()
            .get(path(fire?.id ?? ''))
        ).status,
        404,
      );
      assert.equal((await (await service().as('co-ordinator')).get(path(fire?.id ?? ''))).status, 404);
    }
    const known = answerPaths.step(probation?.id ?? '', 'known');
    assert.equal((await guest.post(known, knownForm, answerPaths.step(fire?.id ?? '', 'known'))).status, 404);
  });

  it('is walled off in the database too', async () => {
    const { requests } = await asked(service(), 'Estuary', 'The Probation');
    const [mine, theirs] = requests;
    const guest = await guestOf(service(), mine?.contactEmail ?? '');
    await fillIn(guest, mine?.id ?? '');
    const { rows: grants } = await service().database.asOwner((tx) =>
      tx.execute<{ id: string }>(sql`select id from link_grant where subject_id = ${theirs?.id ?? ''}`),
    );
    const seen = await service().database.asActor(
      { grantId: grants[0]?.id ?? '', now: service().now() },
      async (tx) => ({
        requests: (await tx.execute<{ id: string }>(sql`select id from scoping_request`)).rows.map(({ id }) => id),
        drafts: (await tx.execute(sql`select * from scoping_answer_draft`)).rows.length,
        names: (await tx.execute<{ full_name: string }>(sql`select full_name from subject_identity`)).rows.map(
          (row) => row.full_name,
        ),
        reviews: (await tx.execute(sql`select * from review`)).rows.length,
      }),
    );
    assert.deepEqual(seen.requests, [theirs?.id]);
    assert.equal(seen.drafts, 0);
    assert.deepEqual(seen.names.sort(), [realNames.perpetrator, realNames.victim]);
    assert.equal(seen.reviews, 0);
  });
});

describe('keeping a request', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('sends a new link to another contact, and the earlier one stops working', async () => {
    const { request, browser, one } = await asked(service(), 'London Fire');
    const old = await openLinkOf(service(), request.contactEmail);
    const form = {
      contactName: 'Sorrel Example',
      contactEmail: 'sorrel@fire.example',
      ...(await version(browser, one('link'))),
    };
    assert.equal((await browser.post(one('link'), form)).status, 303);
    assert.equal((await old.guest.get(answerPaths.overview(request.id))).status, 404);
    assert.equal((await service().visitor().get(old.link)).status, 410);
    const fresh = await openLinkOf(service(), 'sorrel@fire.example');
    assert.equal(fresh.page.status, 200);
    assert.equal((await browser.post(one('link'), { ...form, contactName: '' })).status, 422);
    assert.equal((await browser.post(one('link'), form)).status, 409, 'made from an old version');
  });

  it('agrees a later day, never an earlier one, and keeps what stood', async () => {
    const { browser, one } = await asked(service(), 'London Fire');
    const on = (dayOfMonth: string) => ({
      'dueOn-day': dayOfMonth,
      'dueOn-month': '2',
      'dueOn-year': '2026',
      reason: 'Leave',
    });
    const page = await browser.post(one('dueDate'), { ...on('20'), ...(await version(browser, one('dueDate'))) });
    assert.deepEqual(page.errorSummary, ['The new day must be after the one it is due on']);
    await browser.post(one('dueDate'), { ...on('27'), ...(await version(browser, one('dueDate'))) });
    assert.match((await browser.get(one('one'))).text, /27 February 2026 \(first asked for 24 February 2026\)/);
  });

  it('closes a request without an answer, and the link then shows nothing of the case', async () => {
    const { review, request, browser, one } = await asked(service(), 'Department for Work');
    const guest = await guestOf(service(), request.contactEmail);
    assert.match((await guest.get(answerPaths.overview(request.id))).text, /not bound in law to take part/);
    const form = {
      endedAs: 'did-not-take-part',
      reason: 'Declined by telephone',
      ...(await version(browser, one('end'))),
    };
    await browser.post(one('end'), form);
    const closed = await guest.get(answerPaths.overview(request.id));
    assert.equal(closed.heading, 'This request is closed');
    assert.deepEqual(leaks(closed.html), []);
    assert.equal((await guest.get(answerPaths.step(request.id, 'known'))).location, answerPaths.overview(request.id));
    assert.equal((await browser.post(one('end'), form)).status, 404);
    assert.match((await browser.get(scopingPaths.board(review.reference))).text, /Asked, did not take part/);
    assert.deepEqual(await dutyState(service(), review, 'C-02'), { state: 'met', met_on: '2026-02-10' });
    const again = await ask(service(), browser, { review, agencies: ['Department for Work'] });
    assert.equal(again.length, 1);
    assert.equal((await dutyState(service(), review, 'C-02'))?.state, 'open');
  });

  it('enters an answer for an agency, with who gave it and how', async () => {
    const { review, request, browser, one } = await asked(service(), 'London Fire');
    const given = {
      givenBy: 'Heath Example',
      givenHow: 'telephone',
      'givenOn-day': '10',
      'givenOn-month': '2',
      'givenOn-year': '2026',
    };
    const nothing = await browser.post(one('answer'), {});
    assert.ok(nothing.errorSummary.includes('Enter who gave the answer'));
    const incomplete = await browser.post(one('answer'), {
      ...given,
      'known-0': 'known',
      'known-1': 'not-known',
      summary: '',
    });
    assert.equal(incomplete.status, 422);
    assert.equal(incomplete.field('givenBy'), 'Heath Example');
    const saved = await browser.post(one('answer'), {
      ...given,
      'known-0': 'not-known',
      'known-1': 'not-known',
      records: 'no-records',
      contribution: 'no-contact-letter',
    });
    assert.equal(saved.status, 303);
    const page = await browser.get(one('one'));
    assert.match(page.text, /By telephone on 10 February 2026, entered for the agency/);
    assert.match(page.text, /Heath Example/);
    assert.match(
      (await browser.get(scopingPaths.summary(review.reference))).text,
      /A letter saying that there was no contact/,
    );
    const guest = await guestOf(service(), request.contactEmail);
    assert.match((await guest.get(answerPaths.receipt(request.id))).text, /Answer handed in/);
  });

  it('records that records are secured', async () => {
    const { browser, one } = await asked(service(), 'London Fire');
    const form = {
      'securedOn-day': '9',
      'securedOn-month': '2',
      'securedOn-year': '2026',
      securedBy: 'Records manager',
    };
    await browser.post(one('records'), { ...form, ...(await version(browser, one('records'))) });
    assert.match((await browser.get(one('one'))).text, /Secured, confirmed 9 February 2026/);
  });

  it('makes one summary as Word, marked, under pseudonyms', async () => {
    const { review, browser } = await asked(service(), 'London Fire', 'The Probation');
    const file = await browser.get(scopingPaths.summaryDocument(review.reference));
    assert.equal(file.status, 200);
    assert.match(String(file.headers['content-disposition']), /Scoping summary BEX/);
    assert.equal(file.bytes.subarray(0, 2).toString(), 'PK');
  });
});
