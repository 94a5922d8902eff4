import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SeenPage } from '../../../../test/support/page.js';
import { theService } from '../../../../test/support/service.js';
import { sql } from '../../../platform/database/sql.js';

const linkOn = (page: SeenPage, name: string): string =>
  page
    .findAll('main a')
    .find((link) => link.text.trim() === name)
    ?.getAttribute('href') ?? '';

describe('looking after people', () => {
  const service = theService();

  it('is for co-ordinators and administrators', async () => {
    for (const key of ['co-ordinator', 'administrator'])
      assert.equal((await (await service().as(key)).get('/people')).heading, 'People');
    for (const key of ['csp-chair', 'board-member', 'privacy-officer', 'panel-police', 'independent-chair'])
      assert.equal((await (await service().as(key)).get('/people')).status, 404, key);
    assert.equal((await service().visitor().get('/people')).location, '/sign-in?back=%2Fpeople');
  });

  it('finds by any word, and says so when there is nobody', async () => {
    const browser = await service().as('administrator');
    assert.match((await browser.get('/people?q=strategy')).text, /Rosemary Alder/);
    assert.match((await browser.get('/people?q=%3Cscript%3E')).text, /Nobody found/);
    assert.doesNotMatch((await browser.get('/people')).text, /Clover Dunmore/);
  });

  it('invites by mail, with a link that a scanner cannot burn and that works once', async () => {
    const browser = await service().as('administrator');
    const form = { name: 'Dr Bay Juniper-Smith', post: 'Independent chair', email: 'Bay@Chairs.Example', role: '' };
    const answer = await browser.post('/people/new', form);
    assert.equal(answer.status, 303);
    assert.match((await browser.follow(answer)).text, /Invited until 17 Feb 2026/);
    const [mail] = await service().mailTo('bay@chairs.example');
    assert.doesNotMatch(`${mail?.subject} ${mail?.body}`, /Bay|Juniper|Bexley/);
    const path = /https?:\/\/[^/]+(\/invitation\/\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
    for (let scan = 0; scan < 3; scan += 1) assert.equal((await service().visitor().get(path)).status, 200);
    const guest = service().visitor();
    assert.equal((await guest.get(`${path}/set-up`)).location, path);
    await guest.post(path);
    const set = await guest.get(`${path}/set-up`);
    assert.equal(set.heading, 'Choose how you sign in');
    assert.notEqual(set.find('svg[role=img] path'), null);
    const refused = await guest.post(`${path}/set-up`, { password: 'password1234', code: '000000' });
    assert.equal(refused.status, 422);
    assert.equal(refused.errorSummary.length, 2);
    assert.equal(refused.find('.dhr-key')?.text, set.find('.dhr-key')?.text);
  });

  it('refuses an address that is known here, and keeps what was typed', async () => {
    const browser = await service().as('co-ordinator');
    const form = { name: 'Somebody Else', post: '', email: 'coriander.wells@bexley.example', role: 'csp-chair' };
    const page = await browser.post('/people/new', form);
    assert.equal(page.status, 422);
    assert.match(page.errorSummary.join(), /Coriander Wells has this address/);
    assert.equal(page.field('name'), 'Somebody Else');
    assert.equal(page.field('role'), 'csp-chair');
  });

  it('lets somebody of another partnership in with the account they have', async () => {
    const browser = await service().as('co-ordinator');
    const form = { name: 'C Dunmore', post: '', email: 'clover.dunmore@northmere.example', role: 'board-member' };
    const person = await browser.follow(await browser.post('/people/new', form));
    assert.equal(person.heading, 'Clover Dunmore');
    assert.match((await service().mailTo('clover.dunmore@northmere.example'))[0]?.body ?? '', /the account you have/);
    const refused = await browser.post(`${linkPath(person)}/closure`, {}, linkPath(person));
    assert.match(refused.errorSummary.join(), /another partnership/);
  });

  const linkPath = (person: SeenPage): string =>
    (person.find('form[action$="/roles"]')?.getAttribute('action') ?? '').replace('/roles', '');

  it('gives a role with dates and ends it, for others only', async () => {
    const browser = await service().as('administrator');
    const path = linkOn(await browser.get('/people?q=Coriander'), 'Coriander Wells');
    assert.match((await browser.get(path)).text, /Nobody changes their own roles/);
    const other = linkOn(await browser.get('/people?q=Poppy'), 'Poppy Nightingale-Rush');
    const days = { 'startsOn-day': '10', 'startsOn-month': '2', 'startsOn-year': '2026' };
    const given = await browser.post(`${other}/roles`, { role: 'csp-chair', ...days }, other);
    assert.equal(given.status, 303);
    const page = await browser.get(other);
    assert.match(page.text, /Community Safety Partnership chair, from 10 February 2026/);
    const again = await browser.post(`${other}/roles`, { role: 'csp-chair', ...days }, other);
    assert.match(again.errorSummary.join(), /already/);
    const impossible = { ...days, 'startsOn-day': '31' };
    assert.equal((await browser.post(`${other}/roles`, { role: 'csp-chair', ...impossible }, other)).status, 422);
    const grant = page.find(`form[action="${other}/roles/end"] input[name=grant]`)?.getAttribute('value') ?? '';
    await browser.post(`${other}/roles/end`, { grant }, other);
    const self = await browser.post(`${path}/roles`, { role: 'co-ordinator', ...days }, path);
    assert.match(self.errorSummary.join(), /own roles/);
    const granted = grant;
    const stolen = await browser.post(`${path}/roles/end`, { grant: granted }, path);
    assert.equal(stolen.status, 303);
  });

  it('lets nobody move themselves to another agency', async () => {
    const browser = await service().as('administrator');
    const path = linkOn(await browser.get('/people?q=Coriander'), 'Coriander Wells');
    const page = await browser.get(`${path}/particulars`);
    const agencyId = page.findAll('select[name=agencyId] option')[1]?.getAttribute('value') ?? '';
    const form = { name: 'Coriander Wells', post: 'Accounts', _version: String(page.field('_version')) };
    const moved = await browser.post(`${path}/particulars`, { ...form, agencyId });
    assert.deepEqual([moved.status, moved.errorSummary], [422, ['Nobody changes their own agency. Ask a colleague']]);
    assert.equal((await browser.post(`${path}/particulars`, { ...form, agencyId: '' })).status, 303);
  });

  it('does not end the role of the last administrator', async () => {
    const browser = await service().as('co-ordinator');
    const path = linkOn(await browser.get('/people?q=Coriander'), 'Coriander Wells');
    const page = await browser.get(path);
    const grant = page.find(`form[action="${path}/roles/end"] input[name=grant]`)?.getAttribute('value') ?? '';
    const told = await browser.follow(await browser.post(`${path}/roles/end`, { grant }, path));
    assert.match(told.text, /Nothing was changed\. This is the last administrator of accounts/);
    assert.match(told.text, /Administrator of accounts, from/);
  });

  it('closes an account so that the next request is nobody’s, and refuses the last administrator', async () => {
    const theirs = await service().as('board-member');
    assert.equal((await theirs.get('/account')).status, 200);
    const browser = await service().as('co-ordinator');
    const path = linkOn(await browser.get('/people?q=Poppy'), 'Poppy Nightingale-Rush');
    const version = String((await browser.get(path)).field('_version'));
    assert.equal((await browser.post(`${path}/closure`, { _version: version }, path)).status, 303);
    assert.equal((await theirs.get('/account')).status, 303);
    const last = linkOn(await browser.get('/people?q=Coriander'), 'Coriander Wells');
    const refused = await browser.post(`${last}/closure`, { _version: '1' }, last);
    assert.match(refused.errorSummary.join(), /last administrator/);
    const open = String((await browser.get(path)).field('_version'));
    assert.equal((await browser.post(`${path}/reopening`, { _version: open }, path)).status, 303);
  });

  it('tells the second of two who change a person at once', async () => {
    const [one, two] = [await service().as('co-ordinator'), await service().as('administrator')];
    const path = linkOn(await one.get('/people?q=Saffron'), 'Saffron Underhill');
    const version = String((await one.get(`${path}/particulars`)).field('_version'));
    const form = { name: 'Saffron Underhill', post: 'Information governance lead', agencyId: '', _version: version };
    assert.equal((await one.post(`${path}/particulars`, form)).status, 303);
    const late = await two.post(`${path}/particulars`, { ...form, post: 'Something else' });
    assert.equal(late.status, 409);
  });

  it('shows nobody of another partnership', async () => {
    const theirs = await service().as('northmere-co-ordinator');
    const ours = await service().as('co-ordinator');
    const path = linkOn(await ours.get('/people?q=Saffron'), 'Saffron Underhill');
    assert.equal((await theirs.get(path)).status, 404);
    assert.equal((await theirs.get('/people/not-an-id')).status, 404);
    assert.doesNotMatch((await theirs.get('/people')).text, /Saffron/);
  });

  it('takes names of every script, and none that is too long', async () => {
    const browser = await service().as('co-ordinator');
    const form = (name: string) => ({ name, post: '', email: 'many@scripts.example', role: '' });
    assert.equal((await browser.post('/people/new', form('x'.repeat(10_000)))).status, 422);
    const page = await browser.post('/people/new', form('<script>alert(1)</script>\u202E'));
    assert.doesNotMatch((await browser.follow(page)).html, /<script>alert/);
  });

  it('closes nobody who looks after the whole installation, or who is of an agency of another partnership', async () => {
    await service().database.asOwner(async (tx) => {
      await tx.execute(sql`insert into person (name, email) values ('Sorbus Keel', 'keel@installation.example')`);
      await tx.execute(sql`insert into role_grant (person_id, role, starts_on)
        select id, 'administrator', '2026-01-01' from person where email = 'keel@installation.example'`);
      await tx.execute(sql`insert into person (name, email, agency_id)
        select 'Larch Inkpen', 'inkpen@agency.example', a.id from agency a
        join partnership p on p.id = a.partnership_id where p.short_name = 'Bexley' limit 1`);
    });
    const browser = await service().as('northmere-co-ordinator');
    for (const email of ['keel@installation.example', 'inkpen@agency.example']) {
      const invited = await browser.post('/people/new', { name: 'Anybody', post: '', email, role: '' });
      const path = invited.location ?? '';
      const refused = await browser.post(`${path}/closure`, { _version: '1' }, path);
      assert.equal(refused.status, 422, email);
      assert.match(refused.errorSummary.join(' '), /works with another partnership too/);
    }
  });
});
