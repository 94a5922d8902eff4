import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { aReview, save } from '../../../test/support/decision-road.js';
import { heldReview, typedDay } from '../../../test/support/held-review.js';
import { personWork } from '../../../test/support/person-work.js';
import { type Browser, theService } from '../../../test/support/service.js';
import { findReview } from '../reviews/index.js';
import { keyDatesOf } from './index.js';
import { kindIds } from './kinds.js';

const NOW = '2026-02-10T09:00:00Z';

const trial = {
  kind: 'criminal',
  title: 'Trial at Woolcombe Crown Court',
  owner: 'Police and CPS',
  contact: 'DI Rowan Sallow, senior investigating officer',
  reference: 'URN 01AB/26',
  status: 'under-way',
  effect: 'limited',
  combining: 'apart',
  lead: '',
  how: '',
};

describe('other proceedings', () => {
  const service = theService(NOW);
  let [reference, base] = ['', ''];
  let coordinator: Browser;

  before(async () => {
    coordinator = await service().as('co-ordinator');
    reference = await heldReview(service());
    base = `/reviews/${reference}/proceedings`;
  });

  const facts = () =>
    personWork(service())('co-ordinator', async (work) => {
      const { id } = (await findReview(work, reference)) ?? { id: '' };
      return ((await work.catalogue.factsOf(work, [id])).get(id) ?? []).map(({ name, on }) => `${name} ${on}`);
    });
  const dutyState = async (duty: string) => {
    const page = await coordinator.get(`/reviews/${reference}/duties/${duty}`);
    return page.text;
  };
  const record = async (form: Record<string, string>): Promise<string> =>
    (await coordinator.post(`${base}/new`, form)).location ?? '';

  it('say what the page is for before anything is recorded', async () => {
    const seen = await coordinator.get(base);
    assert.equal(seen.status, 200);
    assert.match(seen.text, /No other proceeding is recorded/);
    assert.match(seen.text, /goes to the police or the MASH at once/);
  });

  it('are recorded with what to think of, and start from what is usual', async () => {
    const fresh = await coordinator.get(`${base}/new?kind=inquest`);
    assert.equal(fresh.field('owner'), 'Coroner');
    const path = await record(trial);
    const seen = await coordinator.get(path);
    assert.match(seen.text, /DI Rowan Sallow/);
    assert.doesNotMatch(seen.text, /clocks still run/);
    const paused = await coordinator.get(await record({ ...trial, title: 'Retrial', effect: 'paused' }));
    assert.match(paused.text, /clocks still run: what is said here does not stop them\. Record the pause/);
    assert.match(seen.text, /Do not speak with witnesses of the trial without agreement/);
    assert.match((await coordinator.get(base)).text, /Trial at Woolcombe Crown Court/);
  });

  it('are refused beside each field, and what was typed stays', async () => {
    const long = 'x'.repeat(10_000);
    const hostile = '<script>alert(1)</script>\u202e';
    const seen = await coordinator.post(`${base}/new`, {
      ...trial,
      kind: 'nonsense',
      title: '',
      how: long,
      contact: hostile,
    });
    assert.equal(seen.status, 422);
    assert.deepEqual(seen.errorSummary, [
      'Select what kind of proceeding or review it is',
      'Enter what you call it, such as “Trial at the Crown Court”',
      'What was agreed about it must be 2,000 characters or fewer',
    ]);
    assert.equal(seen.field('how'), long);
    assert.ok(!seen.html.includes('<script>alert'));
  });

  it('keep key dates, each change, and make facts of those that took place', async () => {
    const path = await record({ ...trial, title: 'Second trial' });
    const charge = { kind: 'charge', state: 'happened', ...typedDay('on', '2026-02-05'), note: 'Murder' };
    const refused = await coordinator.post(`${path}/dates/new`, { ...charge, ...typedDay('on', '2026-02-11') });
    assert.match(refused.errorSummary[0] ?? '', /must be today or in the past/);
    const impossible = await coordinator.post(`${path}/dates/new`, { ...charge, ...typedDay('on', '2026-02-31') });
    assert.deepEqual(impossible.errorSummary, ['Date must be a real date']);
    assert.equal((await coordinator.post(`${path}/dates/new`, charge)).location, path);
    assert.ok((await facts()).includes('suspect-charged 2026-02-05'));
    assert.match(await dutyState('D-12'), /Agree disclosure and timing/);

    const start = { kind: 'trial-start', state: 'planned', ...typedDay('on', '2026-06-01'), note: '' };
    await coordinator.post(`${path}/dates/new`, start);
    const link = (await coordinator.get(path)).findAll('a[href*="/dates/"]').at(-1)?.getAttribute('href') ?? '';
    const moved = { state: 'planned', ...typedDay('on', '2026-09-07'), reason: 'E-mail of the court officer' };
    const [one, other] = [await coordinator.get(link), await coordinator.get(link)];
    const versionIn = (page: typeof one) => page.find('input[name="_version"]')?.getAttribute('value') ?? '';
    assert.equal((await coordinator.post(link, { ...moved, _version: versionIn(one) })).location, path);
    const late = await coordinator.post(link, { ...moved, state: 'cancelled', _version: versionIn(other) });
    assert.equal(late.status, 409, 'two people move it at once');
    const seen = await coordinator.get(path);
    assert.match(
      seen.text,
      /from 1 June 2026 \(planned\) to 7 September 2026 \(planned\)\. E-mail of the court officer/,
    );
    const dates = await personWork(service())('co-ordinator', async (work) =>
      keyDatesOf(work, (await findReview(work, reference))?.id ?? ''),
    );
    assert.deepEqual(
      dates.map(({ day, what, planned }) => [day, what, planned]),
      [
        ['2026-02-05', 'Charge: Second trial', false],
        ['2026-09-07', 'Start of the trial: Second trial', true],
      ],
    );
    assert.match((await coordinator.get(base)).text, /Legal hold.*Since the charge on 5 February 2026/);
  });

  it('are changed and ended by one person at a time, and what stood before is kept', async () => {
    const path = await record({ ...trial, title: 'Inquest', kind: 'inquest' });
    const changed = { ...trial, title: 'Inquest of the coroner', kind: 'inquest', effect: 'shared-dates' };
    assert.equal((await coordinator.post(`${path}/change`, changed)).status, 409, 'without a version');
    assert.equal((await save(coordinator, `${path}/change`, changed)).location, path);
    assert.match((await coordinator.get(path)).text, /from “Inquest” to “Inquest of the coroner”/);
    const end = { ...typedDay('endedOn', '2026-02-09'), outcome: '' };
    assert.deepEqual((await save(coordinator, `${path}/end`, end)).errorSummary, ['Enter how it ended, without names']);
    await save(coordinator, `${path}/end`, { ...end, outcome: 'Conclusion given' });
    const seen = await coordinator.get(path);
    assert.match(seen.text, /Ended on 9 February 2026/);
    const version = seen.find('form[action$="/reopen"] input[name="_version"]')?.getAttribute('value') ?? '';
    assert.equal((await coordinator.post(`${path}/reopen`, { _version: version }, path)).location, path);
    assert.match((await coordinator.get(path)).text, /Under way/);
  });

  describe('considered', () => {
    const list = (given: Record<string, string> = {}) => ({
      ...Object.fromEntries(
        kindIds.flatMap((id) => [
          [`answer-${id}`, 'no'],
          [`asked-${id}`, ''],
        ]),
      ),
      ...typedDay('consideredOn', '2026-02-10'),
      consideredWith: 'Both Safeguarding Boards',
      conclusion: 'Nothing is combined.',
      ...given,
    });
    const path = () => `${base}/considered`;

    it('want an answer for every kind, and who was asked where it is not known', async () => {
      const missing = await save(coordinator, path(), { ...list(), 'answer-inquest': '' });
      assert.deepEqual(missing.errorSummary, ['Select an answer for: Inquest']);
      const nobody = await save(coordinator, path(), list({ 'answer-welsh-review': 'not-known' }));
      assert.deepEqual(nobody.errorSummary, ['Enter who was asked']);
      assert.ok(!(await facts()).some((fact) => fact.startsWith('other-reviews-considered')));
    });

    it('meet the duty, and name what runs and is not on record', async () => {
      const given = list({
        'answer-child-review': 'yes',
        'answer-police-conduct': 'not-known',
        'asked-police-conduct': 'Professional standards',
      });
      assert.equal((await save(coordinator, path(), given)).location, base);
      assert.ok((await facts()).includes('other-reviews-considered 2026-02-10'));
      assert.match(await dutyState('C-10'), /Done/);
      assert.match((await coordinator.get(base)).text, /Record: Rapid review or child safeguarding practice review/);
      const again = await coordinator.get(path());
      assert.equal(again.field('answer-child-review'), 'yes');
      assert.match(
        again.text,
        /Not known yet: Independent Office for Police Conduct \(asked: Professional standards\)/,
      );
    });

    it('are gone through by one person at a time', async () => {
      assert.equal((await coordinator.post(path(), { ...list(), _version: '0' })).status, 409);
    });
  });

  it('tell the coroner by one letter among the notices, however often it is asked for', async () => {
    const seen = await coordinator.get(base);
    assert.ok(seen.find('form[action$="/coroner"]'));
    await coordinator.post(`${base}/coroner`, {}, base);
    await coordinator.post(`${base}/coroner`, {}, base);
    const notices = await coordinator.get(`/reviews/${reference}/notices`);
    assert.equal((notices.text.match(/Coroner’s office/g) ?? []).length, 1, notices.text);
    assert.equal((await coordinator.get(base)).find('form[action$="/coroner"]'), null);
  });

  it('are for those who steer the review, and for nobody else', async () => {
    const path = await record({ ...trial, title: 'Walled' });
    const chair = await service().as('csp-chair');
    assert.equal((await chair.get(base)).status, 200);
    assert.equal((await chair.get(`${base}/new`)).status, 404, 'the CSP chair does not keep the record');
    for (const key of ['northmere-co-ordinator', 'board-member', 'administrator', 'disclosure-officer']) {
      const browser = await service().as(key);
      for (const page of [
        base,
        path,
        `${base}/considered`,
        `${base}/timing`,
        `/reviews/${reference}/proceedings/pauses`,
      ])
        assert.equal((await browser.get(page)).status, 404, `${key} ${page}`);
      assert.equal((await browser.post(`${base}/new`, trial, '/sign-out')).status, 404, key);
    }
    const elsewhere = await aReview(service(), 'northmere-co-ordinator').catch(() => '');
    if (elsewhere !== '') {
      const id = path.split('/').at(-1) ?? '';
      const stranger = await service().as('northmere-co-ordinator');
      assert.equal((await stranger.get(`/reviews/${elsewhere}/proceedings/${id}`)).status, 404);
    }
  });
});
