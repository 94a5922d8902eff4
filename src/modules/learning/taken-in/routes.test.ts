import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { theService } from '../../../../test/support/service.js';
import { learningPaths } from '../paths.js';

const boxes = (name: string, [day, month, year]: readonly [string, string, string]) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});

const review = {
  source: 'adult-review',
  board: 'Fernshire Safeguarding Adults Board',
  title: 'Review of the death of “Heather”',
  ...boxes('published', ['', '11', '2025']),
  link: 'https://fernshire.example/reviews/heather',
  ...boxes('receivedOn', ['1', '2', '2026']),
  points: '• Ask alone,\nevery time\n• Record what carers say',
  meaning: 'The same could be true here.',
  response: 'not-decided',
};

describe('learning that is taken in', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('is refused with reasons, and keeps what was typed', async () => {
    const browser = await service().as('co-ordinator');
    const refused = await browser.post(learningPaths.newItem, {
      ...review,
      ...boxes('published', ['', '', '2027']),
      link: 'javascript:alert(1)',
      points: ' \n',
      response: 'act',
    });
    assert.equal(refused.status, 422);
    assert.deepEqual(refused.errorSummary, [
      'Date it was published must be today or in the past',
      'The link must be one address that begins with https://, or be left empty',
      'Enter at least one key point',
    ]);
    assert.equal(refused.field('title'), review.title);
    const unsaid = await browser.post(learningPaths.newItem, { ...review, response: 'act' });
    assert.deepEqual(unsaid.errorSummary, ['Enter what you do']);
  });

  it('is kept point by point, each under its theme, and how it read before stays', async () => {
    const browser = await service().as('co-ordinator');
    const themes = (await browser.post(learningPaths.newItem, review)).location ?? '';
    const asked = await browser.get(themes);
    assert.match(asked.text, /Ask alone, every time/);
    const given = { _version: '1', 'theme-1': 'risk', 'national-1': 'own', 'theme-2': 'none', 'national-2': 'other' };
    const page = await browser.follow(await browser.post(themes, given));
    assert.match(page.text, /Assessment and identification of risk Identification of risk/);
    assert.match(page.text, /Published November 2025/);
    const change = page.find('a[href$="/change"]')?.getAttribute('href') ?? '';
    const changed = { ...review, points: 'Ask alone, every time\n\nSomething new', linkWrong: 'yes', _version: '2' };
    const after = await browser.follow(await browser.post(change, changed));
    assert.match(after.text, /The link is wrong/);
    assert.equal(after.find(`a[href="${review.link}"]`), null);
    assert.match(after.text, /Ask alone, every time Assessment and identification of risk/);
    assert.match(after.text, /How it read before.*Record what carers say \(no theme; Other\)/);
    const late = await browser.post(change, changed);
    assert.equal(late.status, 409);
  });

  it('is passed on to the agencies that it speaks to: one message each, and it is said who was told', async () => {
    const browser = await service().as('co-ordinator');
    const list = await browser.get(learningPaths.takenIn);
    const item = list.find('th a[href*="/taken-in/"]')?.getAttribute('href') ?? '';
    const agencies: string[] = [];
    for (const name of ['Wren Homes', 'Siskin Care']) {
      const at = (await browser.post('/agencies/new', { name, kind: 'housing association' })).location ?? '';
      agencies.push(at.split('/').at(-1) ?? '');
    }
    const [wren = '', siskin = ''] = agencies;
    const contact = { kind: 'contact', name: 'Ida Wren', email: 'ida@wren.example' };
    assert.equal((await browser.post(`/agencies/${wren}/contacts/new`, contact)).status, 303);
    const { meaning, ...words } = { ...review, points: 'Ask alone, every time\n\nSomething new', linkWrong: 'yes' };
    const spoken = {
      ...words,
      meaning,
      agencies,
      _version: String((await browser.get(`${item}/change`)).field('_version')),
    };
    assert.match((await browser.follow(await browser.post(`${item}/change`, spoken))).text, /Not told: .*Wren Homes/);
    const page = await browser.get(`${item}/passing-on`);
    assert.match(page.text, /Nobody to write to is known in:\s*Siskin Care/);
    assert.equal(page.find(`input[value="${wren}"]`)?.hasAttribute('checked'), true);
    assert.match((await browser.post(`${item}/passing-on`, { agencies: siskin })).errorSummary.join(), /at least one/);
    const after = await browser.follow(
      await browser.post(`${item}/passing-on`, { agencies: wren, note: 'Tell us by May what you do.' }),
    );
    const unread = await browser.post(`${item}/passing-on`, { agencies: wren, note: 'Again' });
    assert.equal(unread.status, 409, 'two who pass it on at once do not write to an agency twice');
    assert.match(after.text, /Wren Homes Ida Wren .*10 February 2026.*Tell us by May.*Not told: Siskin Care/s);
    const mail = await service().mailTo('ida@wren.example');
    assert.equal(mail.length, 1);
    assert.match(mail[0]?.body ?? '', /Ask alone, every time\n• Something new.*Tell us by May/s);
    assert.doesNotMatch(mail[0]?.body ?? '', /The same could be true here|fernshire\.example/);
    assert.equal((await (await service().as('board-member')).get(`${item}/passing-on`)).status, 404);
  });

  it('is found by its words and theme, taken away, and out of the list when withdrawn', async () => {
    const browser = await service().as('co-ordinator');
    const list = await browser.get(`${learningPaths.takenIn}?q=alone&theme=risk`);
    assert.match(list.text, /1 item/);
    assert.match((await browser.get(`${learningPaths.takenIn}?theme=training`)).text, /Nothing found/);
    const csv = await browser.get(`${learningPaths.takenInCsv}?q=alone`);
    assert.match(csv.html, /Something new/);
    const item = list.find('th a[href*="/taken-in/"]')?.getAttribute('href') ?? '';
    const board = await service().as('board-member');
    assert.equal((await board.get(item)).status, 200);
    assert.equal((await board.get(`${item}/change`)).status, 404);
    assert.equal((await (await service().as('northmere-co-ordinator')).get(item)).status, 404);
    const gone = await browser.post(`${item}/withdrawal`, { reason: 'Taken in twice', _version: '4' });
    assert.equal(gone.status, 303);
    assert.match((await browser.get(learningPaths.takenIn)).text, /Nothing taken in yet/);
    assert.match((await browser.get(item)).text, /Taken in twice/);
  });
});
