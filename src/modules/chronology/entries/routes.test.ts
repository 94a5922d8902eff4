import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { personWork } from '../../../../test/support/person-work.js';
import { theService } from '../../../../test/support/service.js';
import { castId, staffedReview } from '../../../../test/support/staffed-review.js';
import { eq } from '../../../platform/database/sql.js';
import { agenciesOf, people } from '../../accounts/index.js';

const FIELDS = { source: 'Case notes', facts: 'She came to the office and spoke with the duty worker.' };

describe('typing a chronology', () => {
  const service = theService();
  let all: string;
  let own: string;
  let other: string;
  before(async () => {
    const review = await staffedReview(service());
    all = `/reviews/${review.reference}/chronology`;
    const author = await castId(service(), 'imr-author');
    const [row] = await service().database.asOwner((tx) =>
      tx.select({ agencyId: people.agencyId }).from(people).where(eq(people.id, author)),
    );
    own = `${all}/${row?.agencyId}`;
    const agencies = await personWork(service())('co-ordinator', (work, partnershipId) =>
      agenciesOf(work, partnershipId),
    );
    other = `${all}/${agencies.find(({ id }) => id !== row?.agencyId)?.id}`;
  });
  const author = () => service().as('imr-author');
  const add = async (fields: Record<string, string | string[]>) => (await author()).post(own, { ...FIELDS, ...fields });
  const entryLinks = async () =>
    (await (await author()).get(own)).findAll('.dhr-entries a').map((link) => link.getAttribute('href') ?? '');

  it('begins when somebody of the agency says so, once', async () => {
    const browser = await author();
    assert.match((await browser.get(all)).text, /Not begun/);
    assert.match((await browser.get(own)).text, /No chronology yet/);
    assert.equal((await browser.post(own, { ...FIELDS, when: '2019' })).status, 404);
    assert.equal((await browser.post(`${own}/beginning`, {}, own)).status, 303);
    assert.match((await browser.get(own)).text, /No entries yet/);
  });

  it('keeps a date as it is written and reads it back in words', async () => {
    const browser = await author();
    const page = await browser.follow(await browser.post(own, { ...FIELDS, when: '?3/4/19', time: '2.30pm' }));
    assert.match(page.text, /Saved: 3 April 2019, not certain, 14:30\. "19" was read as 2019/);
    assert.match(page.text, /Written: \?3\/4\/19, 2\.30pm/);
    assert.equal(page.find('input[name="source"]')?.getAttribute('value'), 'Case notes');
  });

  it('puts entries in order of date, the less exact first, and slips one between', async () => {
    for (const when of ['3 April 2019', '2018', 'not known', '1 January 2018', 'c. 2018'])
      assert.equal((await add({ when })).status, 303);
    const browser = await author();
    const whens = async () => (await browser.get(own)).findAll('.dhr-entry-when').map(({ text }) => text.trim());
    assert.deepEqual(await whens(), [
      '2018',
      'about 2018',
      '1 January 2018',
      '3 April 2019',
      '3 April 2019, not certain, 14:30',
      'Not known',
    ]);
    const third = (await entryLinks())[3] ?? '';
    const insert = `${own}/entries/new?before=${third.split('/').at(-1)}`;
    const form = await browser.get(insert);
    assert.equal(form.find('input[name="when"]')?.getAttribute('value'), '3 April 2019');
    assert.equal(
      (await browser.post(insert, { ...FIELDS, when: '3 April 2019', facts: 'Earlier that day' })).status,
      303,
    );
    const page = await browser.get(own);
    const rows = page.findAll('.dhr-entries tbody tr').map(({ text }) => text.replace(/\s+/g, ' '));
    assert.match(rows[3] ?? '', /^\s*4 3 April 2019 .*Earlier that day/);
    assert.match(rows[4] ?? '', /^\s*5 3 April 2019 .*duty worker/);
  });

  it('refuses what cannot be kept, beside the box, and keeps what was typed', async () => {
    const page = await add({ when: '12/13/2018', source: '', facts: 'x'.repeat(20_001), time: '25:00' });
    assert.equal(page.status, 422);
    assert.match(page.text, /must be 20,000 characters or fewer/);
    const two = await add({ when: '31/02/2019', source: '', facts: '' });
    assert.equal(two.status, 422);
    for (const words of [/not a real date: February 2019 has 28 days/, /Enter the source/, /Enter what happened/])
      assert.match(two.text, words);
    assert.equal(two.find('input[name="when"]')?.getAttribute('value'), '31/02/2019');
  });

  it('shows as text whatever is typed', async () => {
    const facts = '<script>alert(1)</script> \u202eסוף‎ "quoted" & =1+1';
    assert.equal((await add({ when: '5 May 2019', facts })).status, 303);
    const page = await (await author()).get(`${own}?q=${encodeURIComponent('<script>')}`);
    assert.equal(page.findAll('.dhr-entries tbody tr').length, 1);
    assert.ok(!page.html.includes('<script>alert'));
  });

  it('changes an entry in place; whoever comes second loses nothing', async () => {
    const address = (await entryLinks())[0] ?? '';
    const [one, other] = [await author(), await author()];
    const version = (await one.get(address)).find('input[name="_version"]')?.getAttribute('value') ?? '';
    const typed = {
      ...FIELDS,
      when: 'early 2018',
      _version: version,
      comment: 'Good practice',
      significance: 'key',
      seen: ['victim-seen'],
      masked: 'yes',
    };
    const saved = await one.post(address, typed);
    assert.equal(saved.status, 303, saved.text.slice(0, 2000));
    const late = await other.post(address, { ...typed, comment: 'Typed by the second' });
    assert.equal(late.status, 409);
    assert.match(late.html, /Typed by the second/);
    assert.match((await one.get(own)).text, /January to April 2018.*Key practice episode/s);
    assert.equal((await one.get(`${own}?significance=key`)).findAll('.dhr-entries tbody tr').length, 1);
    assert.equal((await one.get(`${own}?only=not-masked&sort=newest&page=99999999`)).status, 200);
  });

  it('removes an entry and puts it back', async () => {
    const browser = await author();
    const address = (await entryLinks()).at(-1) ?? '';
    const version = (await browser.get(address)).find('input[name="_version"]')?.getAttribute('value') ?? '';
    assert.equal((await browser.post(`${address}/removal`, { _version: '77' }, address)).status, 409);
    assert.equal((await browser.post(`${address}/removal`, { _version: version }, address)).status, 303);
    assert.ok(!(await entryLinks()).includes(address));
    assert.match((await browser.get(`${own}/removed`)).text, /Not known/);
    assert.equal((await browser.post(`${address}/return`, {}, `${own}/removed`)).status, 303);
    assert.ok((await entryLinks()).includes(address));
  });

  it('tells a script how a date would be understood', async () => {
    const answer = await (await author()).get(`${all}/dates?when=${encodeURIComponent('w/c 1/4/19')}`);
    assert.deepEqual(JSON.parse(answer.html), { ok: true, words: '1 to 7 April 2019. "19" was read as 2019' });
  });

  it('is nobody else’s: not the panel’s, the chair’s, nor another agency’s', async () => {
    const [entry = ''] = await entryLinks();
    for (const key of [
      'panel-da',
      'minute-taker',
      'independent-chair',
      'report-author',
      'csp-chair',
      'board-member',
      'northmere-co-ordinator',
    ]) {
      const browser = await service().as(key);
      for (const address of [own, entry, `${own}/removed`])
        assert.equal((await browser.get(address)).status, 404, `${key} ${address}`);
    }
    const page = await (await service().as('independent-chair')).get(all);
    assert.match(page.text, /Being written/);
    assert.ok(!/\d+ entr/.test(page.text));
    const browser = await author();
    for (const address of [other, `${all}/nonsense`, `${own}/entries/nonsense`])
      assert.equal((await browser.get(address)).status, 404);
    assert.equal((await browser.post(`${other}/beginning`, {}, own)).status, 404);
  });

  it('is written by the co-ordinator too, for what came on paper', async () => {
    const browser = await service().as('co-ordinator');
    assert.equal((await browser.post(`${other}/beginning`, {}, other)).status, 303);
    assert.equal((await browser.post(other, { ...FIELDS, when: '1 June 2019' })).status, 303);
    assert.equal((await browser.post(own, { ...FIELDS, when: '1 June 2019' })).status, 303);
  });
});
