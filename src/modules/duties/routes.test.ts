import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { personWork } from '../../../test/support/person-work.js';
import { theService } from '../../../test/support/service.js';
import { day } from '../../kernel/day.js';
import { blankIdentity, registerReview } from '../reviews/index.js';

/** The decision is owed within a month of 26 January 2026, when the CSP was first aware. */
const NOW = '2026-02-10T09:00:00Z';

describe('the duties of a review', () => {
  const service = theService(NOW);
  let reference = '';

  before(async () => {
    reference = await personWork(service())('co-ordinator', async (work, partnershipId) => {
      const registered = await registerReview(work, {
        partnershipId,
        kind: 'statutory',
        dateOfDeath: day('2026-01-24'),
        firstAwareOn: day('2026-01-26'),
        writtenNotificationOn: day('2026-01-27'),
        acceptedOn: day('2026-01-28'),
        subjects: [{ role: 'victim', identity: { ...blankIdentity, fullName: 'Canary Longfellow-Finch' } }],
      });
      assert.ok('review' in registered);
      return registered.review.reference;
    });
  });

  const page = (path = '') => `/reviews/${reference}/duties${path}`;
  const done = {
    'metOn-day': '9',
    'metOn-month': '2',
    'metOn-year': '2026',
    metBy: 'DASV strategy manager',
    proof: 'E-mail of 9 February, in the case folder',
    note: '',
  };

  it('shows each with the sentence that explains its date', async () => {
    const seen = await (await service().as('co-ordinator')).get(page());
    assert.equal(seen.status, 200);
    assert.match(seen.text, /Decide whether to hold a review/);
    assert.match(seen.text, /One calendar month from 26 January 2026, when the CSP was first aware/);
    assert.ok(!seen.html.includes('Longfellow'), 'no real name is on the page');
  });

  it('shows what lies ahead, to the end of the road', async () => {
    const seen = await (await service().as('co-ordinator')).get(page('?view=ahead'));
    assert.match(seen.text, /six-month|Six-month|implementation/i);
  });

  it('takes a record by hand, keeps who made it, and gives it back', async () => {
    const browser = await service().as('co-ordinator');
    assert.equal((await browser.post(page('/B-10/met'), done)).location, page('/B-10'));
    const seen = await browser.get(page('/B-10'));
    assert.match(seen.text, /Done on 9 February 2026 by DASV strategy manager/);
    assert.match(seen.text, /Recorded by Rosemary Alder/);
    const withdraw = seen.find('a[href$="/withdrawal"]')?.getAttribute('href') ?? '';
    assert.equal((await browser.post(withdraw, { reason: '' })).status, 422);
    assert.equal((await browser.post(withdraw, { reason: 'Wrong review' })).status, 303);
    assert.match((await browser.get(page('/B-10'))).text, /Withdrawn.*Wrong review/);
    assert.equal((await browser.post(withdraw, { reason: 'Twice' })).status, 409);
  });

  it('says beside each field what to put right, and keeps what was typed', async () => {
    const browser = await service().as('co-ordinator');
    const long = 'x'.repeat(10_000);
    const seen = await browser.post(page('/B-10/met'), { ...done, 'metOn-day': '31', metBy: '', proof: long });
    assert.equal(seen.status, 422);
    assert.match(seen.title, /^Error: /);
    assert.deepEqual(seen.errorSummary, [
      'Date it was done must be a real date',
      'Enter who did it: a name or a post',
      'Proof must be 1,000 characters or fewer',
    ]);
    assert.equal(seen.field('proof'), long);
    assert.equal(seen.field('metOn-day'), '31');
  });

  it('refuses a date of the future for what was done', async () => {
    const browser = await service().as('co-ordinator');
    const seen = await browser.post(page('/B-10/met'), { ...done, 'metOn-day': '11' });
    assert.deepEqual(seen.errorSummary, ['Date it was done must be today or in the past']);
  });

  it('keeps the original day beside one that was agreed', async () => {
    const browser = await service().as('co-ordinator');
    const agreed = {
      'newDue-day': '12',
      'newDue-month': '3',
      'newDue-year': '2026',
      'agreedOn-day': '10',
      'agreedOn-month': '2',
      'agreedOn-year': '2026',
      agreedBy: 'CSP chair',
      reason: 'Returns of two health trusts are outstanding',
    };
    assert.equal((await browser.post(page('/C-04/extension'), agreed)).status, 303);
    const seen = await browser.get(page('/C-04'));
    assert.match(seen.text, /By the limit 26 February 2026/);
    assert.match(seen.text, /As agreed since 12 March 2026/);
    const again = await browser.post(page('/C-04/extension'), agreed);
    assert.deepEqual(again.errorSummary, ['It is due on 12 March 2026 already. Enter another date']);
  });

  it('draws both charts, every step a link, with the same as a list and what is open now', async () => {
    const browser = await service().as('co-ordinator');
    for (const address of ['charts', 'charts?chart=process-flow', 'charts?chart=no-such-chart']) {
      const seen = await browser.get(`/reviews/${reference}/${address}`);
      assert.equal(seen.status, 200);
      const links = seen.findAll('svg a').map((link) => link.getAttribute('href'));
      assert.ok(links.length > 20, address);
      assert.deepEqual(
        seen
          .findAll('.flow-list-link')
          .map((link) => link.getAttribute('href'))
          .sort(),
        links.sort(),
      );
      assert.match(seen.text, /Now.*as a list/s);
    }
  });

  it('is not found by another partnership, nor by people with no part in the review', async () => {
    for (const key of [
      'northmere-co-ordinator',
      'board-member',
      'administrator',
      'privacy-officer',
      'independent-chair',
    ]) {
      const browser = await service().as(key);
      assert.equal((await browser.get(page())).status, 404, key);
      assert.equal((await browser.post(page('/B-10/met'), done, '/sign-out')).status, 404, key);
    }
  });

  it('is not the CSP chair’s to keep, though theirs to see', async () => {
    const browser = await service().as('csp-chair');
    assert.equal((await browser.get(page())).status, 200);
    assert.equal((await browser.get(page('/B-10/met'))).status, 404);
  });

  it('stands in my day when it is owed at once though no day is set, once, with its page, until it is met', async () => {
    const browser = await service().as('co-ordinator');
    const lines = async () =>
      (await browser.get('/my-day'))
        .findAll('.dhr-day')
        .find((group) => group.text.includes('At once or promptly'))
        ?.querySelectorAll('.dhr-day__item')
        .filter((line) => line.text.includes('Check living people at risk')) ?? [];
    const [line, ...more] = await lines();
    assert.equal(more.length, 0);
    assert.match(line?.text ?? '', /At once.*Owed since 27 January 2026/s);
    const links = line?.querySelectorAll('a').map((link) => link.getAttribute('href'));
    assert.deepEqual(links, [`/reviews/${reference}/notices`, page('/B-10')]);

    assert.equal((await browser.post(page('/B-10/met'), done)).status, 303);
    assert.deepEqual(await lines(), []);
    const withdraw = (await browser.get(page('/B-10'))).find('a[href$="/withdrawal"]')?.getAttribute('href') ?? '';
    assert.equal((await browser.post(withdraw, { reason: 'To try it out' })).status, 303);
    assert.equal((await lines()).length, 1);
  });

  it('shows nothing owed at once to people whose duty it is not', async () => {
    const seen = await (await service().as('csp-chair')).get('/my-day');
    assert.doesNotMatch(seen.text, /Check living people at risk/);
  });

  it('stands in my day while it is due, with the reference and no name', async () => {
    const seen = await (await service().as('co-ordinator')).get('/my-day');
    assert.ok(seen.text.includes(reference));
    assert.ok(!seen.html.includes('Longfellow'));
  });

  it('tells on the timeline what was done, and who has looked', async () => {
    const browser = await service().as('co-ordinator');
    const timeline = await browser.get(`/reviews/${reference}/timeline`);
    assert.match(timeline.text, /Recorded by hand as done: Check living people/);
    const lookers = await browser.get(`/reviews/${reference}/who-has-looked`);
    const row = lookers.findAll('main table a').find(({ text }) => text.includes('Jasper Oakhollow'));
    const looks = await browser.get(row?.getAttribute('href') ?? '');
    assert.equal(looks.heading, 'Jasper Oakhollow');
    assert.match(looks.text, /10 February 2026 at 9am/);
    assert.doesNotMatch(looks.title, /Jasper/);
    assert.equal((await browser.get(`/reviews/${reference}/who-has-looked/${crypto.randomUUID()}`)).status, 404);
    assert.equal((await browser.get(`/reviews/${reference}/who-has-looked/nobody`)).status, 404);
  });
});
