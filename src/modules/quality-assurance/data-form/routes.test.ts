import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { personWork } from '../../../../test/support/person-work.js';
import { theService } from '../../../../test/support/service.js';
import { staffedReview } from '../../../../test/support/staffed-review.js';
import { sql } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import { addSubject, blankIdentity, findReview, type Review } from '../../reviews/index.js';

describe('the national data form', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let review: Review;
  let base: string;
  let died: string;
  const as = (key: string) => service().as(key);

  before(async () => {
    review = await staffedReview(service());
    base = `/reviews/${review.reference}/quality-assurance/data-form`;
    died = await personWork(service())('co-ordinator', async (work) => {
      const into = found(await findReview(work, review.reference));
      const identity = { ...blankIdentity, fullName: 'Zqname Rowanberry', age: '34', ethnicity: 'black-caribbean' };
      return addSubject(work, into, { role: 'victim', sex: 'female', relationship: 'spouse', identity });
    });
  });

  it('shows what the record knows and asks only the rest', async () => {
    const author = await as('report-author');
    const list = await author.get(base);
    assert.match(list.text, /Basic case details.*The person who died: .*Aggravating factors.*The review itself/s);
    const page = await author.get(`${base}/victim-${died}`);
    assert.match(page.text, /From the record.*Age at death 25 to 34.*Sex Female.*Spouse \(including civil partner\)/s);
    assert.deepEqual(page.findAll('[name="sex"], [name="age"], [name="relationship"]'), []);
    assert.equal(page.findAll('[name="marac-heard"]').length, 3);
    assert.doesNotMatch(page.html, /Zqname/);
    assert.doesNotMatch(page.text, /Take them over/);
    const basic = await author.get(`${base}/case`);
    assert.match(String(basic.field('title')), / – Bexley Community Safety Partnership – 2026\/a – DHR$/);
  });

  it('keeps answers, leaves what is blank open, and goes on to the next page', async () => {
    const author = await as('report-author');
    const sent = { location: 'residential-location', suicide: 'no', title: 'Willow', _version: '0' };
    const saved = await author.post(`${base}/case`, { ...sent, categories: ['familial-homicide'] });
    assert.equal(saved.status, 303);
    assert.equal(saved.location, `${base}/victim-${died}`);
    const again = await (await as('co-ordinator')).get(`${base}/case`);
    assert.equal(again.field('title'), 'Willow');
    assert.equal(
      again.find('[name="location"]:checked, [name="location"][checked]')?.getAttribute('value'),
      'residential-location',
    );
    assert.match((await author.get(base)).text, /Basic case details Done/);
    const chair = await (await as('csp-chair')).get(`${base}/case`);
    assert.match(chair.text, /Kind of death Familial homicide/);
    assert.deepEqual(chair.findAll('[name="title"]'), []);
  });

  it('tells the second of two who answer one page', async () => {
    const late = await (await as('co-ordinator')).post(`${base}/case`, { title: 'Rowan', _version: '0' });
    assert.equal(late.status, 409);
    assert.match(late.text, /Somebody else answered questions of this page first/);
    assert.match(late.text, /Rowan/);
  });

  it('takes age and ethnicity over from the key, for its holders alone, and records the look', async () => {
    const path = `${base}/victim-${died}`;
    assert.match((await (await as('independent-chair')).get(path)).text, /Take them over/);
    assert.equal((await (await as('report-author')).post(`${path}/taken-over`, { _version: '0' }, path)).status, 404);
    const taken = await (await as('independent-chair')).post(`${path}/taken-over`, { _version: '0' }, path);
    assert.equal(taken.status, 303);
    const page = await (await as('report-author')).get(path);
    assert.equal(page.find('[name="ethnicity"] option[selected]')?.getAttribute('value'), 'black-caribbean');
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ reason: string }>(sql`select reason from identity_reveal where review_id = ${review.id}`),
    );
    assert.deepEqual(
      rows.map(({ reason }) => reason),
      ['To fill in the national data form'],
    );
  });

  it('refuses what contradicts itself and keeps nothing that is in no list', async () => {
    const chair = await as('independent-chair');
    const bad = await chair.post(`${base}/aggravating`, { factors: ['separation', 'none'], _version: '0' });
    assert.equal(bad.status, 422);
    assert.match(bad.errorSummary.join(), /select what holds, or “None of these”, not both/);
    const page = await chair.post(`${base}/process`, { 'made-to': ['nonsense', 'police'], _version: '0' });
    assert.equal(page.status, 303);
    assert.match((await (await as('csp-chair')).get(`${base}/process`)).text, /recommendations made\? Police$/);
    const odd = await chair.post(`${base}/process`, { 'family-panel': '<script>', _version: '2' });
    assert.deepEqual([odd.status, odd.errorSummary], [422, ['Select one of the answers']]);
    const long = await chair.post(`${base}/victim-${died}`, { nationality: 'x'.repeat(10_000), _version: '1' });
    assert.deepEqual(long.errorSummary, ['Nationality must be 300 characters or fewer']);
    assert.equal((await chair.get(`${base}/victim-nobody`)).status, 404);
  });

  it('goes out as Word, PDF and JSON under pseudonyms', async () => {
    const chair = await as('csp-chair');
    const word = await chair.get(`${base}/data-form.docx`);
    assert.equal(word.bytes.subarray(0, 2).toString(), 'PK');
    const pdf = await chair.get(`${base}/data-form.pdf`);
    assert.equal(pdf.bytes.subarray(0, 5).toString(), '%PDF-');
    const json = JSON.parse((await chair.get(`${base}/data-form.json`)).bytes.toString());
    const answers = json.sections.flatMap((section: { answers: unknown[] }) => section.answers);
    const answer = (question: string) => answers.find((one: { question: string }) => one.question === question);
    assert.deepEqual([answer('Sex').value, answer('Sex').from], ['female', 'record']);
    assert.deepEqual(
      [answer('Kind of death').value, answer('Kind of death').from],
      [['familial-homicide'], 'answered'],
    );
    assert.deepEqual([answer('Cause of death').value, answer('Cause of death').from], [null, 'not-answered']);
    assert.doesNotMatch(JSON.stringify(json), /Zqname/);
  });

  it('is nobody else’s', async () => {
    for (const key of [
      'panel-da',
      'minute-taker',
      'imr-author',
      'chief-officer',
      'board-member',
      'northmere-co-ordinator',
    ])
      for (const path of [base, `${base}/case`, `${base}/data-form.json`])
        assert.equal((await (await as(key)).get(path)).status, 404, `${key} ${path}`);
    assert.equal((await (await as('csp-chair')).post(`${base}/case`, { title: 'x' }, base)).status, 404);
  });
});
