import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Browser, type TestService, theService } from '../../../test/support/service.js';
import { castId, staffedReview } from '../../../test/support/staffed-review.js';
import { day } from '../../kernel/day.js';
import { sql } from '../../platform/database/sql.js';
import { documentKinds } from './kinds.js';
import { dataProtectionPaths } from './paths.js';
import { allInPlaceOn, missingKinds } from './rules.js';

const filled = (on: string) => ({
  'inPlaceOn-day': on,
  'inPlaceOn-month': '2',
  'inPlaceOn-year': '2026',
  approvedBy: 'Fern Example, data protection officer',
  keptWhere: 'Register of assessments, number 12',
});

const record = (browser: Browser, reference: string, kind: (typeof documentKinds)[number], on = '9') =>
  browser.post(dataProtectionPaths.record(reference, kind), filled(on));

const dutyOf = async (service: TestService, reviewId: string) => {
  const { rows } = await service.database.asOwner((tx) =>
    tx.execute<{ count: number }>(
      sql`select count(*)::int as count from duty_state where review_id = ${reviewId} and duty_id = 'D-15' and state = 'met'`,
    ),
  );
  return rows[0]?.count;
};

describe('data protection of a review', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('is in place when all three documents are, on the day of the last', () => {
    const [one, two, three] = documentKinds;
    const records = [
      { kind: one, inPlaceOn: day('2026-02-03') },
      { kind: two, inPlaceOn: day('2026-02-09') },
    ];
    assert.equal(allInPlaceOn(records), undefined);
    assert.deepEqual(missingKinds(records), [three]);
    assert.equal(allInPlaceOn([...records, { kind: three, inPlaceOn: day('2026-02-01') }]), '2026-02-09');
  });

  it('is recorded by the information governance lead, and can be taken back', async () => {
    const review = await staffedReview(service());
    const { reference } = review;
    const lead = await service().as('information-governance');
    for (const kind of documentKinds) assert.equal((await record(lead, reference, kind)).status, 303, kind);
    const page = await lead.get(dataProtectionPaths.list(reference));
    assert.match(page.text, /Everything is in place/);
    const path = dataProtectionPaths.withdrawal(reference, 'sharing-agreement');
    const shown = String((await lead.get(dataProtectionPaths.record(reference, 'sharing-agreement'))).field('record'));
    const unexplained = await lead.post(path, { record: shown, reason: ' ' });
    assert.deepEqual(unexplained.errorSummary, ['Enter why you take it back']);
    assert.equal(unexplained.field('record'), shown);
    assert.equal((await lead.post(path, { record: shown, reason: 'The wrong agreement' })).status, 303);
    assert.match((await lead.get(dataProtectionPaths.list(reference))).text, /Not in place yet/);
    assert.equal((await lead.post(path, { record: shown, reason: 'Again' })).status, 404);
    assert.equal(await dutyOf(service(), review.id), 0);
  });

  it('takes back the record that was shown, and not one that a colleague made since', async () => {
    const review = await staffedReview(service());
    const { reference } = review;
    const lead = await service().as('information-governance');
    await record(lead, reference, 'privacy-notices', '3');
    const shown = String((await lead.get(dataProtectionPaths.record(reference, 'privacy-notices'))).field('record'));
    await record(await service().as('co-ordinator'), reference, 'privacy-notices', '9');
    const path = dataProtectionPaths.withdrawal(reference, 'privacy-notices');
    assert.equal((await lead.post(path, { record: shown, reason: 'Not signed' })).status, 303);
    assert.match((await lead.get(dataProtectionPaths.list(reference))).text, /In place since 9 February 2026/);
    assert.equal((await lead.post(path, { record: shown, reason: 'Again' })).status, 409);
    assert.equal((await lead.post(path, { record: 'x', reason: 'Nonsense' })).status, 409);
  });

  it('keeps what was typed when a date cannot be', async () => {
    const { reference } = await staffedReview(service());
    const browser = await service().as('co-ordinator');
    const future = await record(browser, reference, 'privacy-notices', '30');
    assert.equal(future.status, 422);
    assert.equal(future.field('keptWhere'), 'Register of assessments, number 12');
    const early = await browser.post(dataProtectionPaths.record(reference, 'privacy-notices'), {
      ...filled('9'),
      'lookAgainOn-day': '9',
      'lookAgainOn-month': '2',
      'lookAgainOn-year': '2026',
    });
    assert.deepEqual(early.errorSummary, ['Date to look again must be after the date it was in place']);
  });

  it('is held by the database too: read by those whose page it is, written by those who keep it', async () => {
    const review = await staffedReview(service());
    await record(await service().as('co-ordinator'), review.reference, 'privacy-notices');
    const rows = async (key: string, changed: boolean) => {
      const personId = await castId(service(), key);
      const { rows: found } = await service().database.asActor({ personId, now: service().now() }, (tx) =>
        tx.execute(
          changed
            ? sql`update data_protection_record set kept_where = kept_where where review_id = ${review.id} returning id`
            : sql`select id from data_protection_record where review_id = ${review.id}`,
        ),
      );
      return found.length;
    };
    const seen: Record<string, readonly [number, number]> = {};
    const keys = ['information-governance', 'csp-chair', 'independent-chair', 'panel-da', 'imr-author'];
    for (const key of keys) seen[key] = [await rows(key, false), await rows(key, true)];
    assert.deepEqual(seen, {
      'information-governance': [1, 1],
      'csp-chair': [1, 0],
      'independent-chair': [1, 0],
      'panel-da': [0, 0],
      'imr-author': [0, 0],
    });
  });

  it('is not found by the panel, by another partnership, or for a document of another kind', async () => {
    const { reference } = await staffedReview(service());
    for (const key of ['panel-da', 'northmere-co-ordinator', 'disclosure-officer']) {
      assert.equal((await (await service().as(key)).get(dataProtectionPaths.list(reference))).status, 404, key);
    }
    const chair = await service().as('independent-chair');
    assert.equal((await chair.get(dataProtectionPaths.list(reference))).status, 200);
    assert.equal((await record(chair, reference, 'privacy-notices')).status, 404);
    const lead = await service().as('information-governance');
    assert.equal((await lead.get(`/reviews/${reference}/data-protection/passport`)).status, 404);
  });
});
