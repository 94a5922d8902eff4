import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type PlanWorld, planned, planWorld } from '../../../../test/support/plan-world.js';
import { openLinkOf } from '../../../../test/support/scoped-review.js';
import { theService } from '../../../../test/support/service.js';
import { actionPaths, leadPaths } from '../paths.js';

const NURSE = 'tansy.yarrowby@bexley.example';
const nurse = { leadName: 'Tansy Yarrowby', leadPost: 'Named nurse', leadEmail: NURSE };

const ownOf = ({ html }: { readonly html: string }): string => /(\/actions-led\/[0-9a-f-]+)/.exec(html)?.[1] ?? '';

describe('leading actions', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: PlanWorld;
  let leads: string;
  const as = (key: string) => service().as(key);
  const plan = (more: Readonly<Record<string, string>>) => planned(service(), world, more);
  const ask = async (...ids: string[]) => (await as('co-ordinator')).post(leads, { action: ids });
  const one = (id: string) => actionPaths.one(world.review.reference, id);

  before(async () => {
    world = await planWorld(service());
    leads = actionPaths.planPage(world.review.reference, 'leads');
  });

  it('asks a person once for all that is theirs, who accepts or hands back by the link', async () => {
    const elder = { leadName: 'Elder Sprig', leadPost: 'Ward manager', leadEmail: 'elder.sprig@bexley.example' };
    const first = await plan({ what: 'Teach every ward', ...elder });
    const second = await plan({ what: 'Ask in every language', ...elder });
    const other = await plan({
      what: 'Zqother body',
      leadName: 'Heath Gorseley',
      leadPost: 'Lead officer',
      leadEmail: 'heath@bexley.example',
    });
    assert.equal((await ask()).status, 422);
    assert.equal((await ask(first, second)).status, 303);
    const mail = await service().mailTo('elder.sprig@bexley.example');
    assert.equal(mail.length, 1);
    assert.doesNotMatch(mail[0]?.body ?? '', /Elder|ward|language/);
    const { guest, page } = await openLinkOf(service(), 'elder.sprig@bexley.example');
    assert.match(page.text, /Do you lead these\?.*Teach every ward.*Ask in every language/s);
    assert.doesNotMatch(page.text, /Zqother/);
    const own = ownOf(page);
    assert.match(own, /^\/actions-led\//);
    assert.equal((await guest.get(`${own}/${other}`)).status, 404);
    assert.match((await guest.get(one(first))).location ?? '', /^\/sign-in\?/);

    const silent = await guest.post(`${own}/${second}`, { answer: 'handed-back' });
    assert.deepEqual(silent.errorSummary, ['Enter why it is handed back']);
    assert.deepEqual((await guest.post(`${own}/${second}`, {})).errorSummary, ['Select whether you lead it']);
    await guest.post(`${own}/${first}`, { answer: 'accepted' });
    await guest.post(`${own}/${second}`, { answer: 'handed-back', reason: 'It is the interpreters’' });
    assert.equal((await guest.get(`${own}/${second}`)).status, 404);
    assert.match((await guest.get(own)).text, /You have accepted 1 action/);
    const shown = await (await as('co-ordinator')).get(leads);
    assert.match(shown.text, /handed back: It is the interpreters’/);
    assert.match((await (await as('report-author')).get(one(second))).text, /No accepted lead: handed back/);
    assert.match((await (await as('report-author')).get(one(first))).text, /Elder Sprig accepted it \(by link\)/);
  });

  it('joins a lead with an account, who finds it in their day', async () => {
    const id = await plan({ what: 'For somebody with an account', ...nurse });
    assert.doesNotMatch((await (await as('imr-author')).get('/my-day')).text, /lead this action/);
    await ask(id);
    const author = await as('imr-author');
    const day = await author.get('/my-day');
    assert.match(day.text, /Say whether you lead an action/);
    const own = /href="(\/actions-led\/[0-9a-f-]+)"/.exec(day.html)?.[1] ?? '';
    assert.match((await author.get(own)).text, /For somebody with an account/);
    await author.post(own, { action: id });
    assert.match((await author.get(own)).text, /You have accepted 1 action/);
    for (const key of ['agency-senior', 'co-ordinator', 'northmere-co-ordinator'])
      assert.equal((await (await as(key)).get(own)).status, 404, key);
    assert.equal((await author.post(own, { action: id })).status, 303);
  });

  it('names another lead, keeps the history, and tells the one who answers too late', async () => {
    const id = await plan({
      what: 'To change hands',
      leadName: 'Ash Early',
      leadPost: 'Manager',
      leadEmail: 'ash@bexley.example',
    });
    await ask(id);
    const { guest, page } = await openLinkOf(service(), 'ash@bexley.example');
    const coordinator = await as('co-ordinator');
    const alone = await coordinator.post(`${one(id)}/lead`, { agency: world.own.id, _version: '2' });
    assert.match(alone.errorSummary.join(), /an agency alone/);
    const next = {
      agency: world.own.id,
      leadName: 'Birch Late',
      leadPost: 'Manager',
      leadEmail: 'birch@bexley.example',
    };
    assert.equal((await coordinator.post(`${one(id)}/lead`, { ...next, _version: '1' })).status, 409);
    assert.equal((await coordinator.post(`${one(id)}/lead`, { ...next, _version: '2' })).status, 303);
    assert.equal((await guest.get(`${ownOf(page)}/${id}`)).status, 404);
    assert.equal((await service().mailTo('birch@bexley.example')).length, 1);
    await coordinator.post(`${one(id)}/said`, { answer: 'accepted', reason: 'Told us by telephone' });
    assert.equal((await coordinator.post(`${one(id)}/said`, { answer: 'accepted' })).status, 409);
    const told = await coordinator.get(one(id));
    assert.match(told.text, /Birch Late accepted it: Told us by telephone.*Ash Early was asked/s);
  });

  it('ends a lead who leaves: a successor is asked, and the old link opens nothing', async () => {
    const id = await plan({
      what: 'Left behind',
      leadName: 'Rowan Leaver',
      leadPost: 'Manager',
      leadEmail: 'rowan.l@bexley.example',
    });
    await ask(id);
    const { guest, page } = await openLinkOf(service(), 'rowan.l@bexley.example');
    await guest.post(ownOf(page), { action: id });
    const leaving = `${leads}/${ownOf(page).split('/').at(-1)}/leaving`;
    const coordinator = await as('co-ordinator');
    assert.match((await coordinator.get(leaving)).text, /Rowan Leaver leaves the post/);
    assert.equal((await (await as('independent-chair')).get(leaving)).status, 404);
    const nobody = await coordinator.post(leaving, { reason: 'Retired' });
    assert.equal(nobody.status, 422);
    await coordinator.post(leaving, {
      reason: 'Retired',
      leadName: 'Hazel Next',
      leadPost: 'Manager',
      leadEmail: 'hazel.n@bexley.example',
    });
    assert.equal((await guest.get(ownOf(page))).status, 404);
    assert.equal((await service().mailTo('hazel.n@bexley.example')).length, 1);
    assert.match((await coordinator.get(one(id))).text, /Hazel Next, Manager. No accepted lead: no answer yet/);
    assert.equal((await coordinator.get(leadPaths.all('nonsense'))).status, 404);
  });
});
