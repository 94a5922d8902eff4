import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { registeredReview } from '../../../../test/support/registered-review.js';
import { type Browser, theService } from '../../../../test/support/service.js';
import { day } from '../../../kernel/day.js';
import { eq } from '../../../platform/database/sql.js';
import { auditEntries } from '../../audit/index.js';
import { blankIdentity, type Review } from '../index.js';
import { identityReveals } from '../tables.js';
import { pseudonymBlockers } from './rules.js';

const canaries = [
  'Canaryella',
  'Lavenderstone',
  'Goldcrestina',
  '7 Sparrowhawk Mews',
  'DA6 7AT',
  'Wrenfield Primary',
  '1984',
];

describe('a pseudonym', () => {
  it('is nobody else’s, and tells nobody’s name', () => {
    const known = { inUse: ['Adult B'], realNames: ['Canaryella Lavenderstone', 'Jo'] };
    assert.deepEqual(pseudonymBlockers('Adult A', known), []);
    assert.deepEqual(pseudonymBlockers('adult b', known), ['in-use']);
    assert.deepEqual(pseudonymBlockers('Mrs Lavenderstone', known), ['like-a-real-name']);
  });
});

describe('people and dates of a review', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let review: Review;
  let base: string;
  let coordinator: Browser;
  before(async () => {
    review = await registeredReview(service(), {
      firstAwareOn: day('2026-01-31'),
      subjects: [
        {
          role: 'victim',
          relationship: 'spouse',
          sex: 'female',
          identity: {
            ...blankIdentity,
            fullName: 'Canaryella Lavenderstone',
            aliases: ['Goldcrestina'],
            dateOfBirth: '1984-03-02',
            address: '7 Sparrowhawk Mews',
            postcode: 'DA6 7AT',
            school: 'Wrenfield Primary',
          },
        },
      ],
    });
    base = `/reviews/${review.reference}`;
    coordinator = await service().as('co-ordinator');
    const give = async (email: string, role: string) => {
      const today = { 'startsOn-day': '10', 'startsOn-month': '2', 'startsOn-year': '2026' };
      const page = await coordinator.post(`${base}/access/memberships`, { ...today, email, role });
      assert.equal(page.status, 303);
    };
    await give('angelica.stonecrop@bexley.example', 'independent-chair');
    await give('marigold.teasel@bexley.example', 'panel-member');
  });
  const member = async (key: string): Promise<Browser> => {
    const browser = await service().as(key);
    await browser.post(`${base}/declaration`, { declared: 'none' }, '/sign-out');
    return browser;
  };
  const assertNoNames = (html: string): void => {
    for (const canary of canaries) assert.equal(html.includes(canary), false, canary);
  };
  const subjectPath = async (): Promise<string> =>
    (await coordinator.get(`${base}/people`))
      .find('.govuk-summary-card__actions a, .govuk-summary-card a')
      ?.getAttribute('href') ?? '';

  it('stand under pseudonyms, for everybody', async () => {
    for (const browser of [coordinator, await service().as('csp-chair'), await member('panel-da')]) {
      const page = await browser.get(`${base}/people`);
      assert.equal(page.status, 200);
      assert.match(page.text, /Adult A.*Person who died.*Spouse.*35 to 44.*Female/);
      assertNoNames(page.html);
    }
  });

  it('are named only to those who hold the key, with a reason, for that one page, on record', async () => {
    const without = await coordinator.post(`${base}/people/names`, { reason: '  ' }, `${base}/people`);
    assert.deepEqual([without.status, without.errorSummary], [422, ['Enter why you need the real names']]);
    assertNoNames(without.html);
    for (const browser of [coordinator, await member('independent-chair')]) {
      const page = await browser.post(`${base}/people/names`, { reason: 'To check a letter' }, `${base}/people`);
      for (const shown of ['Canaryella Lavenderstone', 'Goldcrestina', '2 March 1984', '7 Sparrowhawk Mews, DA6 7AT']) {
        assert.ok(page.text.includes(shown), shown);
      }
      assertNoNames((await browser.get(`${base}/people`)).html);
    }
    for (const key of ['csp-chair', 'panel-da']) {
      const browser = await service().as(key);
      assert.doesNotMatch((await browser.get(`${base}/people`)).text, /Real names/);
      const page = await browser.post(`${base}/people/names`, { reason: 'x' }, '/sign-out');
      assert.equal(page.status, 404);
      assertNoNames(page.html);
    }
    const { looks, acts } = await service().database.asOwner(async (tx) => ({
      looks: await tx.select().from(identityReveals).where(eq(identityReveals.reviewId, review.id)),
      acts: await tx.select().from(auditEntries).where(eq(auditEntries.action, 'identities.revealed')),
    }));
    assert.deepEqual(
      looks.map(({ reason }) => reason),
      ['To check a letter', 'To check a letter'],
    );
    assert.deepEqual(
      acts.map(({ objectId }) => objectId),
      looks.map(({ id }) => id),
    );
    assert.doesNotMatch(JSON.stringify(acts), /Canaryella|letter/);
  });

  it('keep their names out of every other page, whoever looks', async () => {
    const pages = [
      '',
      '/dates',
      '/access',
      '/duties',
      '/charts',
      '/timeline',
      '/declaration',
      '/people/title',
      '/clock',
    ];
    for (const browser of [coordinator, await service().as('csp-chair'), await member('panel-da')]) {
      for (const page of pages) assertNoNames((await browser.get(`${base}${page}`)).html);
    }
    for (const key of ['board-member', 'administrator', 'privacy-officer', 'northmere-co-ordinator']) {
      const page = await (await service().as(key)).get(`${base}/people`);
      assert.equal(page.status, 404);
      assertNoNames(page.html);
    }
  });

  it('are renamed, but never to a real name or to one in use', async () => {
    const path = await subjectPath();
    const page = await coordinator.get(path);
    const fields = { _version: '1', role: 'victim', relationship: '', sex: '', gender: '', ageBand: '' };
    assert.equal(page.field('pseudonym'), 'Adult A');
    const real = await coordinator.post(path, { ...fields, pseudonym: 'Canaryella' });
    assert.match(real.errorSummary[0] ?? '', /shares a word with a real name/);
    assert.equal((await coordinator.post(path, { ...fields, pseudonym: 'Marigolden' })).status, 303);
    assert.equal((await coordinator.post(path, { ...fields, pseudonym: 'Somebody else' })).status, 409);
    const panel = await service().as('panel-da');
    assert.equal((await panel.get(path)).status, 404);
    assert.equal((await panel.post(path, { ...fields, pseudonym: 'x' }, '/sign-out')).status, 404);
    const long = await coordinator.post(`${base}/people/title`, { _version: '1', pseudonym: 'x'.repeat(10_000) });
    assert.deepEqual(long.errorSummary, ['Pseudonym must be 60 characters or fewer']);
    assert.equal(
      (await coordinator.post(`${base}/people/title`, { _version: '1', pseudonym: 'Harbourlight' })).status,
      303,
    );
    assert.match((await coordinator.get(`${base}/people`)).text, /Harbourlight/);
  });

  it('are corrected and added, with their particulars kept apart', async () => {
    const path = await subjectPath();
    const open = await coordinator.post(`${path}/identity`, {}, `${base}/people`);
    assert.equal(open.field('fullName'), 'Canaryella Lavenderstone');
    assert.equal(open.field('dateOfBirth-year'), '1984');
    const typed = {
      _version: '1',
      fullName: 'Canaryella <script>Rowanbank',
      postcode: 'da67at',
      'dateOfBirth-year': '1990',
    };
    const wrong = await coordinator.post(
      `${path}/identity/correction`,
      { ...typed, 'dateOfBirth-day': '31', 'dateOfBirth-month': '2' },
      '/sign-out',
    );
    assert.deepEqual([wrong.status, wrong.errorSummary], [422, ['Date of birth must be a real date']]);
    assert.equal(wrong.field('fullName'), typed.fullName);
    assert.equal((await coordinator.post(`${path}/identity/correction`, typed, '/sign-out')).status, 303);
    assert.equal((await coordinator.post(`${path}/identity/correction`, typed, '/sign-out')).status, 409);
    const added = await coordinator.post(`${base}/people/new`, {
      role: 'child',
      fullName: 'Canaryella Minor',
      age: '6',
    });
    assert.equal(added.status, 303);
    const people = await coordinator.get(`${base}/people`);
    assert.match(people.text, /Child 1.*Under 16/);
    assertNoNames(people.html);
    const panel = await service().as('panel-da');
    assert.equal((await panel.post(`${path}/identity`, {}, '/sign-out')).status, 404);
  });

  it('the dates say which runs the month and why, and keep what stood there', async () => {
    const page = await coordinator.get(`${base}/dates`);
    assert.match(page.text, /runs from 31 January 2026 \(CSP first aware\)\. It ends on 28 February 2026/);
    const version = (await coordinator.get(`${base}/clock`)).field('_version') as string;
    const noReason = await coordinator.post(`${base}/clock`, { _version: version, start: 'written-notification' });
    assert.deepEqual(noReason.errorSummary, ['Enter why this is changed']);
    const reason = 'Word of mouth was not certain';
    const changed = await coordinator.post(`${base}/clock`, {
      _version: version,
      start: 'written-notification',
      reason,
    });
    assert.equal(changed.status, 303);
    assert.equal(
      (await coordinator.post(`${base}/clock`, { _version: version, start: 'accepted', reason })).status,
      409,
    );
    assert.match((await coordinator.get(`${base}/dates`)).text, /ends on 3 March 2026\. Picked because: Word of mouth/);
  });

  it('a date is corrected only to one that agrees with the others', async () => {
    const date = (day: string, month: string) => ({
      'on-day': day,
      'on-month': month,
      'on-year': '2026',
      reason: 'Typing',
    });
    const path = `${base}/dates/written-notification`;
    const version = (await coordinator.get(path)).field('_version') as string;
    const early = await coordinator.post(path, { _version: version, ...date('1', '1') });
    assert.match(early.errorSummary[0] ?? '', /must be the same as or after/);
    const missing = await coordinator.post(path, { _version: version, reason: 'Typing' });
    assert.match(missing.errorSummary[0] ?? '', /must be given, because the month/);
    const future = await coordinator.post(path, { _version: version, ...date('11', '2') });
    assert.match(future.errorSummary[0] ?? '', /today or in the past/);
    assert.equal((await coordinator.post(path, { _version: version, ...date('4', '2') })).status, 303);
    assert.match((await coordinator.get(`${base}/dates`)).text, /from 3 February 2026 to 4 February 2026/);
    assert.equal((await coordinator.get(`${base}/dates/full-moon`)).status, 404);
    const chair = await service().as('csp-chair');
    assert.equal((await chair.get(`${base}/dates`)).status, 200);
    assert.equal((await chair.get(`${base}/clock`)).status, 404);
    assert.equal((await (await service().as('panel-da')).get(`${base}/dates`)).status, 404);
  });
});
