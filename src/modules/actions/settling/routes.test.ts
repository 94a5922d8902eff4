import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { personWork } from '../../../../test/support/person-work.js';
import { type PlanWorld, planned, planWorld } from '../../../../test/support/plan-world.js';
import { theService } from '../../../../test/support/service.js';
import { facts } from '../facts.js';
import { actionPaths } from '../paths.js';

const lead = { leadName: 'Elder Sprig', leadPost: 'Ward manager', leadEmail: 'elder.sprig@bexley.example' };
const day = (name: string) => ({ [`${name}-day`]: '9', [`${name}-month`]: '2', [`${name}-year`]: '2026' });

describe('agreeing the plan and passing it on', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: PlanWorld;
  const as = (key: string) => service().as(key);
  const page = (name: string) => actionPaths.planPage(world.review.reference, name);

  before(async () => {
    world = await planWorld(service());
  });

  it('says what the agreement waits for, with the place that mends it, and takes day and minute', async () => {
    const coordinator = await as('co-ordinator');
    const nothing = await coordinator.get(page('agreement'));
    assert.match(
      nothing.text,
      /Nothing is planned yet.*Recommendation 1 has no action.*Recommendation 2 has no action/s,
    );
    assert.match(nothing.html, new RegExp(`new\\?recommendation=${world.recommendations[1]}`));
    const first = await planned(service(), world, { what: 'First', ...lead });
    const second = await planned(service(), world, {
      what: 'Second',
      recommendation: world.recommendations[1] ?? '',
      ...lead,
    });
    assert.match((await coordinator.get(page('agreement'))).text, /Action 1\.1: its lead has not accepted it/);
    await coordinator.post(page('leads'), { action: [first, second] });
    for (const id of [first, second])
      await coordinator.post(actionPaths.below(world.review.reference, id, 'said'), {
        answer: 'accepted',
        reason: 'At a meeting',
      });
    const agreement = { part: 'agreement', ...day('agreedOn'), minute: 'Board, item 6' };
    const early = await coordinator.post(page('agreement'), agreement);
    assert.equal(early.status, 422);
    assert.match(early.text, /Nobody is the single point of contact/);
    assert.match((await coordinator.get(page('passing-on'))).text, /has not agreed the plan yet/);
    const spoc = { part: 'contact', name: 'Burnet Ashgrove', post: 'Officer', email: 'burnet.ashgrove@bexley.example' };
    assert.equal((await coordinator.post(page('agreement'), { ...spoc, email: 'nonsense' })).status, 422);
    await coordinator.post(page('agreement'), spoc);
    assert.equal((await coordinator.post(page('agreement'), { ...agreement, minute: '' })).status, 422);
    assert.equal((await coordinator.post(page('agreement'), agreement)).status, 303);
    const plan = await (await as('csp-chair')).get(actionPaths.plan(world.review.reference));
    assert.match(
      plan.text,
      /agreed this plan on 9 February 2026: Board, item 6.*Single point of contact: Burnet Ashgrove/s,
    );
    assert.equal((await (await as('csp-chair')).get(page('agreement'))).status, 404);
  });

  it('passes each action on at senior level, and shares the plan', async () => {
    const keeper = await as('single-point-of-contact');
    const empty = await keeper.post(page('passing-on'), {});
    assert.match(empty.errorSummary.join(), /Select what was passed on.*Enter to whom/s);
    const to = { toName: 'Rue Bayliss-Thyme', toPost: 'Chief nursing officer', way: 'letter', ...day('on'), note: '' };
    const shown = await keeper.get(page('passing-on'));
    const ids = [...shown.html.matchAll(/name="what"[^>]*value="([0-9a-f-]{36})"/g)].flatMap(([, id]) => id ?? []);
    assert.equal(ids.length, 2);
    assert.equal((await keeper.post(page('passing-on'), { ...to, what: ids })).status, 303);
    assert.equal((await keeper.post(page('passing-on'), { ...to, what: 'whole-plan', toName: 'MOPAC' })).status, 303);
    const told = (await keeper.get(page('passing-on'))).text;
    assert.match(told, /action 1\.1 to Rue/);
    assert.match(told, /the whole plan to MOPAC/);
    const known = await personWork(service())('co-ordinator', (work) => facts(work, [world.review.id]));
    const names = (known.get(world.review.id) ?? []).map(({ name, on }) => `${name} ${on}`).toSorted();
    assert.deepEqual(names, [
      ...['action-lead-confirmed 2026-02-10', 'action-lead-confirmed 2026-02-10', 'action-plan-agreed 2026-02-09'],
      ...['action-plan-shared 2026-02-09', 'action-planned 2026-02-10', 'action-planned 2026-02-10'],
      'actions-passed-on 2026-02-10',
    ]);
  });

  it('records that what was passed on has come, and puts right what never went so', async () => {
    const keeper = await as('single-point-of-contact');
    const list = await keeper.get(page('passing-on'));
    assert.match(list.text, /3 lines wait for an acknowledgement/);
    const linkTo = (text: RegExp) =>
      list
        .findAll('a')
        .find((link) => text.test(link.text))
        ?.getAttribute('href') ?? '';
    const letter = linkTo(/action 1\.1 to Rue/);
    const shown = await keeper.get(letter);
    assert.equal(shown.field('by'), 'Rue Bayliss-Thyme');
    const both = [shown.field('came') ?? []].flat();
    assert.equal(both.length, 2);
    assert.match((await keeper.post(letter, {})).errorSummary.join(), /Select what of it.*Enter the day.*Enter who/s);
    const early = { came: both, by: 'Rue', 'on-day': '8', 'on-month': '2', 'on-year': '2026' };
    assert.match((await keeper.post(letter, early)).errorSummary.join(), /on or after the day it was passed on/);
    const came = { came: both, by: 'Rue Bayliss-Thyme', 'on-day': '10', 'on-month': '2', 'on-year': '2026' };
    assert.equal((await keeper.post(letter, came)).status, 303);
    assert.equal((await (await as('csp-chair')).get(letter)).status, 404);

    const shared = linkTo(/the whole plan to MOPAC/);
    const [whole] = [(await keeper.get(shared)).field('came') ?? []].flat();
    assert.match(
      (await keeper.post(shared, { part: 'wrong', wrong: whole ?? '' })).errorSummary.join(),
      /what is wrong/,
    );
    const wrong = { part: 'wrong', wrong: [both[1] ?? ''], reason: 'The second went to the trust’s board' };
    assert.equal((await keeper.post(letter, wrong)).status, 303);
    assert.equal((await keeper.post(letter, wrong)).status, 422, 'it stands as wrong already');
    assert.equal((await keeper.post(shared, { part: 'wrong', wrong: whole ?? '', reason: 'Not sent' })).status, 303);
    const told = await keeper.get(page('passing-on'));
    assert.match(told.text, /Rue Bayliss-Thyme acknowledged it on 10 February 2026/);
    assert.match(told.text, /Not passed on so: The second went to the trust’s board/);
    assert.match(told.text, /What was passed on The whole plan was shared Action [12]\.1/);
    const known = await personWork(service())('co-ordinator', (work) => facts(work, [world.review.id]));
    const names = (known.get(world.review.id) ?? []).map(({ name }) => name);
    assert.deepEqual([names.includes('actions-passed-on'), names.includes('action-plan-shared')], [false, false]);
  });

  it('takes the agreement back with a reason, once of two, and agrees it anew', async () => {
    const [coordinator, keeper] = [await as('co-ordinator'), await as('single-point-of-contact')];
    const back = page('agreement/taking-back');
    const _version = String((await coordinator.get(back)).field('_version'));
    assert.match((await coordinator.post(back, { _version })).errorSummary.join(), /Enter why/);
    assert.equal((await keeper.post(back, { _version, reason: 'The board wants a film too' })).status, 303);
    const second = await coordinator.post(back, { _version, reason: 'Recorded by mistake' });
    assert.equal(second.status, 409);
    assert.match(second.html, /Recorded by mistake/);
    const list = await coordinator.get(page('agreement'));
    assert.match(
      list.text,
      /Agreed on 9 February 2026 \(Board, item 6\); taken back on 10 February 2026: The board wants/,
    );
    const plan = actionPaths.plan(world.review.reference);
    assert.match((await (await as('csp-chair')).get(plan)).text, /has not agreed this plan yet/);
    const agreement = { part: 'agreement', ...day('agreedOn'), minute: 'Board, item 7' };
    assert.equal((await coordinator.post(page('agreement'), agreement)).status, 303);
    assert.match((await coordinator.get(plan)).text, /agreed this plan on 9 February 2026: Board, item 7/);
  });
});
