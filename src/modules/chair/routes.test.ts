import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agree, prepare, putToChairs, save, signedBy } from '../../../test/support/decision-road.js';
import { personWork } from '../../../test/support/person-work.js';
import { agencyNamed, ask, openLinkOf, reviewToScope } from '../../../test/support/scoped-review.js';
import { type Browser, theService } from '../../../test/support/service.js';
import { staffedReview } from '../../../test/support/staffed-review.js';
import { eq } from '../../platform/database/sql.js';
import { people } from '../accounts/index.js';
import { dutiesOfReview } from '../duties/index.js';
import { memberships } from '../reviews/index.js';
import { chairPaths } from './paths.js';
import { chairAppointments, chairCandidates, chairContracts, independenceStatements } from './tables.js';

const day = (name: string, year: number, month = 1, on = 15) => ({
  [`${name}-day`]: String(on),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
});

const statement = {
  'employer-0': 'Farshire Council',
  'post-0': 'Head of service',
  'from-0': '1999',
  'untilYear-0': '2015',
  noLinks: 'yes',
  reviewsInHand: '1',
  declaredName: 'Fennel Testchair',
  declared: 'yes',
};

describe('appointing a chair', () => {
  const service = theService('2026-02-10T09:00:00Z');

  /** A review whose police were asked, and a candidate for its chair. */
  async function withCandidate(browser: Browser, email = 'fennel@chairs.example', role = 'chair') {
    const { review } = await reviewToScope(service());
    await ask(service(), browser, { review, agencies: ['Metropolitan'] });
    const added = await browser.post(chairPaths.add(review.reference), { role, name: 'Fennel Testchair', email });
    assert.equal(added.status, 303, added.errorSummary.join());
    const id = added.location?.split('/').at(-1) ?? '';
    const at = { reference: review.reference, id };
    return { review, ...at, path: (of: (reference: string, id: string) => string) => of(at.reference, at.id) };
  }

  const specify = (browser: Browser, reference: string) =>
    browser.post(chairPaths.specification(reference), { skills: ['chairing', 'suicide'], days: '30' });

  const appointment = { ...day('appointedOn', 2026), reason: 'The best of three' };

  const stateOf = (reviewId: string, duty: string) =>
    personWork(service())(
      'co-ordinator',
      async (work) => (await dutiesOfReview(work, reviewId)).find((one) => one.duty.id === duty)?.state.state,
    );

  it('begins with a specification, goes to the candidate by a link, and ends with an account, a role and a letter', async () => {
    const browser = await service().as('co-ordinator');
    const { review, reference, id, path } = await withCandidate(browser);
    assert.match(
      (await browser.get(path(chairPaths.appoint))).text,
      /Write the specification first.*not given their independence statement/,
    );
    assert.equal((await specify(browser, reference)).status, 303);
    assert.equal((await browser.get(chairPaths.specificationFile(reference))).bytes.subarray(0, 2).toString(), 'PK');

    await browser.post(path(chairPaths.link), {}, path(chairPaths.candidate));
    const { guest, page } = await openLinkOf(service(), 'fennel@chairs.example');
    assert.match(page.heading, /Statement of independence/);
    const own = chairPaths.byLink(id);
    const more = await guest.post(own, { ...statement, step: 'add', rows: '3' });
    assert.equal(more.field('employer-0'), 'Farshire Council');
    assert.ok(more.find('#employer-3'));
    assert.deepEqual((await guest.post(own, {})).errorSummary, [
      'Enter at least one post, the latest first',
      'Describe any other link, or tick that there is none',
      'Enter how many reviews are in hand for other partnerships, or 0',
      'Enter your full name to sign the statement',
      'Confirm that the statement is complete and true',
    ]);
    const odd = { ...statement, 'from-0': '1889', 'untilMonth-0': 'marchish' };
    assert.deepEqual((await guest.post(own, odd)).errorSummary, [
      'Year post 1 began must be a year from 1940 to 2026, like 2004',
      'Month post 1 ended must be a month, like 3 or March',
    ]);
    assert.match(
      (await guest.follow(await guest.post(own, { ...statement, 'untilMonth-0': 'march' }))).heading,
      /Thank you/,
    );
    assert.equal((await guest.get(chairPaths.overview(reference))).status, 303);

    const ready = await browser.get(path(chairPaths.candidate));
    assert.match(ready.text, /Can be appointed.*No link with an agency/);
    assert.match(ready.text, /until March 2015/);
    assert.match(ready.text, /Skills the panel has to bring Chairing panels/);
    assert.ok(ready.find(`a[href="${path(chairPaths.appoint)}"]`), 'the next step stands there');
    const made = await browser.post(path(chairPaths.appoint), appointment);
    assert.equal(made.status, 303, made.errorSummary.join());
    assert.match((await browser.get(`/register?search=${reference}`)).text, /Fennel Testchair/);
    assert.match((await browser.get('/register.csv')).bytes.toString(), /Fennel Testchair/);
    const board = await (await service().as('board-member')).get('/register/board');
    assert.ok(board.text.includes(reference) && !board.text.includes('Testchair'));
    assert.match(
      (await browser.get(`${made.location}/letter.docx`)).headers['content-type']?.toString() ?? '',
      /wordprocessingml/,
    );

    // They were appointed on what they had stated: the link takes no other word of it afterwards.
    assert.equal((await guest.get(own)).status, 404);
    assert.equal((await guest.post(own, { ...statement, 'employer-0': 'Zqelsewhere' })).status, 404);
    assert.equal((await browser.get(path(chairPaths.candidate))).html.includes('Zqelsewhere'), false);

    const [person] = await service().database.asOwner((tx) =>
      tx.select().from(people).where(eq(people.email, 'fennel@chairs.example')),
    );
    const held = await service().database.asOwner((tx) =>
      tx
        .select()
        .from(memberships)
        .where(eq(memberships.personId, person?.id ?? '')),
    );
    assert.deepEqual(
      held.map(({ role, reviewId }) => [role, reviewId]),
      [['independent-chair', review.id]],
    );
    const mail = await service().mailTo('fennel@chairs.example');
    assert.ok(mail.some(({ subject }) => subject === 'Set up your account'));
    assert.ok(mail.every(({ body }) => !body.includes('Fennel')));

    assert.equal(await stateOf(review.id, 'D-01'), 'met');
    assert.equal(
      (await browser.post(`${made.location}/training`, { _version: '1', certificate: '', ...day('certifiedOn', 2027) }))
        .status,
      422,
    );
    assert.equal(
      (
        await browser.post(`${made.location}/training`, {
          _version: '1',
          certificate: 'AAFDA 12',
          ...day('certifiedOn', 2025),
        })
      ).status,
      303,
    );
    assert.equal(
      (
        await browser.post(`${made.location}/training`, {
          _version: '1',
          certificate: 'AAFDA 13',
          ...day('certifiedOn', 2025),
        })
      ).status,
      409,
    );
    assert.equal(
      (
        await browser.post(`${made.location}/mentoring`, {
          _version: '2',
          mentoring: 'By the network of chairs',
          ...day('mentoringOfferedOn', 2026),
        })
      ).status,
      303,
    );
    await browser.post(chairPaths.noAuthor(reference), { ...day('decidedOn', 2026), reason: 'A small review' });
    for (const duty of ['D-02', 'D-03', 'D-19']) assert.equal(await stateOf(review.id, duty), 'met', duty);
    assert.match((await browser.get(chairPaths.overview(reference))).text, /Chair and author are settled/);
    const form = await browser.get(`/reviews/${reference}/decision/home-office-form`);
    assert.deepEqual([form.field('chair'), form.field('author')], ['Fennel Testchair', 'The chair']);
  });

  it('is met for whoever looks: the panel is told of no duty as owed that is done, though it cannot read why', async () => {
    const review = await staffedReview(service());
    const browser = await service().as('co-ordinator');
    const path = chairPaths.noAuthor(review.reference);
    const answer = await browser.post(path, { ...day('decidedOn', 2026), reason: 'A small review' });
    assert.equal(answer.status, 303, answer.errorSummary.join());
    const standing = (key: string) =>
      personWork(service())(key, async (work) =>
        (await dutiesOfReview(work, review.id)).map(({ duty, state }) => `${duty.id} ${state.state}`),
      );
    const run = await standing('co-ordinator');
    assert.ok(run.includes('D-02 met'), run.join());
    for (const key of ['panel-da', 'minute-taker', 'single-point-of-contact'])
      assert.deepEqual(await standing(key), run, key);
  });

  it('is barred for a past employee of an agency of the review, until a second person agrees', async () => {
    const browser = await service().as('co-ordinator');
    const { reference, path } = await withCandidate(browser, 'past@chairs.example');
    await specify(browser, reference);
    const police = await agencyNamed(service(), 'Metropolitan');
    const past = {
      ...statement,
      'agency-0': police,
      'employer-0': 'The Met',
      'untilYear-0': '2020',
      'untilMonth-0': '2',
    };
    assert.equal((await browser.post(path(chairPaths.statement), past)).status, 303);
    assert.match(
      (await browser.get(path(chairPaths.candidate))).text,
      /Conflict: bars appointment.*until February 2020: 6 years ago/,
    );
    assert.equal((await browser.post(path(chairPaths.appoint), appointment)).status, 422);
    assert.deepEqual((await browser.post(path(chairPaths.override), { reason: '' })).errorSummary, [
      'Enter why the link is no bar',
    ]);
    assert.equal((await browser.post(path(chairPaths.override), { reason: 'Six years, another borough' })).status, 303);
    assert.match((await browser.get(path(chairPaths.overrideAnswer))).text, /a second person must agree/);
    const alone = await browser.post(
      path(chairPaths.overrideAnswer),
      { answer: 'agreed', reason: 'I think so' },
      path(chairPaths.candidate),
    );
    assert.equal(alone.status, 422);
    assert.equal((await browser.post(path(chairPaths.appoint), appointment)).status, 422);

    const chair = await service().as('csp-chair');
    assert.match((await chair.get('/my-day')).text, /link with an agency is no bar/);
    assert.equal(
      (await chair.post(path(chairPaths.overrideAnswer), { answer: 'agreed', reason: 'Long ago' })).status,
      303,
    );
    assert.match((await chair.get(path(chairPaths.candidate))).text, /set aside by two people/);

    // A statement that leaves the link out takes nothing away: two people judge that too.
    assert.equal((await browser.post(path(chairPaths.statement), statement)).status, 303);
    const cleaned = await browser.get(path(chairPaths.candidate));
    assert.match(cleaned.text, /Conflict: bars appointment.*by an earlier statement; the last one leaves it out/);
    assert.equal(cleaned.find(`a[href="${path(chairPaths.appoint)}"]`), null);
    assert.equal((await browser.post(path(chairPaths.appoint), appointment)).status, 422);

    await browser.post(path(chairPaths.statement), { ...past, 'untilYear-0': '2025' });
    assert.match((await browser.get(path(chairPaths.candidate))).text, /about an earlier statement and does not hold/);
    assert.equal((await browser.post(path(chairPaths.appoint), appointment)).status, 422);
    await browser.post(path(chairPaths.override), { reason: 'Still' });
    assert.equal(
      (await chair.post(path(chairPaths.overrideAnswer), { answer: 'agreed', reason: 'Still' })).status,
      303,
    );
    assert.equal((await chair.post(path(chairPaths.appoint), appointment)).status, 303);
  });

  it('lets no database row say that one person proposed and agreed', async () => {
    await assert.rejects(
      service().database.asOwner((tx) =>
        tx.execute(`update conflict_override set answered_by = proposed_by where answer is not null`),
      ),
    );
  });

  it('replaces a chair midway: the review closes to the one and opens to the other', async () => {
    const browser = await service().as('co-ordinator');
    const { review, reference, path } = await withCandidate(browser, 'first@chairs.example');
    await specify(browser, reference);
    await browser.post(path(chairPaths.statement), statement);
    const first = (await browser.post(path(chairPaths.appoint), appointment)).location ?? '';
    const second = await browser.post(chairPaths.add(reference), {
      role: 'chair',
      name: 'Sorrel Testchair',
      email: 'second@chairs.example',
    });
    const id = second.location?.split('/').at(-1) ?? '';
    await browser.post(chairPaths.statement(reference, id), { ...statement, declaredName: 'Sorrel Testchair' });
    assert.match((await browser.get(chairPaths.appoint(reference, id))).text, /Somebody holds this office already/);
    assert.equal((await browser.post(`${first}/end`, { reason: 'Illness' })).status, 303);
    assert.equal((await browser.get(`${first}/end`)).status, 404);
    assert.equal((await browser.post(chairPaths.appoint(reference, id), appointment)).status, 303);
    assert.match(
      (await browser.get(chairPaths.overview(reference))).text,
      /Sorrel Testchair, since.*Before: Fennel Testchair/,
    );
    const rows = await service().database.asOwner((tx) =>
      tx.select().from(memberships).where(eq(memberships.reviewId, review.id)),
    );
    assert.deepEqual(rows.map(({ endsOn }) => endsOn).sort(), ['2026-02-10', null]);
  });

  it('keeps who is out of the running, and their link closes', async () => {
    const browser = await service().as('co-ordinator');
    const { id, path } = await withCandidate(browser, 'gone@chairs.example');
    await browser.post(path(chairPaths.link), {}, path(chairPaths.candidate));
    const { guest } = await openLinkOf(service(), 'gone@chairs.example');
    assert.equal((await browser.post(path(chairPaths.withdrawal), { reason: 'Changed their mind' })).status, 303);
    assert.notEqual((await guest.get(chairPaths.byLink(id))).status, 200);
    assert.match((await browser.get(path(chairPaths.candidate))).text, /Changed their mind/);
    assert.equal((await browser.get(path(chairPaths.withdrawal))).status, 404);
  });

  it('keeps the fee from everybody but those who run the review and the chair themselves', async () => {
    const browser = await service().as('co-ordinator');
    const [account] = await service().database.asOwner((tx) =>
      tx.select().from(people).where(eq(people.name, 'Dr Angelica Stonecrop')),
    );
    const { review, reference, id, path } = await withCandidate(browser, account?.email ?? '');
    await specify(browser, reference);
    await browser.post(path(chairPaths.statement), { ...statement, otherLinks: '' });
    const bad = await browser.post(path(chairPaths.contract), {
      dayRate: 'a lot',
      ...day('startsOn', 2026),
      ...day('endsOn', 2025),
    });
    assert.deepEqual(bad.errorSummary.length, 2);
    const contract = { dayRate: '431.50', cap: '9000', daysAtMost: '20', ...day('startsOn', 2026) };
    assert.equal((await browser.post(path(chairPaths.contract), contract)).status, 303);
    assert.equal((await browser.post(path(chairPaths.contract), contract)).status, 409);
    assert.equal((await browser.post(path(chairPaths.appoint), appointment)).status, 303);
    await personWork(service())('co-ordinator', async (work) => {
      const { grantMembership, findReview, rolesOn } = await import('../reviews/index.js');
      const [panel] = await work.tx.select().from(people).where(eq(people.name, 'Marigold Teasel'));
      const found = await findReview(work, reference);
      if (found === undefined || panel === undefined) throw new Error('the test has no panel member');
      const open = { ...found, roles: await rolesOn(work, found) };
      await grantMembership(work, open, {
        personId: panel.id,
        role: 'panel-member',
        agencyId: undefined,
        startsOn: work.today,
        endsOn: undefined,
      });
    });

    const chair = await service().as('independent-chair');
    await chair.post(`/reviews/${reference}/declaration`, { declared: 'none' });
    assert.match((await chair.get(chairPaths.own(reference))).text, /£431\.50/);
    assert.match(
      (await chair.get(chairPaths.own(reference))).text,
      /your panel has to bring: Chairing panels of many agencies; Deaths by suicide/,
    );
    for (const of of [chairPaths.candidate, chairPaths.contract, chairPaths.appoint])
      assert.equal((await chair.get(path(of))).status, 404);
    const panel = await service().as('panel-da');
    await panel.post(`/reviews/${reference}/declaration`, { declared: 'none' });
    assert.equal((await panel.get(chairPaths.overview(reference))).status, 404);
    const csp = await service().as('csp-chair');
    assert.match((await csp.get(path(chairPaths.candidate))).text, /£431\.50/);
    assert.equal((await csp.get(path(chairPaths.contract))).status, 404);

    const [member] = await service().database.asOwner((tx) =>
      tx.select().from(people).where(eq(people.name, 'Marigold Teasel')),
    );
    const seenBy = (personId: string | undefined) =>
      service().database.asActor({ personId: personId ?? '', now: service().now() }, async (tx) => ({
        contracts: (await tx.select().from(chairContracts).where(eq(chairContracts.candidateId, id))).length,
        candidates: (await tx.select().from(chairCandidates)).length,
        statements: (
          await tx.select().from(independenceStatements).where(eq(independenceStatements.reviewId, review.id))
        ).length,
        appointments: (await tx.select().from(chairAppointments).where(eq(chairAppointments.reviewId, review.id)))
          .length,
      }));
    assert.deepEqual(await seenBy(member?.id), { contracts: 0, candidates: 0, statements: 0, appointments: 1 });
    assert.deepEqual(await seenBy(account?.id), { contracts: 1, candidates: 0, statements: 1, appointments: 1 });
  });

  it('refuses what is no candidate, no mark and no post', async () => {
    const browser = await service().as('co-ordinator');
    const { reference, path } = await withCandidate(browser, 'bad@chairs.example');
    assert.equal((await browser.post(chairPaths.add(reference), { role: 'chair' })).status, 422);
    const kept = await browser.post('/readiness/register/new', { name: 'Teasel Testchair', roles: ['chair'] });
    const both = { role: 'chair', practitioner: kept.location?.split('/').at(-1) ?? '', name: 'Somebody Else' };
    const refused = await browser.post(chairPaths.add(reference), both);
    assert.deepEqual(refused.errorSummary, ['Choose somebody of the register or enter a name, not both']);
    assert.equal(refused.field('name'), 'Somebody Else');
    assert.match(refused.text, /Teasel Testchair, Independent chair/);
    const long = { name: 'x'.repeat(10_000), email: 'nonsense', score: '9', _version: '1' };
    const change = await browser.post(path(chairPaths.change), long);
    assert.equal(change.status, 422);
    assert.equal(change.errorSummary.length, 3);
    const script = '\u202e<script>alert(1)</script>';
    const odd = { ...statement, 'employer-0': script, 'from-0': '1066', rows: '9999' };
    assert.equal((await browser.post(path(chairPaths.statement), odd)).status, 422);
    assert.equal((await browser.post(path(chairPaths.statement), { ...odd, 'from-0': '1990' })).status, 303);
    assert.doesNotMatch((await browser.get(path(chairPaths.candidate))).html, /<script>alert/);
    assert.deepEqual(
      (await browser.post(path(chairPaths.statement), { ...statement, otherLinks: 'a friend' })).errorSummary,
      ['Describe the links or tick that there are none, not both'],
    );
  });

  it('says that nobody is appointed once it was decided that no review is held', async () => {
    const browser = await service().as('co-ordinator');
    await signedBy(service(), 'one');
    const { review } = await reviewToScope(service());
    const overview = chairPaths.overview(review.reference);
    assert.match((await browser.get(overview)).text, /once it has been decided to hold a review/);
    const decision = `/reviews/${review.reference}/decision`;
    await prepare(browser, decision, {
      outcome: 'not-hold',
      notHoldReason: 'outside-criteria',
      reasons: 'Not within the criteria.',
    });
    await putToChairs(browser, decision);
    const chair = await service().as('csp-chair');
    assert.equal((await save(chair, `${decision}/signature`, agree)).status, 303);
    const page = await browser.get(overview);
    assert.match(page.text, /not held here: nobody is appointed/);
    assert.doesNotMatch(page.text, /Add a candidate|Write the specification|no separate author/);
  });

  it('is absent for other partnerships, the board and members', async () => {
    const browser = await service().as('co-ordinator');
    const { reference, path } = await withCandidate(browser, 'walls@chairs.example');
    for (const key of ['northmere-co-ordinator', 'board-member', 'panel-da', 'administrator']) {
      const other = await service().as(key);
      assert.equal((await other.get(chairPaths.overview(reference))).status, 404, key);
      assert.equal((await other.get(path(chairPaths.candidate))).status, 404, key);
    }
  });
});
