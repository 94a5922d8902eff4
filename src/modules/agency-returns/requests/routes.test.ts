import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { askForReturns, declareNone, returnPlanFrom, returnRequestsOf } from '../../../../test/support/asked-agency.js';
import { agencyNamed, ask, openLinkOf, reviewToScope, systemOf } from '../../../../test/support/scoped-review.js';
import { type Browser, type TestService, theService } from '../../../../test/support/service.js';
import { castId } from '../../../../test/support/staffed-review.js';
import { eq, sql } from '../../../platform/database/sql.js';
import { people } from '../../accounts/index.js';
import { messages } from '../../messages/index.js';
import { memberships, type Review } from '../../reviews/index.js';
import { termsPaths } from '../../terms-of-reference/index.js';
import { contactPaths, returnPaths } from '../paths.js';
import { answerers, nominations, requestChasers } from '../tables.js';
import { chaseLateReturns } from './chasing/chase-late.js';

const AUTHOR = 'tansy.yarrowby';

const emailOf = async (service: TestService, key: string): Promise<string> => {
  const id = await castId(service, key);
  const [row] = await service.database.asOwner((tx) => tx.select().from(people).where(eq(people.id, id)));
  return row?.email ?? '';
};

const dutyStates = async (service: TestService, review: Review, dutyId: string) => {
  const { rows } = await service.database.asOwner((tx) =>
    tx.execute<{ state: string; met_on: string | null }>(
      sql`select state, met_on::text from duty_state where review_id = ${review.id} and duty_id = ${dutyId} order by state`,
    ),
  );
  return rows;
};

/** A review whose co-ordinator has asked these agencies for their returns, on 10 February 2026. */
async function asked(service: TestService, ...starts: string[]) {
  // Messages are looked for newest first: the clock goes back only where a test before moved it on by months.
  if (service.now() > new Date('2026-03-01T00:00:00Z')) service.at('2026-02-10T10:00:00Z');
  const { review } = await reviewToScope(service);
  const browser = await service.as('co-ordinator');
  const requests = await askForReturns(service, browser, { review, agencies: starts });
  const [request] = requests;
  if (request === undefined) throw new Error('nobody was asked');
  const below = (page: string): string => returnPaths.below(review.reference, request.id, page);
  return { review, browser, requests, request, below, one: returnPaths.one(review.reference, request.id) };
}

const version = async (browser: Browser, path: string) => ({
  _version: String((await browser.get(path)).field('_version')),
});

/** Posts a form made from the page as it stands now. */
const save = async (browser: Browser, path: string, form: Record<string, string | string[]>) =>
  browser.post(path, { ...form, ...(await version(browser, path)) });

const named = (authorEmail: string, seniorEmail: string) => ({
  authorName: 'Zqauthor Yarrowby',
  authorPost: 'Named nurse',
  authorEmail,
  independent: 'yes',
  seniorName: 'Zqsenior Thyme',
  seniorPost: 'Chief nurse',
  seniorEmail,
});

/** The contact of the hospital names these people by the link. */
async function nameByLink(service: TestService, contactEmail: string, form: Record<string, string>) {
  const { guest, page } = await openLinkOf(service, contactEmail);
  const id = /agency-requests\/([\w-]+)\/who/.exec(page.html)?.[1] ?? '';
  return { guest, page, id, answer: await guest.post(contactPaths.who(id), form) };
}

const answering = async (service: TestService, requestId: string) =>
  (await service.database.asOwner((tx) => tx.select().from(answerers).where(eq(answerers.requestId, requestId)))).map(
    ({ role, name, endedOn }) => `${role} ${name}${endedOn === null ? '' : ' ended'}`,
  );

describe('asking agencies for their returns', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('proposes from scoping, says that the terms are not agreed, and sends nothing before it was looked at', async () => {
    const { review } = await reviewToScope(service());
    const browser = await service().as('co-ordinator');
    await ask(service(), browser, { review, agencies: ['Thamesbank'] });
    const path = returnPaths.ask(review.reference);
    const page = await browser.get(path);
    assert.match(page.text, /The terms of reference are not agreed yet/);
    assert.match(page.text, /30 working days after 10 February 2026/);
    const plan = returnPlanFrom(page, [await agencyNamed(service(), 'Thamesbank')]);
    const check = await browser.post(path, { ...plan, 'dueOn-day': '4', 'dueOn-month': '4', step: 'check' });
    assert.equal(check.heading, 'Check before sending', check.errorSummary.join());
    assert.match(check.text, /4 April 2026 is not a working day/);
    assert.match(check.text, /Chronology, and individual management review \(IMR\)/);
    assert.deepEqual(await returnRequestsOf(service(), review), []);
    assert.equal((await browser.post(path, { ...plan, guidance: 'Typed', step: 'change' })).field('guidance'), 'Typed');
  });

  it('mails a link and a reference, and meets the duty', async () => {
    const { review, requests, browser } = await asked(service(), 'Thamesbank', 'The Probation');
    const sent = await service().database.asOwner((tx) =>
      tx.select().from(messages).where(eq(messages.reviewId, review.id)),
    );
    assert.equal(sent.length, 2);
    assert.doesNotMatch(
      JSON.stringify(sent),
      /Zq(?:victim|alias|address|perpetrator|other)|\bdeath\b|homicide|murder|Adult A/,
    );
    assert.match(sent[0]?.subject ?? '', /^Request to your agency BEX-2026-\d+/);
    assert.equal(requests[0]?.termsVersion, null);
    assert.equal(requests[0]?.dueOn, '2026-03-24');
    const board = await browser.get(returnPaths.board(review.reference));
    assert.match(board.text, /Asked2Nobody in place yet2In hand0In0Late0/);
    assert.match(board.text, /Thamesbank Hospitals NHS Trust \(fictional\).*Asked, nobody named yet.*Not begun/);
  });

  it('asks an agency once, and says why not', async () => {
    const { review, browser } = await asked(service(), 'Thamesbank');
    const path = returnPaths.ask(review.reference);
    const id = await agencyNamed(service(), 'Thamesbank');
    const again = await browser.post(path, {
      ...returnPlanFrom(await browser.get(path), [id]),
      [`kind-${id}`]: 'imr',
      step: 'send',
    });
    assert.equal(again.status, 422);
    assert.match(again.errorSummary.join(), /has been asked already/);
    const fire = await agencyNamed(service(), 'London Fire');
    await service().database.asOwner((tx) =>
      tx.execute(sql`update agency_contact set email = null where agency_id = ${fire}`),
    );
    const without = await browser.post(path, { ...returnPlanFrom(await browser.get(path), [fire]), step: 'send' });
    assert.match(without.errorSummary.join(), /London Fire Brigade has no contact/);
    assert.match((await browser.get(path)).text, /London Fire Brigade: add a contact/);
  });

  it('refuses what cannot be, and keeps what was typed', async () => {
    const { review } = await reviewToScope(service());
    const browser = await service().as('co-ordinator');
    const path = returnPaths.ask(review.reference);
    const id = await agencyNamed(service(), 'Thamesbank');
    const plan = returnPlanFrom(await browser.get(path), [id]);
    const page = await browser.post(path, {
      ...plan,
      agencies: ['not-an-agency'],
      'dueOn-day': '31',
      'dueOn-month': '2',
      guidance: `<script>\u202e${'x'.repeat(10_000)}`,
      step: 'send',
    });
    assert.equal(page.status, 422);
    assert.deepEqual(page.errorSummary, [
      'Select the agencies to ask',
      'Day to send it by must be a real date',
      'Note to the agencies must be 4,000 characters or fewer',
    ]);
    assert.doesNotMatch(page.html, /<script>.?x/);
    const own = await browser.post(path, {
      ...plan,
      [`kind-${id}`]: 'everything',
      [`due-${id}-day`]: '99',
      step: 'check',
    });
    assert.deepEqual(own.errorSummary.length, 2);
    const period = { 'periodFrom-day': '2', 'periodFrom-month': '1', 'periodFrom-year': '2026' };
    const earlier = { 'periodTo-day': '1', 'periodTo-month': '1', 'periodTo-year': '2026' };
    const turned = await browser.post(path, { ...plan, ...period, ...earlier, step: 'check' });
    assert.match(turned.errorSummary.join(), /End of the period must be the same as or after its start/);
  });

  it('is the co-ordinator’s, and seen by those who follow it', async () => {
    const { review, request, below } = await asked(service(), 'Thamesbank');
    const chair = await service().as('csp-chair');
    assert.equal((await chair.get(returnPaths.board(review.reference))).status, 200);
    assert.equal((await chair.get(returnPaths.one(review.reference, request.id))).status, 200);
    for (const page of ['reminder', 'spoken', 'day', 'end', 'hand-over', 'author', 'senior', 'contact', 'decline'])
      assert.equal((await chair.get(below(page))).status, 404, page);
    assert.equal((await chair.get(returnPaths.ask(review.reference))).status, 404);
    for (const key of ['northmere-co-ordinator', 'board-member', 'administrator', 'panel-da']) {
      const other = await service().as(key);
      assert.equal((await other.get(returnPaths.board(review.reference))).status, 404, key);
      assert.equal((await other.get(returnPaths.one(review.reference, request.id))).status, 404, key);
    }
  });
});

describe('naming who answers', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('is done by the link without an account, confirmed at one press, and opens the review to them alone', async () => {
    const { review, browser, request, one, below } = await asked(service(), 'Thamesbank');
    const senior = await emailOf(service(), 'agency-senior');
    const { guest, page, id, answer } = await nameByLink(
      service(),
      request.contactEmail,
      named('zq.new@hospital.example', senior),
    );
    assert.match(page.heading, /^What Thamesbank Hospitals/);
    assert.doesNotMatch(page.text, /Zqvictim|Zqperpetrator|Zqalias/);
    assert.equal(answer.status, 303, answer.errorSummary.join());
    assert.match(
      (await guest.get(contactPaths.request(id))).text,
      /Zqauthor Yarrowby, Named nurse, zq.new@hospital.example/,
    );
    assert.match(
      (await browser.get('/my-day')).text,
      /Confirm whom Thamesbank Hospitals NHS Trust \(fictional\) named/,
    );
    assert.match((await browser.get(one)).text, /Independent of the case, the agency says/);
    const confirmed = await browser.post(below('confirm'), await version(browser, one), one);
    assert.equal(confirmed.location, one);
    assert.deepEqual(await answering(service(), request.id), [
      'imr-author Zqauthor Yarrowby',
      'agency-senior Zqsenior Thyme',
    ]);
    const seats = await service().database.asOwner((tx) =>
      tx.select().from(memberships).where(eq(memberships.reviewId, review.id)),
    );
    assert.deepEqual(
      seats.map(({ role, agencyId }) => [role, agencyId === request.agencyId]),
      [
        ['imr-author', true],
        ['agency-senior', true],
      ],
    );
    assert.equal((await service().mailTo('zq.new@hospital.example')).length, 2, 'an invitation, and what is asked');
    assert.match((await browser.get(one)).text, /Author named/);
    assert.equal((await browser.post(below('confirm'), {}, one)).status, 409, 'settled already');
  });

  it('refuses one person for both parts, and an author with a part in the case without a word about it', async () => {
    const { request } = await asked(service(), 'Thamesbank');
    const { guest, id } = await nameByLink(service(), request.contactEmail, named('one@x.example', 'one@x.example'));
    const both = await guest.post(contactPaths.who(id), named('one@x.example', 'one@x.example'));
    assert.match(both.errorSummary.join(), /must be another person than the author/);
    const dependent = { ...named('one@x.example', 'two@x.example'), independent: 'no', independence: '' };
    const refused = await guest.post(contactPaths.who(id), dependent);
    assert.equal(refused.status, 422);
    assert.match(refused.errorSummary.join(), /Enter what part the author had/);
    assert.equal(refused.field('authorName'), 'Zqauthor Yarrowby');
    const empty = await guest.post(contactPaths.who(id), { authorEmail: 'not an address' });
    assert.equal(empty.errorSummary.length, 7);
  });

  it('can be changed by the agency until it is confirmed, and declined with a reason that the contact reads', async () => {
    const { browser, request, one, below } = await asked(service(), 'Thamesbank');
    const { guest, id } = await nameByLink(service(), request.contactEmail, named('a@x.example', 'b@x.example'));
    await guest.post(contactPaths.who(id), named('c@x.example', 'b@x.example'));
    const all = await service().database.asOwner((tx) =>
      tx.select().from(nominations).where(eq(nominations.requestId, request.id)),
    );
    assert.equal(all.filter(({ settledAs }) => settledAs === 'replaced').length, 2);
    assert.equal((await browser.post(below('decline'), { reason: '' })).status, 422);
    const declined = await save(browser, below('decline'), { reason: 'She managed the ward' });
    assert.equal(declined.location, one, declined.text);
    assert.match((await guest.get(contactPaths.request(id))).text, /You named .* She managed the ward/);
    assert.match((await browser.get(one)).text, /Asked, nobody named yet/);
    assert.equal((await save(browser, below('decline'), { reason: 'Again' })).status, 409);
  });

  it('can be done by the co-ordinator, and another takes the place of one who leaves', async () => {
    const { review, browser, request, one, below } = await asked(service(), 'Thamesbank');
    const authorEmail = await emailOf(service(), 'imr-author');
    assert.match(authorEmail, new RegExp(AUTHOR));
    const form = { name: 'Tansy Yarrowby', post: 'Nurse', email: authorEmail };
    assert.equal((await save(browser, below('author'), form)).location, one);
    assert.match(
      (await save(browser, below('author'), { ...form, reason: 'No reason' })).errorSummary.join(),
      /has this part already/,
    );
    assert.match((await save(browser, below('senior'), form)).errorSummary.join(), /must be two people/);
    const author = await service().as('imr-author');
    const own = returnPaths.own(review.reference);
    assert.match((await author.get(own)).location ?? '', /declaration/);
    await declareNone(service(), review, await castId(service(), 'imr-author'));
    assert.match((await author.get(own)).text, /Next: Begin the chronology, and begin to write/);
    const senior = { name: 'Rue Bayliss', post: 'Chief nurse', email: await emailOf(service(), 'agency-senior') };
    const unsaid = await save(browser, below('author'), senior);
    assert.match(unsaid.errorSummary.join(), /Enter why somebody else takes their place/);
    assert.equal((await save(browser, below('author'), { ...senior, reason: 'She left the trust' })).location, one);
    assert.deepEqual((await answering(service(), request.id)).sort(), [
      'imr-author Rue Bayliss',
      'imr-author Tansy Yarrowby ended',
    ]);
    assert.equal((await author.get(own)).status, 404, 'no longer on the review');
    assert.match((await browser.get(one)).text, /Tansy Yarrowby is no longer author. She left the trust/);
  });

  it('cannot give one person the same part for two agencies, nor the co-ordinator a part', async () => {
    const { review, browser, requests } = await asked(service(), 'Thamesbank', 'The Probation');
    const form = { name: 'Tansy', post: 'Nurse', email: await emailOf(service(), 'imr-author') };
    const [hospital, probation] = requests.map(({ id }) => returnPaths.below(review.reference, id, 'author'));
    assert.equal((await save(browser, hospital ?? '', form)).status, 303);
    assert.match((await save(browser, probation ?? '', form)).errorSummary.join(), /for another agency/);
    const self = { ...form, email: await emailOf(service(), 'co-ordinator') };
    assert.match((await save(browser, probation ?? '', self)).errorSummary.join(), /cannot give yourself/);
  });

  it('by two at once happens once', async () => {
    const { browser, below, request } = await asked(service(), 'Thamesbank');
    const at = await version(browser, below('author'));
    const form = { name: 'Zq One', post: 'Nurse', email: 'zq.one@x.example' };
    const first = await browser.post(below('author'), { ...form, ...at });
    const second = await browser.post(below('author'), {
      ...form,
      name: 'Zq Two',
      email: 'zq.two@x.example',
      reason: 'Later',
      ...at,
    });
    assert.deepEqual([first.status, second.status], [303, 409]);
    assert.deepEqual(await answering(service(), request.id), ['imr-author Zq One']);
  });
});

describe('what an agency sees', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('is its own request and nothing of another’s', async () => {
    const { review, browser, requests } = await asked(service(), 'Thamesbank', 'London Borough of Bexley, Adult');
    const [hospital, council] = requests;
    if (hospital === undefined || council === undefined) throw new Error('two are asked');
    const form = { name: 'Tansy', post: 'Nurse', email: await emailOf(service(), 'imr-author') };
    await save(browser, returnPaths.below(review.reference, hospital.id, 'author'), form);
    await declareNone(service(), review, await castId(service(), 'imr-author'));
    const author = await service().as('imr-author');
    const own = await author.get(returnPaths.own(review.reference));
    assert.match(own.text, /Thamesbank/);
    assert.doesNotMatch(own.html, /Adult Social Care/);
    for (const path of [
      returnPaths.board(review.reference),
      returnPaths.one(review.reference, council.id),
      returnPaths.one(review.reference, hospital.id),
      returnPaths.below(review.reference, council.id, 'author'),
    ])
      assert.equal((await author.get(path)).status, 404, path);
    const start = await author.follow(await author.get(`/reviews/${review.reference}`));
    assert.equal(start.heading, 'What your agency is asked for');
    assert.match((await author.get('/my-day')).text, /Begin the chronology, and begin to write/);
    const rows = await service().database.asActor({ personId: await castId(service(), 'imr-author') }, (tx) =>
      tx.execute<{ agency_name: string }>(sql`select agency_name from agency_request where review_id = ${review.id}`),
    );
    assert.equal(rows.rows.length, 1);
  });
});

describe('chasing', () => {
  const service = theService('2026-02-10T09:00:00Z');
  const targets = (requestId: string) =>
    service().database.asOwner(async (tx) =>
      (
        await tx
          .select()
          .from(requestChasers)
          .where(eq(requestChasers.requestId, requestId))
          .orderBy(requestChasers.sentAt, requestChasers.target)
      ).map(({ target, step }) => `${target} ${step ?? '-'}`),
    );

  it('climbs the ladder to contact and author, then the chief officer, and counts as done', async () => {
    const { review, browser, request, below, one } = await asked(service(), 'Thamesbank');
    await save(browser, below('author'), {
      name: 'Tansy',
      post: 'Nurse',
      email: await emailOf(service(), 'imr-author'),
    });
    const on = async (instant: string) => {
      service().at(instant);
      await chaseLateReturns(systemOf(service()));
      return targets(request.id);
    };
    assert.deepEqual(await on('2026-03-24T08:10:00Z'), [], 'not late on its day');
    assert.deepEqual((await on('2026-03-25T08:10:00Z')).sort(), ['author -', 'contact 1']);
    assert.equal((await on('2026-03-25T08:11:00Z')).length, 2, 'run twice');
    assert.equal((await on('2026-03-28T08:10:00Z')).length, 2, 'nobody is written to on a Saturday');
    assert.equal((await on('2026-03-31T08:10:00Z')).at(-1), 'chief-officer 3');
    const mine = (await service().mailTo(request.contactEmail)).map(({ body, subject }) => subject + body).join();
    assert.match(mine, /Reminder: your agency’s return/);
    assert.doesNotMatch(mine, /Zq(?:victim|alias|address|perpetrator|other)|\bdeath\b|Adult A/);
    service().at('2026-04-01T09:00:00Z');
    const later = await service().as('co-ordinator');
    assert.match((await later.get('/my-day')).text, /Ring Thamesbank .* about what is late/);
    assert.match((await later.get(one)).text, /8 days late/);
    assert.match(
      (await later.get(`${returnPaths.board(review.reference)}?show=late`)).text,
      /31 Mar 2026: chief officer/,
    );
    assert.deepEqual(
      (await dutyStates(service(), review, 'E-09')).map(({ state }) => state),
      ['met'],
    );
  });

  it('by hand and by word of mouth is kept, to the chief officer at any time', async () => {
    const { browser, request, below, one } = await asked(service(), 'Thamesbank');
    assert.equal((await save(browser, below('reminder'), {})).status, 422);
    assert.equal((await save(browser, below('reminder'), { target: 'chief-officer' })).location, one);
    const spoken = {
      target: 'contact',
      toName: 'Moss Example',
      note: 'Will name somebody today',
      'spokenOn-day': '9',
      'spokenOn-month': '2',
      'spokenOn-year': '2026',
    };
    const early = await save(browser, below('spoken'), spoken);
    assert.equal(early.status, 422, 'before it was asked');
    assert.equal((await save(browser, below('spoken'), { ...spoken, 'spokenOn-day': '10' })).location, one);
    assert.match((await browser.get(one)).text, /spoke to the contact, Moss Example. Will name somebody today/);
    const nobody = await save(browser, below('reminder'), { target: 'author' });
    assert.match((await browser.follow(nobody)).html, /Nothing was sent/);
    assert.equal((await targets(request.id)).length, 3);
  });

  it('starts anew from another day, which keeps the first', async () => {
    const { browser, below, one } = await asked(service(), 'Thamesbank');
    const day = { 'dueOn-day': '24', 'dueOn-month': '3', 'dueOn-year': '2026', reason: 'Agreed with the contact' };
    assert.match((await save(browser, below('day'), day)).errorSummary.join(), /must be after the one it is due on/);
    const stale = await version(browser, below('day'));
    assert.equal((await save(browser, below('day'), { ...day, 'dueOn-month': '4' })).location, one);
    assert.match((await browser.get(one)).text, /24 April 2026, .* \(first asked for 24 March 2026\)/);
    assert.equal((await browser.post(below('day'), { ...day, 'dueOn-month': '5', ...stale })).status, 409);
  });
});

describe('the end of a request', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('without taking part is recorded, closes the link and the access, and the agency can be asked again', async () => {
    const { review, browser, request, below, one } = await asked(service(), 'Thamesbank');
    await save(browser, below('author'), {
      name: 'Tansy',
      post: 'Nurse',
      email: await emailOf(service(), 'imr-author'),
    });
    const { guest, page } = await openLinkOf(service(), request.contactEmail);
    assert.match(page.heading, /^What Thamesbank/);
    assert.equal((await save(browser, below('end'), { endedAs: 'did-not-take-part', reason: '' })).status, 422);
    assert.equal(
      (await save(browser, below('end'), { endedAs: 'did-not-take-part', reason: 'It declined' })).location,
      one,
    );
    assert.match((await browser.get(one)).text, /Did not take part.*It declined/);
    assert.equal((await browser.get(below('end'))).status, 404);
    assert.equal((await guest.get(contactPaths.request(request.id))).heading, 'This request is closed');
    assert.equal((await guest.get(contactPaths.who(request.id))).status, 303);
    assert.match((await answering(service(), request.id)).join(), /ended/);
    assert.deepEqual(
      (await dutyStates(service(), review, 'E-09')).map(({ state }) => state),
      ['met'],
    );
    const board = await browser.get(`${returnPaths.board(review.reference)}?show=closed`);
    assert.match(board.text, /Did not take part1/);
    const [again] = await askForReturns(service(), browser, { review, agencies: ['Thamesbank'] });
    assert.notEqual(again?.id, request.id);
  });

  it('by a successor goes on with its people, and keeps the name of then', async () => {
    const { review, browser, request, below, one } = await asked(service(), 'Thamesbank', 'Estuary');
    await save(browser, below('author'), {
      name: 'Tansy',
      post: 'Nurse',
      email: await emailOf(service(), 'imr-author'),
    });
    const author = await castId(service(), 'imr-author');
    await service().database.asOwner((tx) =>
      tx.execute(sql`insert into chronology (id, review_id, partnership_id, agency_id, begun_by, begun_at)
        values (gen_random_uuid(), ${review.id}, ${review.partnershipId}, ${request.agencyId}, ${author}, now())`),
    );
    const to = await agencyNamed(service(), 'NHS South East London');
    const contact = { contactName: 'Moss', contactEmail: 'moss@icb.example', reason: 'Merged on 1 February' };
    const taken = await save(browser, below('hand-over'), { ...contact, to: await agencyNamed(service(), 'Estuary') });
    assert.match(taken.errorSummary.join(), /has a request of its own/);
    const done = await save(browser, below('hand-over'), { ...contact, to });
    assert.equal(done.location, one, done.errorSummary.join());
    const page = await browser.get(one);
    assert.match(page.heading, /^Thamesbank Hospitals NHS Trust \(fictional\) \(now NHS South East London/);
    assert.match(page.text, /In hand, 0 entries/);
    assert.match(page.text, /Writes it ?Tansy/);
    const rows = await returnRequestsOf(service(), review);
    const old = rows.find(({ endedAs }) => endedAs === 'handed-over');
    assert.equal(old?.handedTo, request.id);
    assert.match(
      (await browser.get(returnPaths.one(review.reference, old?.id ?? ''))).text,
      /Merged on 1 February.*It goes on under/,
    );
    const seats = await service().database.asOwner((tx) =>
      tx.select().from(memberships).where(eq(memberships.personId, author)),
    );
    const mine = seats.filter(({ reviewId }) => reviewId === review.id);
    assert.deepEqual(mine.map(({ agencyId, endsOn }) => [agencyId === to, endsOn === null]).sort(), [
      [false, false],
      [true, true],
    ]);
  });

  it('goes on half written, and two chronologies become one unless the successor’s is handed in', async () => {
    const { review, browser, request, below, one } = await asked(service(), 'Riverside Oak');
    const author = await castId(service(), 'imr-author');
    const to = await agencyNamed(service(), 'London Borough of Bexley, Housing');
    const begun = async (agencyId: string, fact: string): Promise<string> => {
      const id = randomUUID();
      await service().database.asOwner(async (tx) => {
        await tx.execute(sql`insert into chronology (id, review_id, partnership_id, agency_id, begun_by, begun_at)
          values (${id}, ${review.id}, ${review.partnershipId}, ${agencyId}, ${author}, now())`);
        await tx.execute(sql`insert into chronology_entry (id, review_id, partnership_id, chronology_id, agency_id, written_when,
            first_day, last_day, sequence, source, facts, changed_by, changed_at)
          values (gen_random_uuid(), ${review.id}, ${review.partnershipId}, ${id}, ${agencyId}, '1 May 2024', '2024-05-01', '2024-05-01',
            1, 'Case file', ${fact}, ${author}, now())`);
      });
      return id;
    };
    await service().database.asOwner((tx) =>
      tx.execute(sql`insert into return_section (id, review_id, partnership_id, request_id, key, text, changed_by, changed_at)
        values (gen_random_uuid(), ${review.id}, ${review.partnershipId}, ${request.id}, 'contact', 'Zqhalf written', ${author}, now())`),
    );
    await begun(request.agencyId, 'Zqold');
    const theirs = await begun(to, 'Zqnew');
    const handedIn = (at: string | null) =>
      service().database.asOwner((tx) =>
        tx.execute(sql`update chronology set handed_in_at = ${at}::timestamptz,
          handed_in_by = case when ${at}::text is null then null else ${author}::uuid end where id = ${theirs}`),
      );
    const form = { to, contactName: 'Myrtle', contactEmail: 'myrtle@bexley.example', reason: 'Merged on 1 February' };
    await handedIn('2026-02-09T10:00:00Z');
    const refused = await save(browser, below('hand-over'), form);
    assert.match(refused.errorSummary.join(), /handed in a chronology of its own/);
    await handedIn(null);
    const done = await save(browser, below('hand-over'), form);
    assert.equal(done.location, one, done.errorSummary.join());
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ agency: string; chronologies: number; facts: string }>(
        sql`select e.agency_id as agency, count(distinct c.id)::int as chronologies, string_agg(e.facts, ' ' order by e.facts) as facts
          from chronology c join chronology_entry e on e.chronology_id = c.id where c.review_id = ${review.id} group by 1`,
      ),
    );
    assert.deepEqual(rows, [{ agency: to, chronologies: 1, facts: 'Zqnew Zqold' }]);
    const kept = await service().database.asOwner((tx) =>
      tx.execute(sql`select text from return_section where request_id = ${request.id}`),
    );
    assert.deepEqual(kept.rows, [{ text: 'Zqhalf written' }]);
    assert.match((await browser.get(one)).text, /Being written.*In hand, 2 entries/);
  });

  it('leaves the contact of the agency before without a way in', async () => {
    const { browser, request, below } = await asked(service(), 'Crossway');
    const { guest } = await openLinkOf(service(), request.contactEmail);
    assert.equal((await guest.get(contactPaths.request(request.id))).status, 200);
    const template = await guest.get(contactPaths.template(request.id));
    assert.equal(template.bytes.subarray(0, 2).toString(), 'PK');
    const to = await agencyNamed(service(), 'NHS South East London');
    const form = { to, contactName: 'Moss', contactEmail: 'moss@icb.example', reason: 'Merged on 1 February' };
    await save(browser, below('hand-over'), form);
    for (const path of [contactPaths.request(request.id), contactPaths.template(request.id)])
      assert.notEqual((await guest.get(path)).status, 200, path);
  });

  it('shows a renamed agency as it was and is', async () => {
    const { browser, request, one } = await asked(service(), 'Crossway');
    await service().database.asOwner((tx) =>
      tx.execute(sql`update agency set name = 'Newway Service' where id = ${request.agencyId}`),
    );
    assert.equal(
      (await browser.get(one)).heading,
      'Crossway Drug and Alcohol Service (fictional) (now Newway Service)',
    );
  });
});

describe('what one agency is asked for', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('can be changed for it alone while it writes; what it wrote stays, and it is told', async () => {
    const { review, browser, request, requests, below, one } = await asked(service(), 'Crossway', 'Estuary');
    await browser.post(termsPaths.start(review.reference), { deathKind: 'partner' });
    const page = await browser.get(below('asked'));
    const lines = page.findAll('input[name="lines"]').map((input) => input.getAttribute('value') ?? '');
    assert.ok(lines.length > 2);
    const form = { kind: 'short-report', lines: lines.slice(0, 1), guidance: 'Zqnote: look at the second year.' };
    const bare = await save(browser, below('asked'), { ...form, lines: [] });
    assert.deepEqual(bare.errorSummary, ['Select the lines of enquiry it is to answer']);
    const done = await save(browser, below('asked'), form);
    assert.equal(done.location, one, done.errorSummary.join());
    const rows = await returnRequestsOf(service(), review);
    const [changed, other] = [request.id, requests[1]?.id].map((id) => rows.find((row) => row.id === id));
    assert.deepEqual(
      [changed?.kind, changed?.lines, changed?.withChronology],
      ['short-report', lines.slice(0, 1), false],
    );
    assert.deepEqual([other?.kind, other?.lines], ['imr', []], 'the others are asked as before');
    const mails = await service().mailTo(request.contactEmail);
    const told = mails.filter(({ subject }) => subject.startsWith('What your agency is asked for has changed'));
    assert.equal(told.length, 1);
    assert.doesNotMatch(told[0]?.body ?? '', /Zqnote/);
    const stale = await browser.post(below('asked'), { ...form, _version: '1' });
    assert.equal(stale.status, 409);
  });

  it('is not changed once its senior manager has it; another day is told', async () => {
    const { browser, request, below, review } = await asked(service(), 'Thamesbank');
    await save(browser, below('day'), { 'dueOn-day': '1', 'dueOn-month': '6', 'dueOn-year': '2026', reason: 'Agreed' });
    const mails = await service().mailTo(request.contactEmail);
    assert.ok(mails.some(({ body }) => body.includes('it is due by 1 June 2026 now')));
    const author = await castId(service(), 'imr-author');
    const version = randomUUID();
    await service().database.asOwner(async (tx) => {
      await tx.execute(sql`insert into return_version (id, review_id, partnership_id, request_id, number, content, made_by, made_at)
        values (${version}, ${review.id}, ${review.partnershipId}, ${request.id}, 1, '{}', ${author}, now())`);
      await tx.execute(sql`insert into return_step (id, review_id, partnership_id, request_id, version_id, step, by_person, at)
        values (gen_random_uuid(), ${review.id}, ${review.partnershipId}, ${request.id}, ${version}, 'to-senior', ${author}, now())`);
    });
    assert.equal((await browser.get(below('asked'))).status, 404);
  });
});
