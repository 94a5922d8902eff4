import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { registeredReview } from '../../../test/support/registered-review.js';
import { type Browser, theService } from '../../../test/support/service.js';
import { blankIdentity, type Review } from '../reviews/index.js';

const canaries = ['Canaryella', 'Lavenderstone', 'Goldcrestina', 'Siskinella', 'Wheatear', '07700 900123', '1979'];

const sister = {
  pseudonym: 'Rowan',
  kind: 'family',
  relationship: 'Her younger sister',
  affected: '',
  since: '',
  fullName: 'Siskinella Wheatear',
  telephone: '07700 900123',
  'dateOfBirth-year': '1979',
};

describe('who is who', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let review: Review;
  let base: string;
  let people: string;
  let coordinator: Browser;
  const member = async (key: string): Promise<Browser> => {
    const browser = await service().as(key);
    await browser.post(`${base}/declaration`, { declared: 'none' }, '/sign-out');
    return browser;
  };
  const assertNoNames = (html: string): void => {
    for (const canary of canaries) assert.equal(html.includes(canary), false, canary);
  };
  const pathOf = async (pseudonym: string): Promise<string> => {
    const page = await coordinator.get(people);
    const link = page
      .findAll('a')
      .find((one) => one.textContent.includes(pseudonym) && /\/people\//.test(one.getAttribute('href') ?? ''));
    return link?.getAttribute('href') ?? '';
  };
  before(async () => {
    const identity = { ...blankIdentity, fullName: 'Canaryella Lavenderstone', aliases: ['Goldcrestina'] };
    review = await registeredReview(service(), { subjects: [{ role: 'victim', identity }] });
    base = `/reviews/${review.reference}`;
    people = `${base}/who-is-who`;
    coordinator = await service().as('co-ordinator');
    const today = { 'startsOn-day': '10', 'startsOn-month': '2', 'startsOn-year': '2026' };
    for (const [email, role] of [
      ['angelica.stonecrop@bexley.example', 'independent-chair'],
      ['marigold.teasel@bexley.example', 'panel-member'],
    ])
      assert.equal(
        (await coordinator.post(`${base}/access/memberships`, { ...today, email: email ?? '', role: role ?? '' }))
          .status,
        303,
      );
  });

  it('holds the review’s own people by itself', async () => {
    const page = await coordinator.get(people);
    assert.equal(page.status, 200);
    assert.match(page.text, /People named\s*1.*Adult A.*Person who died/);
    assertNoNames(page.html);
  });

  it('takes somebody in under a pseudonym, says what is missing, and names them to nobody', async () => {
    const added = await coordinator.post(`${people}/new`, sister);
    assert.equal(added.status, 303);
    for (const browser of [coordinator, await service().as('csp-chair'), await member('panel-da')]) {
      const page = await browser.get(people);
      assert.match(page.text, /People named\s*2.*Rowan/);
      assertNoNames(page.html);
      const isAsked = browser === coordinator;
      assert.equal(/missing\s*1.*Rowan: how they were affected and what has happened to/.test(page.text), isAsked);
      assert.equal(/Not answered yet/.test(page.text), isAsked);
    }
  });

  it('refuses a pseudonym that is taken or tells a name, and keeps what was typed', async () => {
    for (const pseudonym of ['rowan', 'ADULT A', 'Lavenderstone', 'Wheatear']) {
      const page = await coordinator.post(`${people}/new`, { ...sister, fullName: '<script>', pseudonym });
      assert.equal(page.status, 422, pseudonym);
      assert.equal(page.errorSummary.length, 1);
      assert.equal(page.find('input[name="fullName"]')?.getAttribute('value'), '<script>');
    }
    const long = await coordinator.post(`${people}/new`, { ...sister, pseudonym: 'x'.repeat(10_000), kind: 'subject' });
    assert.deepEqual(long.errorSummary, [
      'Pseudonym must be 60 characters or fewer',
      'Select how they come into the review',
    ]);
  });

  it('keeps what is told of them, and is all told then', async () => {
    const path = await pathOf('Rowan');
    const page = await coordinator.get(path);
    const version = page.find('input[name="_version"]')?.getAttribute('value') ?? '';
    const told = { ...sister, affected: 'She moved in with a friend.', nothingSince: 'yes', _version: version };
    assert.equal((await coordinator.post(path, told)).status, 303);
    const list = await coordinator.get(people);
    assert.match(list.text, /missing\s*0/);
    assert.match(list.text, /Asked; there is nothing to tell/);
    const late = await coordinator.post(path, told);
    assert.equal(late.status, 409);
  });

  it('shows real names to holders of the key alone, with a reason, for a quarter of an hour', async () => {
    const without = await coordinator.post(`${people}/shown`, { reason: ' ', back: people });
    assert.deepEqual([without.status, without.errorSummary], [422, ['Enter why you need the real names']]);
    for (const browser of [coordinator, await member('independent-chair')]) {
      const pressed = await browser.post(`${people}/shown`, { reason: 'To check an entry', back: people });
      assert.equal(pressed.location, people);
      const page = await browser.get(people);
      assert.match(
        page.text,
        /Real names are shown to you.*Canaryella Lavenderstone.*Siskinella Wheatear.*1979.*07700 900123/,
      );
      await browser.post(`${people}/hidden`, { back: people }, people);
      assertNoNames((await browser.get(people)).html);
    }
    await coordinator.post(`${people}/shown`, { reason: 'Again', back: people });
    service().at('2026-02-10T09:16:00Z');
    assertNoNames((await coordinator.get(people)).html);
    service().at('2026-02-10T09:00:00Z');
    await coordinator.post(`${people}/hidden`, {}, people);
    for (const key of ['csp-chair', 'panel-da']) {
      const browser = await service().as(key);
      assert.doesNotMatch((await browser.get(people)).text, /real names/i);
      for (const path of ['shown', 'family', 'still-standing'])
        assert.equal((await browser.get(`${people}/${path}`)).status, 404);
      assert.equal((await browser.post(`${people}/shown`, { reason: 'x' }, '/sign-out')).status, 404);
    }
  });

  it('leads nowhere but into the review after the press', async () => {
    for (const back of ['https://elsewhere.example', '//elsewhere.example', '/reviews/OTHER/people', '/sign-out']) {
      const pressed = await coordinator.post(`${people}/shown`, { reason: 'To check', back });
      assert.equal(pressed.location, people);
    }
    await coordinator.post(`${people}/hidden`, {}, people);
  });

  it('opens who somebody is only while real names are shown', async () => {
    const path = `${await pathOf('Rowan')}/identity`;
    assert.equal((await coordinator.get(path)).location?.startsWith(`${people}/shown?back=`), true);
    await coordinator.post(`${people}/shown`, { reason: 'To correct', back: path });
    const page = await coordinator.get(path);
    assert.equal(page.find('input[name="fullName"]')?.getAttribute('value'), 'Siskinella Wheatear');
    const version = page.find('input[name="_version"]')?.getAttribute('value') ?? '';
    const clash = await coordinator.post(`${path}/correction`, { fullName: 'Rowan Wheatear', _version: version }, path);
    assert.deepEqual(clash.errorSummary, ['Rowan shares a word with this name. Change what they are called first']);
    const right = { fullName: 'Siskinella Wheatear', aliases: 'Sis Wheatear', _version: version };
    assert.equal((await coordinator.post(`${path}/correction`, right, path)).status, 303);
    assert.equal((await coordinator.post(`${path}/correction`, right, path)).status, 409);
    await coordinator.post(`${people}/hidden`, {}, people);
  });

  it('moves, takes off with a reason, and puts back', async () => {
    const path = await pathOf('Rowan');
    assert.equal((await coordinator.post(`${path}/move`, { way: 'up' }, path)).status, 303);
    assert.match((await coordinator.get(people)).text, /Rowan.*Change Adult A|Rowan.*Adult A/);
    const page = await coordinator.get(`${path}/remove`);
    const version = page.find('input[name="_version"]')?.getAttribute('value') ?? '';
    assert.deepEqual((await coordinator.post(`${path}/remove`, { reason: '', _version: version })).errorSummary, [
      'Enter why they are taken off the list',
    ]);
    assert.equal((await coordinator.post(`${path}/remove`, { reason: 'Named twice', _version: version })).status, 303);
    assert.match((await coordinator.get(people)).text, /1 person taken off the list.*Named twice/);
    assert.equal((await coordinator.get(path)).status, 404);
    assert.equal((await coordinator.post(`${path}/put-back`, {}, people)).status, 303);
    assert.equal((await coordinator.get(path)).status, 200);
    const own =
      (await coordinator.get(people))
        .findAll('a')
        .find((one) => /Adult A/.test(one.textContent))
        ?.getAttribute('href') ?? '';
    assert.equal((await coordinator.get(`${own}/remove`)).status, 404);
  });

  it('keeps its names free of those of the review’s own people', async () => {
    const subject = (await coordinator.get(`${base}/people`)).find('.govuk-summary-card a')?.getAttribute('href') ?? '';
    const form = await coordinator.get(subject);
    const version = form.find('input[name="_version"]')?.getAttribute('value') ?? '';
    const wished = { role: 'victim', _version: version };
    assert.equal((await coordinator.post(subject, { ...wished, pseudonym: 'Rowan' })).status, 422);
    assert.equal((await coordinator.post(subject, { ...wished, pseudonym: 'Bryony' })).status, 303);
    const list = await coordinator.get(people);
    assert.match(list.text, /Bryony/);
    assert.doesNotMatch(list.text, /Adult A/);
  });

  it('is for nobody else', async () => {
    for (const key of ['northmere-co-ordinator', 'board-member', 'administrator']) {
      const browser = await service().as(key);
      for (const path of [people, `${people}/new`, `${people}/family`])
        assert.equal((await browser.get(path)).status, 404);
    }
    const panel = await service().as('panel-da');
    assert.equal((await panel.get(`${people}/new`)).status, 404);
    assert.equal((await panel.post(`${people}/new`, sister, '/sign-out')).status, 404);
  });
});
