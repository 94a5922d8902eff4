import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type PlanWorld, planWorld } from '../../../test/support/plan-world.js';
import { theService } from '../../../test/support/service.js';
import { actionPaths } from './paths.js';

const due = { 'dueOn-day': '30', 'dueOn-month': '6', 'dueOn-year': '2026' };
const nurse = { leadName: 'Tansy Yarrowby', leadPost: 'Named nurse', leadEmail: 'Tansy.Yarrowby@bexley.example' };

describe('the action plan', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: PlanWorld;
  let base: string;
  const as = (key: string) => service().as(key);
  const page = (name: string) => actionPaths.planPage(world.review.reference, name);
  const typed = (more: Readonly<Record<string, string>> = {}) => ({
    ...{ recommendation: world.recommendations[0] ?? '', what: 'Teach every ward to ask alone', reach: 'local' },
    ...{ agency: world.own.id, ...nurse, ...due, ...more },
  });
  const planOne = async (more: Readonly<Record<string, string>> = {}): Promise<string> => {
    const coordinator = await as('co-ordinator');
    const done = await coordinator.post(page('new'), typed(more));
    assert.equal(done.status, 303, done.errorSummary.join('; '));
    const list = await coordinator.get(base);
    const links = [...list.html.matchAll(/href="[^"]*action-plan\/([0-9a-f-]{36})"/g)].map(([, id]) => id ?? '');
    return actionPaths.one(world.review.reference, links.at(-1) ?? '');
  };

  before(async () => {
    world = await planWorld(service());
    base = actionPaths.plan(world.review.reference);
  });

  it('says what the plan is for while it is empty, and opens to the panel after the undertaking', async () => {
    assert.match((await (await as('co-ordinator')).get(base)).text, /Nothing is planned yet.*Plan an action/);
    assert.doesNotMatch((await (await as('csp-chair')).get(base)).text, /Plan an action/);
    assert.equal((await (await as('panel-da')).get(base)).status, 303);
    for (const key of ['imr-author', 'agency-senior', 'board-member', 'northmere-co-ordinator'])
      assert.equal((await (await as(key)).get(base)).status, 404, key);
  });

  it('refuses an agency alone, saying why, and keeps what was typed', async () => {
    const coordinator = await as('co-ordinator');
    const alone = await coordinator.post(page('new'), typed({ leadName: '', leadPost: '', leadEmail: '' }));
    assert.equal(alone.status, 422);
    assert.match(alone.errorSummary.join(), /Enter the name of a person: an agency alone cannot be asked/);
    assert.equal(alone.field('what'), 'Teach every ward to ask alone');
    const team = await coordinator.post(page('new'), typed({ leadName: 'Safeguarding team' }));
    assert.match(team.errorSummary.join(), /own name, not “Safeguarding team”/);
    const nothing = await coordinator.post(page('new'), {});
    assert.equal(nothing.status, 422);
    assert.match(nothing.errorSummary.join(), /Enter what is to be done/);
    const bad = await coordinator.post(page('new'), typed({ what: 'x'.repeat(10_000), 'dueOn-day': '31' }));
    assert.match(bad.errorSummary.join(), /4,000 characters or fewer.*must be a real date/);
    const script = await coordinator.post(page('new'), typed({ what: '<script>alert(1)</script>', leadPost: '' }));
    assert.equal(script.html.includes('<script>alert'), false);
  });

  it('plans actions, several to a recommendation, each with a reference and a reason for its colour', async () => {
    const one = await planOne();
    await planOne({
      what: 'Ask in every language',
      leadEmail: 'heath.gorseley@bexley.example',
      leadName: 'Heath Gorseley',
    });
    await planOne({ recommendation: '', what: 'Begun at once' });
    const plan = await (await as('single-point-of-contact')).get(base);
    assert.match(plan.text, /1\.1.*1\.2.*E1/s);
    assert.match(plan.text, /No accepted lead: nobody was asked yet/);
    assert.match(
      (await (await as('report-author')).get(one)).text,
      /Action 1\.1.*Teach every ward.*Tansy Yarrowby, Named nurse/s,
    );
    const found = await (await as('co-ordinator')).get(`${base}?q=language`);
    assert.match(found.text, /1 of 3 actions/);
    assert.match((await (await as('co-ordinator')).get(`${base}?rag=red`)).text, /No action fits/);
    assert.equal((await (await as('csp-chair')).get(`${one}/change`)).status, 404);
  });

  it('changes an action once of two at the same time, and tells the second', async () => {
    const one = await planOne({ what: 'To be changed' });
    const coordinator = await as('co-ordinator');
    const change = (what: string) => coordinator.post(`${one}/change`, { ...typed({ what }), _version: '1' });
    assert.equal((await change('Changed first')).status, 303);
    const second = await change('Changed second');
    assert.equal(second.status, 409);
    assert.match(second.html, /Changed second/);
    assert.match((await coordinator.get(one)).text, /Changed first/);
  });

  it('saves a cell with the version of its row; says who was first, and asks why a day is moved that others rely on', async () => {
    const one = await planOne({ what: 'In a cell' });
    const coordinator = await as('co-ordinator');
    const cell = async (typed: Readonly<Record<string, string>>) => {
      const answer = await coordinator.post(`${one}/cell`, typed, page('new'));
      return { status: answer.status, told: JSON.parse(answer.html) };
    };
    const saved = await cell({ field: 'what', value: 'Said in a cell', _version: '1' });
    assert.equal(saved.status, 200);
    assert.deepEqual([saved.told.raw, saved.told.version, saved.told.rag], ['Said in a cell', 2, 'grey']);
    const late = await cell({ field: 'what', value: 'Too late', _version: '1' });
    assert.deepEqual([late.status, late.told.raw, late.told.version], [409, 'Said in a cell', 2]);
    assert.deepEqual((await cell({ field: 'what', value: ' ', _version: '2' })).told.messages, [
      'Enter what is to be done',
    ]);
    assert.equal((await cell({ field: 'dueOn', value: '2026-02-30', _version: '2' })).status, 422);
    assert.equal((await cell({ field: 'dueOn', value: '2026-07-01', _version: '2' })).told.shown, '1 July 2026');
    const id = one.split('/').at(-1) ?? '';
    await coordinator.post(page('leads'), { action: id });
    const moved = { field: 'dueOn', value: '2026-08-01', _version: '4' };
    assert.equal((await cell(moved)).told.needsReason, true);
    assert.equal((await cell({ ...moved, reason: 'The trainer is ill' })).status, 200);
    assert.match(
      (await coordinator.get(one)).text,
      /Target day moved from 1 July 2026 to 1 August 2026: The trainer is ill/,
    );
    assert.equal(
      (await coordinator.post(`${one}/cell`, { field: 'leadId', value: id, _version: '5' }, page('new'))).status,
      404,
    );
  });

  it('keeps milestones with days of their own: added, moved with a reason, met, taken off and put back', async () => {
    const one = await planOne({ what: 'With steps on the way' });
    const coordinator = await as('co-ordinator');
    const here = `${one}/milestones`;
    const on = (name: string, month: string) => ({
      [`${name}-day`]: '1',
      [`${name}-month`]: month,
      [`${name}-year`]: '2026',
    });
    assert.match((await coordinator.post(here, {})).errorSummary.join(), /Enter what is reached.*Enter the day/);
    assert.equal((await coordinator.post(here, { what: 'Trainers found', ...on('dueOn', '4') })).status, 303);
    const list = await coordinator.get(here);
    const milestone = `${here}/${/milestones\/([0-9a-f-]{36})/.exec(list.html)?.[1]}`;
    const changed = { what: 'Trainers found', ...on('dueOn', '5') };
    assert.equal((await coordinator.post(milestone, { ...changed, _version: '1' })).status, 303);
    await coordinator.post(page('leads'), { action: one.split('/').at(-1) ?? '' });
    const later = { what: 'Trainers found', ...on('dueOn', '6') };
    assert.match(
      (await coordinator.post(milestone, { ...later, _version: '2' })).errorSummary.join(),
      /why the day is another/,
    );
    const met = { ...later, reason: 'Illness', ...on('metOn', '2'), metNote: 'Two of them' };
    assert.equal((await coordinator.post(milestone, { ...met, _version: '1' })).status, 409);
    assert.equal((await coordinator.post(milestone, { ...met, _version: '2' })).status, 303);
    assert.match((await coordinator.get(one)).text, /Trainers found: met on 1 February 2026/);
    await coordinator.post(`${milestone}/off`, { _version: '3' }, here);
    assert.doesNotMatch((await coordinator.get(one)).text, /Trainers found/);
    await coordinator.post(`${milestone}/back`, { _version: '4' }, here);
    assert.match((await coordinator.get(one)).text, /Trainers found/);
    assert.equal((await (await as('panel-police')).get(milestone)).status, 404);
  });

  it('lead from planning to asking: the page of a new action asks its lead by name, and offers it no more once they are asked', async () => {
    const coordinator = await as('co-ordinator');
    const done = await coordinator.post(page('new'), typed({ what: 'Ring back by nine' }));
    const one = done.location ?? '';
    const before = await coordinator.get(one);
    assert.match(before.text, /The action is planned.*Ring back by nine.*Ask Tansy Yarrowby to accept it/s);
    const action = one.split('/').at(-1) ?? '';
    assert.equal((await coordinator.post(page('leads'), { action }, one)).status, 303);
    assert.doesNotMatch((await coordinator.get(one)).text, /Ask Tansy Yarrowby to accept it/);
  });
});
