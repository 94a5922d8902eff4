import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { personWork } from '../../../test/support/person-work.js';
import { registeredReview } from '../../../test/support/registered-review.js';
import { systemOf } from '../../../test/support/scoped-review.js';
import { type Browser, theService } from '../../../test/support/service.js';
import { eq, sql } from '../../platform/database/sql.js';
import { buildPublicSite } from '../../public-site/site.js';
import { layOut } from '../publication/going-out/write-site.js';
import { addSubject, blankIdentity } from '../reviews/index.js';
import { refreshPages } from './jobs.js';
import { resourcePaths } from './paths.js';
import { resources } from './tables.js';

const helpline = {
  ...{ kind: 'service', title: 'Fernshire Safe at Home', says: 'Locks and alarms for people at risk.' },
  ...{ source: 'Fernshire Council', audiences: ['public', 'families'], checkMonths: '6' },
  ...{ telephone: '01632 960001', hours: 'weekdays 9 to 5', link: 'https://fernshire.example/safe' },
};

describe('what a partnership points people to', () => {
  const service = theService('2026-03-02T09:00:00Z');
  const folder = mkdtempSync(join(tmpdir(), 'dhr-public-'));
  const read = async (url: string) => {
    await layOut(systemOf(service()), folder);
    const now = () => service().now().getTime();
    const site = await buildPublicSite({ folder, address: '', demonstration: false, behindProxy: false, now });
    const answer = await site.inject({ url });
    await site.close();
    return answer;
  };
  const words = async (url: string): Promise<string> =>
    (await read(url)).body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  const addressOf = async (browser: Browser, title: string): Promise<string> => {
    const page = await browser.get(`${resourcePaths.all}?q=${encodeURIComponent(title)}`);
    return page.find('tbody a')?.getAttribute('href') ?? '';
  };

  it('begins with a proposed set, of which nothing is public before it is taken over and checked', async () => {
    const office = await service().as('co-ordinator');
    assert.match((await office.get(resourcePaths.all)).text, /No resources yet/);
    assert.match((await office.post(resourcePaths.proposed, {})).errorSummary.join(), /Select what to take over/);
    await office.post(resourcePaths.proposed, { keys: ['definition-2021', 'aafda'], as: 'hidden' });
    assert.match(await words('/resources'), /Nothing is here yet/);
    await office.post(resourcePaths.proposed, { keys: ['definition-2021', 'guidance-2016'], as: 'checked' });
    const list = await office.get(resourcePaths.all);
    assert.match(list.text, /Domestic abuse in law Hidden/);
    const page = await words('/resources');
    assert.match(page, /Multi-agency statutory guidance/);
    assert.match(page, /Last checked 2 March 2026 by the DASV strategy manager/);
    assert.doesNotMatch(page, /AAFDA|Domestic abuse in law/);
  });

  it('is refused with reasons when it leads nowhere', async () => {
    const office = await service().as('co-ordinator');
    const refused = await office.post(resourcePaths.new, {
      ...{ ...helpline, link: 'javascript:alert(1)', telephone: 'ask', audiences: [], checkMonths: '0' },
    });
    assert.equal(refused.status, 422);
    assert.deepEqual(refused.errorSummary, [
      'Select whom it is for',
      'The link must be one address that begins with https://, or be left empty',
      'Enter one telephone number, like 0808 2000 247, or leave it empty',
      'The number of months must be 1 or more',
    ]);
    const nowhere = await office.post(resourcePaths.new, { ...helpline, link: '', telephone: '' });
    assert.deepEqual(nowhere.errorSummary, [
      'Enter a link, a telephone number, or the text itself',
      'Enter the number that answers at these hours',
    ]);
  });

  it('says to the public when a check of a service is overdue, and to the co-ordinator in their day', async () => {
    const office = await service().as('co-ordinator');
    await office.post(resourcePaths.new, { ...helpline, show: 'yes' });
    assert.match(await words('/resources?audience=families&kind=service'), /01632 960001 , weekdays 9 to 5/);
    assert.doesNotMatch(await words('/resources?audience=chairs&kind=service'), /Safe at Home/);
    service().at('2026-09-03T09:00:00Z');
    const later = await service().as('co-ordinator');
    assert.match((await later.follow(await later.get('/'))).text, /Check 1 resource on the public page/);
    assert.match(
      await words('/resources'),
      /Last checked 2 March 2026 by the DASV strategy manager: a new check is overdue/,
    );
    const one = await addressOf(later, helpline.title);
    await later.post(`${one}/check`, {}, one);
    assert.doesNotMatch((await later.follow(await later.get('/'))).text, /resource on the public page/);
    assert.match(await words('/resources'), /Last checked 3 September 2026/);
  });

  it('loses a link that is wrong, and is not called right before it is mended', async () => {
    const office = await service().as('co-ordinator');
    const one = await addressOf(office, helpline.title);
    const version = (await office.get(`${one}/change`)).field('_version');
    await office.post(`${one}/change`, { ...helpline, linkWrong: 'yes', _version: String(version) });
    const { body } = await read('/resources');
    assert.match(body, /Fernshire Safe at Home/);
    assert.doesNotMatch(body, /fernshire\.example/);
    const answer = await office.follow(
      await office.post(resourcePaths.all, { act: 'check', resource: [one.split('/').at(-1) ?? ''] }),
    );
    assert.match(answer.text, /1 left out: mend the link first/);
    const late = await office.post(`${one}/change`, { ...helpline, _version: String(version) });
    assert.equal(late.status, 409);
    const page = await office.get(one);
    assert.match(page.text, /How it read before.*Link https:\/\/fernshire\.example\/safe/);
    await office.post(`${one}/before/${version}`, { _version: String(Number(version) + 1) }, one);
    assert.match((await read('/resources')).body, /fernshire\.example/);
  });

  it('leaves the page when something takes its place, and never its own place', async () => {
    const office = await service().as('co-ordinator');
    const added = await office.post(resourcePaths.new, { ...helpline, title: 'Fernshire Safer Homes', show: 'yes' });
    const [next, old] = [added.location ?? '', await addressOf(office, helpline.title)];
    const id = (path: string): string => path.split('/').at(-1) ?? '';
    const by = async (path: string, title: string, successor: string) => {
      const _version = String((await office.get(`${path}/change`)).field('_version'));
      return office.post(`${path}/change`, { ...helpline, title, supersededBy: id(successor), _version });
    };
    assert.equal((await by(old, helpline.title, next)).status, 303);
    assert.match((await by(next, 'Fernshire Safer Homes', old)).errorSummary.join(), /superseded by this one already/);
    const page = await words('/resources');
    assert.match(page, /In place of: “Fernshire Safe at Home”/);
    assert.equal(page.match(/Safe at Home/g)?.length, 1);
  });

  it('says to the public nothing that is on record of somebody in a review, whenever it came to be known', async () => {
    const office = await service().as('co-ordinator');
    const title = 'Songs for Perpetua Longstocking';
    await office.post(resourcePaths.new, { ...helpline, title, show: 'yes' });
    assert.match(await words('/resources'), /Perpetua Longstocking/);
    const review = await registeredReview(service());
    const identity = { ...blankIdentity, fullName: 'Perpetua Longstocking', postcode: 'DA5 1AA' };
    await personWork(service())('co-ordinator', (work) => addSubject(work, review, { role: 'victim', identity }));
    await refreshPages.run(systemOf(service()));
    const { rows: looks } = await service().database.asOwner((tx) =>
      tx.execute(sql`select from audit_entry where review_id = ${review.id} and action = 'identities.checked'`),
    );
    assert.equal(looks.length, 0, 'a look each night that tells nobody anything does not fill the timeline');
    assert.doesNotMatch(await words('/resources'), /Perpetua/);
    assert.match((await office.get(resourcePaths.all)).text, /Says who somebody is/);
    const one = await addressOf(office, title);
    const again = await office.follow(await office.post(`${one}/show`, { shown: 'yes' }, one));
    assert.match(again.text, /stays off the public page/);
    for (const [field, planted] of Object.entries({
      ...{ title: 'PERPETUA  LONGSTOCKING', says: 'For Perpetua Longstocking’s sister.', more: 'Near DA5 1AA' },
      ...{ source: 'Perpetua Longstocking Trust', link: 'https://fernshire.example/perpetua-longstocking' },
    })) {
      const refused = await office.post(resourcePaths.new, { ...helpline, [field]: planted, show: 'yes' });
      assert.match(refused.errorSummary.join(), /of somebody in a review: say it without/, field);
    }
    const _version = String((await office.get(`${one}/change`)).field('_version'));
    assert.equal((await office.post(`${one}/change`, { ...helpline, title, _version })).status, 422);
    assert.equal((await office.post(`${one}/change`, { ...helpline, title: 'Songs', _version })).status, 303);
    assert.match(await words('/resources'), /Songs/);
    const later = await office.post(resourcePaths.new, { ...helpline, title: 'Tunes', show: 'yes' });
    const standsFor = { title: 'For Perpetua Longstocking', supersededBy: later.location?.split('/').at(-1) ?? '' };
    await service().database.asOwner((tx) => tx.update(resources).set(standsFor).where(eq(resources.title, 'Songs')));
    await refreshPages.run(systemOf(service()));
    assert.match(await words('/resources'), /Tunes/);
    assert.doesNotMatch(await words('/resources'), /Perpetua/, 'nor in whose place another stands');
  });

  it('has the blank forms beside it, as files that anybody may take away, dated since they look so', async () => {
    const { body } = await read('/resources');
    const files = [...body.matchAll(/href="(\/resources\/[a-z0-9-]+\/forms\/[a-z-]+\.(?:docx|xlsx))"/g)].map(
      ([, at = '']) => at,
    );
    assert.ok(files.length >= 10, body);
    for (const file of files) {
      const answer = await read(file);
      assert.equal(answer.statusCode, 200, file);
      assert.equal(answer.rawPayload.subarray(0, 2).toString(), 'PK');
      assert.match(String(answer.headers['content-disposition']), /^attachment/);
    }
    assert.equal(readdirSync(join(folder, 'files')).length, files.length);
    await refreshPages.run(systemOf(service()));
    assert.match(await words('/resources'), /Version of 2 March 2026/);
    assert.doesNotMatch(await words('/resources'), /Version of 3 September 2026/);
    assert.equal((await read('/resources/thornley/forms/nothing.docx')).statusCode, 404);
  });

  it('is read by everybody who is signed in there, as far as it is shown, and kept by the co-ordinator alone', async () => {
    const member = await service().as('board-member');
    const list = await member.get(resourcePaths.all);
    assert.match(list.text, /Fernshire Safer Homes/);
    assert.doesNotMatch(list.text, /AAFDA|Domestic abuse in law|Add a resource/);
    for (const path of [resourcePaths.new, resourcePaths.proposed]) assert.equal((await member.get(path)).status, 404);
    assert.equal((await member.post(resourcePaths.all, { act: 'hide' })).status, 404);
    const elsewhere = await service().as('northmere-co-ordinator');
    assert.doesNotMatch((await elsewhere.get(resourcePaths.all)).text, /Fernshire/);
    assert.doesNotMatch(readFileSync(join(folder, 'record.json'), 'utf8'), /[0-9a-f]{8}-[0-9a-f]{4}-4/);
  });
});
