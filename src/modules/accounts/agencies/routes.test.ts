import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Browser } from '../../../../test/support/service.js';
import { theService } from '../../../../test/support/service.js';
import { agencyGaps } from './rules.js';

const pathOf = async (browser: Browser, name: string): Promise<string> =>
  (await browser.get(`/agencies?q=${encodeURIComponent(name)}`)).find('tbody a')?.getAttribute('href') ?? '';

describe('gaps of an agency', () => {
  const contact = (kind: string, email = 'a@b.example') => ({ kind, email });

  it('are what would make a message reach nobody', () => {
    assert.deepEqual(agencyGaps([]), ['no-contact', 'no-chief-officer']);
    assert.deepEqual(agencyGaps([contact('contact'), contact('chief-officer', '')]), ['chief-officer-without-email']);
    assert.deepEqual(agencyGaps([contact('contact', ''), contact('contact'), contact('chief-officer')]), []);
  });
});

describe('the directory of agencies', () => {
  const service = theService();

  it('is for co-ordinators and administrators, each in their own partnership', async () => {
    const browser = await service().as('administrator');
    assert.equal((await browser.get('/agencies')).findAll('tbody tr').length, 13);
    for (const key of ['csp-chair', 'privacy-officer', 'imr-author'])
      assert.equal((await (await service().as(key)).get('/agencies')).status, 404, key);
    const theirs = await service().as('northmere-co-ordinator');
    assert.equal((await theirs.get(await pathOf(browser, 'London Fire Brigade'))).status, 404);
    assert.equal(
      (await theirs.post(`${await pathOf(browser, 'London Fire')}/particulars`, {}, '/agencies')).status,
      404,
    );
  });

  it('takes a new agency, shows its gaps, and closes them contact by contact', async () => {
    const browser = await service().as('co-ordinator');
    const added = await browser.post('/agencies/new', {
      name: 'Otterbrook Surgery (fictional)',
      kind: 'health',
      usual: 'yes',
    });
    const path = added.location ?? '';
    assert.match((await browser.get(path)).text, /No contact: reminders would reach nobody.*No chief officer/);
    assert.match((await browser.get('/agencies')).text, /1 agency has a gap/);
    for (const kind of ['contact', 'chief-officer'])
      await browser.post(`${path}/contacts/new`, { kind, name: `Sam ${kind}`, email: `${kind}@otter.example` });
    assert.doesNotMatch((await browser.get('/agencies')).text, /has a gap/);
    const contact = (await browser.get(path)).find('a[href*="/contacts/"]')?.getAttribute('href') ?? '';
    const version = String((await browser.get(contact)).field('_version'));
    await browser.post(`${contact}/end`, { _version: version }, contact);
    assert.match((await browser.get('/agencies')).text, /1 agency has a gap/);
  });

  it('keeps what was typed when something is wrong', async () => {
    const browser = await service().as('co-ordinator');
    const page = await browser.post('/agencies/new', { name: 'Otter', kind: 'circus', statutory: 'yes' });
    assert.equal(page.status, 422);
    assert.deepEqual(page.errorSummary, ['Select what kind of agency it is']);
    assert.deepEqual([page.field('name'), page.field('statutory')], ['Otter', 'yes']);
    assert.equal((await browser.post('/agencies/new', { name: 'x'.repeat(10_000), kind: 'health' })).status, 422);
    const path = await pathOf(browser, 'London Fire Brigade');
    const ends = { 'endedOn-day': '31', 'endedOn-month': '2', 'endedOn-year': '2026' };
    const impossible = await browser.post(`${path}/particulars`, {
      name: 'London Fire Brigade',
      kind: 'other',
      ...ends,
    });
    assert.equal(impossible.status, 422);
    assert.equal(impossible.field('endedOn-day'), '31');
    const bad = await browser.post(`${path}/contacts/new`, { kind: 'contact', name: 'Sam', email: 'sam at home' });
    assert.match(bad.errorSummary.join(), /email address/);
  });

  it('tells the second of two who change an agency at once', async () => {
    const [one, two] = [await service().as('co-ordinator'), await service().as('administrator')];
    const path = `${await pathOf(one, 'London Fire Brigade')}/particulars`;
    const form = {
      name: 'London Fire Brigade, Bexley',
      kind: 'fire and rescue',
      _version: String((await one.get(path)).field('_version')),
    };
    assert.equal((await one.post(path, form)).status, 303);
    const late = await two.post(path, { ...form, name: 'London Fire Brigade, South East' });
    assert.equal(late.status, 409);
    assert.match((await one.get('/agencies')).text, /London Fire Brigade, Bexley/);
  });

  it('stops asking an agency that has ended, and still shows it', async () => {
    const browser = await service().as('co-ordinator');
    const path = await pathOf(browser, 'Crossway');
    const form = {
      name: 'Crossway Drug and Alcohol Service (fictional)',
      kind: 'voluntary sector',
      'endedOn-day': '9',
      'endedOn-month': '2',
      'endedOn-year': '2026',
      _version: String((await browser.get(`${path}/particulars`)).field('_version')),
    };
    assert.equal((await browser.post(`${path}/particulars`, form)).status, 303);
    assert.match((await browser.get('/agencies?q=Crossway')).text, /Ended 9 Feb 2026/);
  });
});
