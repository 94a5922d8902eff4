import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { personWork } from '../../../test/support/person-work.js';
import { theService } from '../../../test/support/service.js';
import { castId, staffedReview } from '../../../test/support/staffed-review.js';
import { eq } from '../../platform/database/sql.js';
import { people } from '../accounts/index.js';
import { addSubject, blankIdentity } from '../reviews/index.js';
import { chronologies, chronologyEntries } from './tables.js';

const facts = 'Canaryella Lavenderstone rang from 020 7946 0123. The Lavenderstone family moved to DA6 7AT.';

describe('real names that still stand in a chronology', () => {
  const service = theService();
  let own: string;
  let standing: string;
  let shown: string;
  before(async () => {
    const review = await staffedReview(service());
    const author = await castId(service(), 'imr-author');
    const [row] = await service().database.asOwner((tx) =>
      tx.select({ agencyId: people.agencyId }).from(people).where(eq(people.id, author)),
    );
    const base = `/reviews/${review.reference}`;
    own = `${base}/chronology/${row?.agencyId}`;
    standing = `${base}/who-is-who/still-standing`;
    shown = `${base}/who-is-who/shown`;
    await personWork(service())('co-ordinator', (work) =>
      addSubject(work, review, {
        role: 'victim',
        identity: { ...blankIdentity, fullName: 'Canaryella Lavenderstone', dateOfBirth: '1984-03-02' },
      }),
    );
    const browser = await service().as('imr-author');
    await browser.post(`${own}/beginning`, {}, own);
    for (const [when, what] of [
      ['3 April 2019', facts],
      ['2018', 'She was born on 2 March 1984. Nothing else was known.'],
    ] as const)
      assert.equal((await browser.post(own, { when, facts: what, source: 'Notes' })).status, 303);
  });
  const holder = async (key = 'co-ordinator') => {
    const browser = await service().as(key);
    await browser.post(shown, { reason: 'To clear the texts of names', back: standing });
    return browser;
  };

  it('opens behind the recorded step, and to holders of the key alone', async () => {
    const browser = await service().as('co-ordinator');
    assert.match((await browser.get(standing)).location ?? '', /who-is-who\/shown\?back=/);
    for (const key of ['csp-chair', 'report-author', 'imr-author', 'panel-da', 'northmere-co-ordinator']) {
      const other = await service().as(key);
      assert.equal((await other.get(standing)).status, 404);
      for (const path of ['allowed', 'replaced'])
        assert.equal((await other.post(`${standing}/${path}`, { text: 'x', reason: 'x' }, '/sign-out')).status, 404);
    }
  });

  it('finds each with the words around it and the way to where it is mended', async () => {
    const page = await (await holder()).get(standing);
    assert.match(page.text, /Still standing\s*5/);
    assert.match(page.text, /3 April 2019, what happened: a real name, of Adult A/);
    assert.deepEqual(
      page.findAll('mark').map(({ text }) => text),
      ['1984', 'Canaryella Lavenderstone', '020 7946 0123', 'Lavenderstone', 'DA6 7AT'].map((text) =>
        text === '1984' ? '2 March 1984' : text,
      ),
    );
    assert.ok(page.findAll('main a').some((link) => (link.getAttribute('href') ?? '').startsWith(`${own}/entries/`)));
  });

  it('finds nothing of a draft for the chair, who does not read it', async () => {
    const page = await (await holder('independent-chair')).get(standing);
    assert.match(page.text, /Nothing was found/);
    assert.doesNotMatch(page.html, /Canaryella/);
  });

  it('lets something stay with a reason, wherever it stands, until it is looked for again', async () => {
    const browser = await holder();
    const refused = await browser.post(`${standing}/allowed`, { text: 'DA6 7AT', reason: ' ' }, standing);
    assert.deepEqual([refused.status, refused.errorSummary], [422, ['Enter why it may stay']]);
    await browser.post(`${standing}/allowed`, { text: 'da6  7at', reason: 'The station, not a home' }, standing);
    const page = await browser.get(standing);
    assert.match(page.text, /Still standing\s*4.*Allowed to stay\s*1/);
    const form = page.findAll('form').find((one) => /withdrawn/.test(one.getAttribute('action') ?? ''));
    await browser.post(form?.getAttribute('action') ?? '', {}, standing);
    assert.match((await browser.get(standing)).text, /Still standing\s*5/);
    for (const id of ['x', '00000000-0000-4000-8000-000000000000'])
      assert.equal((await browser.post(`${standing}/allowed/${id}/withdrawn`, {}, standing)).status, 404);
  });

  it('shows pseudonyms for what was taken out of a chronology', async () => {
    const browser = await service().as('imr-author');
    await browser.post(own, { when: '2017', facts: 'Canaryella Lavenderstone called.', source: 'Notes' }, own);
    const page = await browser.get(own);
    const entry = page.findAll('a[href*="/entries/"]').find((link) => /entry 1$/.test(link.text.trim()));
    const at = entry?.getAttribute('href') ?? '';
    const version = (await browser.get(at)).find('input[name="_version"]')?.getAttribute('value') ?? '';
    assert.equal((await browser.post(`${at}/removal`, { _version: version }, at)).status, 303);
    const removed = await browser.get(`${own}/removed`);
    assert.match(removed.text, /Adult A called/);
    assert.doesNotMatch(removed.html, /Canaryella/);
  });

  it('puts pseudonyms into a text by one press, and not into one that is handed in', async () => {
    const browser = await holder();
    const keyOf = async () =>
      (await browser.get(standing)).find('form[action$="/replaced"] input[name="key"]')?.getAttribute('value') ?? '';
    const key = await keyOf();
    await browser.post(`${standing}/replaced`, { key }, standing);
    const [kept] = await service().database.asOwner((tx) =>
      tx
        .select({ facts: chronologyEntries.facts })
        .from(chronologyEntries)
        .where(eq(chronologyEntries.id, key.split(':')[1] ?? '')),
    );
    assert.equal(kept?.facts, 'Adult A rang from 020 7946 0123. The Adult A family moved to DA6 7AT.');
    const by = await castId(service(), 'co-ordinator');
    await service().database.asOwner((tx) => tx.update(chronologies).set({ handedInBy: by, handedInAt: new Date() }));
    const after = await browser.follow(await browser.post(`${standing}/replaced`, { key }, standing));
    assert.match(after.text, /not yours to change now/);
    assert.equal(await keyOf(), '');
  });
});
