import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { theService } from '../../../test/support/service.js';
import { eq } from '../../platform/database/sql.js';
import { agencies } from '../accounts/index.js';
import { readinessPaths } from './paths.js';
import { practitioners, readinessRecords } from './tables.js';

const day = (name: string, year: number, month = 1, on = 15) => ({
  [`${name}-day`]: String(on),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
});

const chairwoman = {
  name: 'Saffron Testchair',
  roles: ['chair'],
  skills: ['chairing', 'suicide'],
  organisation: 'Independent',
};

describe('what is ready before any death', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('is empty at first, says what each part is for, and waits in the co-ordinator’s day', async () => {
    const browser = await service().as('co-ordinator');
    const page = await browser.get(readinessPaths.overview);
    assert.equal(page.status, 200);
    assert.match(page.text, /6 standing duties need attention/);
    assert.match(page.text, /No shares written down/);
    assert.match((await browser.get('/my-day')).text, /Prepare ahead, before any death/);
  });

  it('is met by recording it, comes back when it is to be looked at again, and can be withdrawn', async () => {
    const browser = await service().as('co-ordinator');
    const path = readinessPaths.record('A-01');
    const record = {
      ...day('doneOn', 2026),
      agreedBy: 'CSP Board',
      proof: 'Minute 4',
      ...day('reviewBy', 2026, 2, 20),
    };
    assert.equal((await browser.post(path, record)).status, 303);
    assert.match((await browser.get(path)).text, /15 Jan(uary)? 2026/);
    assert.match((await browser.get('/my-day')).text, /Look again: Agree funding/);
    const withdrawal = (await browser.get(path)).find('a[href*="/withdrawals/"]')?.getAttribute('href') ?? '';
    assert.deepEqual((await browser.post(withdrawal)).errorSummary, ['Enter why the record is withdrawn']);
    assert.equal((await browser.post(withdrawal, { reason: 'Wrong year' })).status, 303);
    assert.match((await browser.get(path)).text, /Nothing on record.*Wrong year/);
    assert.equal((await browser.get(withdrawal)).status, 404);
  });

  it('refuses a future day, a review before tomorrow, and a duty that is not the partnership’s', async () => {
    const browser = await service().as('co-ordinator');
    const refused = await browser.post(readinessPaths.record('A-03'), {
      ...day('doneOn', 2027),
      agreedBy: '<script>x</script>',
      proof: '',
      ...day('reviewBy', 2026, 2, 10),
    });
    assert.equal(refused.status, 422);
    assert.equal(refused.errorSummary.length, 3);
    assert.equal(refused.field('agreedBy'), '<script>x</script>');
    assert.equal((await browser.get(readinessPaths.record('D-01'))).status, 404);
    const rows = await service().database.asOwner((tx) =>
      tx.select().from(readinessRecords).where(eq(readinessRecords.dutyId, 'A-03')),
    );
    assert.equal(rows.length, 0);
  });

  it('shares the cost: percentages make a hundred', async () => {
    const browser = await service().as('co-ordinator');
    const page = await browser.get(readinessPaths.fundingEdit);
    const fields = page.findAll('input[name^="share-"]').map((field) => field.getAttribute('name') ?? '');
    const [one = '', other = ''] = fields;
    const bad = await browser.post(readinessPaths.fundingEdit, { measure: 'percent', [one]: '60', [other]: 'many' });
    assert.match(bad.errorSummary.join(), /must be a number/);
    const short = await browser.post(readinessPaths.fundingEdit, { measure: 'percent', [one]: '60', [other]: '30' });
    assert.deepEqual(short.errorSummary, ['The shares must make 100 %. They make 90 %']);
    assert.equal(short.field(other), '30');
    const right = { measure: 'percent', [one]: '66.67', [other]: '33.33', covers: 'Chair and author' };
    assert.equal((await browser.post(readinessPaths.fundingEdit, right)).status, 303);
    assert.match((await browser.get(readinessPaths.funding)).text, /66\.67 %/);
  });

  it('tells two who write at once', async () => {
    const browser = await service().as('co-ordinator');
    const edit = await browser.get(readinessPaths.planEdit('media'));
    assert.equal(edit.field('_version'), undefined);
    assert.equal(
      (await browser.post(readinessPaths.planEdit('media'), { speaker: 'Council press office' })).status,
      303,
    );
    const second = await browser.post(readinessPaths.planEdit('media'), { speaker: 'Police' });
    assert.equal(second.status, 409);
    assert.match((await browser.get(readinessPaths.plan('media'))).text, /Council press office/);
    const long = await browser.post(readinessPaths.planEdit('media'), { _version: '1', speaker: 'x'.repeat(10_000) });
    assert.equal(long.status, 422);
    assert.equal((await browser.get(readinessPaths.plan('nonsense'))).status, 404);
  });

  it('keeps a register to search, filter and take away', async () => {
    const browser = await service().as('co-ordinator');
    assert.deepEqual((await browser.post(readinessPaths.registerNew, { name: '' })).errorSummary, [
      'Enter their name',
      'Select at least one thing they can be asked to do',
    ]);
    const added = await browser.post(readinessPaths.registerNew, chairwoman);
    await browser.post(readinessPaths.registerNew, { name: 'Dill Testclerk', roles: ['minute-taker'] });
    const one = added.location ?? '';
    const wrong = { course: 'Chairing', ...day('completedOn', 2025), ...day('expiresOn', 2024) };
    assert.match((await browser.post(`${one}/training`, wrong)).errorSummary.join(), /must be after/);
    assert.equal((await browser.post(`${one}/training`, { ...wrong, ...day('expiresOn', 2026, 3) })).status, 303);
    assert.match((await browser.get(one)).text, /Runs out soon/);
    const bySkill = await browser.get(`${readinessPaths.register}?skill=suicide&q=saff`);
    assert.match(bySkill.text, /Saffron Testchair/);
    assert.doesNotMatch(bySkill.text, /Dill Testclerk/);
    const csv = await browser.get(`${readinessPaths.registerCsv}?role=minute-taker`);
    assert.match(csv.html, /Dill Testclerk/);
    assert.doesNotMatch(csv.html, /Saffron/);
    const book = await browser.get(readinessPaths.registerWorkbook);
    assert.equal(book.bytes.subarray(0, 2).toString(), 'PK');
  });

  it('lets nobody change an entry unseen by the other', async () => {
    const browser = await service().as('co-ordinator');
    const [row] = await service().database.asOwner((tx) =>
      tx.select().from(practitioners).where(eq(practitioners.name, 'Dill Testclerk')),
    );
    const path = readinessPaths.practitionerEdit(row?.id ?? '');
    const change = { name: 'Dill Testclerk', roles: ['minute-taker'], _version: '1' };
    assert.equal((await browser.post(path, change)).status, 303);
    assert.equal((await browser.post(path, change)).status, 409);
    const left = { ...change, _version: '2', ...day('leftOn', 2026) };
    assert.equal((await browser.post(path, left)).status, 303);
    assert.doesNotMatch((await browser.get(readinessPaths.register)).text, /Dill/);
    assert.match((await browser.get(`${readinessPaths.register}?left=yes`)).text, /Dill Testclerk \(left\)/);
  });

  it('shows the gaps of the directory, and takes note of a check', async () => {
    const browser = await service().as('co-ordinator');
    const before = await browser.get(readinessPaths.directory);
    assert.match(before.text, /Not checked for a year/);
    const [own] = await service().database.asOwner((tx) =>
      tx.select().from(agencies).where(eq(agencies.name, 'London Fire Brigade')),
    );
    const answer = await browser.post(
      readinessPaths.directoryCheck,
      { agencies: [own?.id ?? '', 'nonsense'] },
      readinessPaths.directory,
    );
    assert.match((await browser.follow(answer)).html, /1 agency checked today/);
    assert.match((await browser.get(readinessPaths.directory)).text, /London Fire Brigade.{0,80}10 Feb(ruary)? 2026/);
  });

  it('meets the training duty by the first person trained', async () => {
    const browser = await service().as('co-ordinator');
    const agency =
      (await browser.get(readinessPaths.guidanceNew)).findAll('#agencyId option')[1]?.getAttribute('value') ?? '';
    const training = {
      personName: 'Fennel Testlearner',
      agencyId: agency,
      module: 'Other training on the guidance',
      ...day('doneOn', 2026),
    };
    assert.equal((await browser.post(readinessPaths.guidanceNew, { ...training, agencyId: 'x' })).status, 422);
    assert.equal((await browser.post(readinessPaths.guidanceNew, training)).status, 303);
    assert.match((await browser.get(readinessPaths.record('A-06'))).text, /In place/);
    const removal = (await browser.get(readinessPaths.guidance))
      .find('form[action$="/removal"]')
      ?.getAttribute('action');
    const other = await service().as('northmere-co-ordinator');
    assert.equal((await other.post(removal ?? '', {}, readinessPaths.guidance)).status, 404);
    assert.equal((await browser.post(removal ?? '', {}, readinessPaths.guidance)).status, 303);
    assert.equal((await browser.post(removal ?? '', {}, readinessPaths.guidance)).status, 409);
    const absent = readinessPaths.guidanceRemoval(randomUUID());
    assert.equal((await browser.post(absent, {}, readinessPaths.guidance)).status, 404);
  });

  it('is read by the CSP chair, kept by the co-ordinator, and absent for everybody else', async () => {
    const chair = await service().as('csp-chair');
    assert.equal((await chair.get(readinessPaths.overview)).status, 200);
    assert.equal((await chair.get(readinessPaths.fundingEdit)).status, 404);
    assert.equal((await chair.post(readinessPaths.registerNew, chairwoman, readinessPaths.overview)).status, 404);
    for (const key of ['board-member', 'administrator', 'independent-chair', 'panel-da'])
      assert.equal((await (await service().as(key)).get(readinessPaths.overview)).status, 404, key);
    const other = await service().as('northmere-co-ordinator');
    assert.doesNotMatch((await other.get(readinessPaths.register)).text, /Saffron/);
    const [row] = await service().database.asOwner((tx) =>
      tx.select().from(practitioners).where(eq(practitioners.name, 'Saffron Testchair')),
    );
    assert.equal((await other.get(readinessPaths.practitioner(row?.id ?? ''))).status, 404);
  });
});
