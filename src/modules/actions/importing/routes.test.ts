import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type PlanWorld, planWorld } from '../../../../test/support/plan-world.js';
import { type Browser, theService } from '../../../../test/support/service.js';
import { actionPaths } from '../paths.js';
import { importPaths } from './import-paths.js';

const HEAD = 'No.,Recommendation,Action to take,Lead agency,Lead officer,Target date,RAG,Weather';

describe('a plan that comes in from a file', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: PlanWorld;
  let all: string;
  let plan: string;

  before(async () => {
    world = await planWorld(service());
    all = importPaths.all(world.review.reference);
    plan = actionPaths.plan(world.review.reference);
  });

  const upload = async (browser: Browser, csv: string | Uint8Array, fileName = 'plan.csv'): Promise<string> => {
    const sent = await browser.postFile(all, { field: 'file', name: fileName, bytes: Buffer.from(csv) });
    assert.equal(sent.status, 303, sent.errorSummary.join('; '));
    return sent.location ?? '';
  };
  const step = async (browser: Browser, at: string, name: string, more: Record<string, string | string[]> = {}) => {
    const version = (await browser.get(at)).find('input[name="_version"]')?.getAttribute('value') ?? '';
    return browser.post(`${at}/${name}`, { _version: version, ...more }, at);
  };
  const person = 'Tansy Yarrowby, Named nurse (tansy@bexley.example)';

  it('shows what is unclear with why, is mended in place, taken as a whole and undone as a whole', async () => {
    const browser = await service().as('co-ordinator');
    const at = await upload(
      browser,
      [
        'Key of colours,Green is on track',
        HEAD,
        `10,2,Write it down,${world.own.name},"${person}",31/3/26,Green,Rain`,
        `2,1. Ask alone,Teach every ward,${world.own.name},,Ongoing,Amber,`,
        ',,,,,,,',
        `3,Publish housing data,Publish,All Agencies,"${person}",30/4/26,,`,
      ].join('\n'),
    );
    const page = await browser.get(at);
    assert.match(page.text, /1 new action ready, 2 rows to be settled, 0 on record already/);
    assert.match(page.text, /an agency alone cannot be asked/);
    assert.match(page.text, /“Ongoing” is no day/);
    assert.match(page.text, /“Publish housing data” is not on record/);
    assert.match(page.text, /“All Agencies” is nobody in particular/);
    assert.match(page.text, /Key of colours \| Green is on track/);
    assert.equal((await step(browser, at, 'take')).status, 422);
    const mended = { person: 'Heath Gorseley', post: 'Matron', email: 'heath@bexley.example', due: '30 June 2026' };
    assert.equal((await step(browser, at, 'rows/2-0/mend', { what: 'Teach every ward', ...mended })).status, 303);
    assert.equal((await step(browser, at, 'rows/3-0/leave-out', { why: 'Not of this review' })).status, 303);
    assert.match((await browser.get(at)).text, /2 new actions ready, 0 rows to be settled.*Why: Not of this review/s);
    assert.doesNotMatch((await browser.get(plan)).text, /Teach every ward/);
    const taken = await step(browser, at, 'take');
    assert.equal(taken.status, 303, taken.errorSummary.join());
    const shown = (await browser.get(plan)).text;
    assert.match(shown, /1\.1.*Teach every ward.*2\.1.*Write it down/s);
    assert.match((await browser.get(at)).text, /It brought in 2 actions/);
    assert.equal((await step(browser, at, 'undo')).status, 303);
    assert.match((await browser.get(plan)).text, /Nothing is planned yet/);
    assert.match((await browser.get(at)).text, /Nothing of this file is in the plan/);
  });

  it('reads back what it gave away, and follows the file cell by cell where somebody says so', async () => {
    const browser = await service().as('co-ordinator');
    const at = await upload(
      browser,
      `${HEAD}\n1.1,1,Teach every ward to ask,${world.own.name},"${person}",31/3/26,,\n2.1,2,Write it down,${world.own.name},"${person}",30/4/26,,`,
    );
    assert.equal((await step(browser, at, 'take')).status, 303);
    for (const [format, name] of [
      ['xlsx', 'plan.xlsx'],
      ['csv', 'plan.csv'],
      ['word', 'plan.docx'],
    ] as const) {
      const file = (await browser.get(actionPaths.planPage(world.review.reference, `take-${format}`))).bytes;
      const again = await upload(browser, file, name);
      const page = (await browser.get(again)).text;
      assert.match(page, /0 new actions ready, 0 rows to be settled, 2 on record already/, format);
      assert.match(page, /says the same as the record/, format);
      assert.equal((await step(browser, again, 'give-up')).status, 303);
    }
    const csv = (await browser.get(actionPaths.planPage(world.review.reference, 'take-csv'))).html;
    const edited = await upload(
      browser,
      csv
        .replace('Teach every ward to ask', 'Teach every ward and clinic to ask')
        .replace('31 March 2026', '31 May 2026'),
    );
    const page = await browser.get(edited);
    assert.match(page.text, /1 row to be settled, 2 on record already/);
    assert.match(page.text, /What differs from action 1\.1.*Teach every ward and clinic/s);
    assert.equal((await step(browser, edited, 'take')).status, 422);
    assert.equal((await step(browser, edited, 'rows/1-0/follow', { follow: ['due'] })).status, 303);
    assert.equal((await step(browser, edited, 'take')).status, 303);
    const now = (await browser.get(plan)).text;
    assert.match(now, /31 May 2026/);
    assert.doesNotMatch(now, /ward and clinic/);
  });

  it('takes one lead for all rows of a body, reads dates as they stand in the file, and leads to what differs', async () => {
    const browser = await service().as('co-ordinator');
    const rows = [
      `31,1,Brief the night staff,${world.own.name},,4/5/26,,`,
      `32,2,Print a card,${world.own.name},,04/28/2026,,`,
      `33,2,Ring every week,Police,,5/28/26,,`,
    ];
    const at = await upload(browser, [HEAD, ...rows].join('\n'));
    const page = await browser.get(at);
    assert.match(page.text, /Dates in numbers are read with the month first/);
    assert.ok(page.text.includes(`${world.own.name}: 2 rows`));
    assert.doesNotMatch(page.text, /Police: 1 row/);
    const team = {
      body: world.own.name,
      'person-0': 'Safeguarding team',
      'post-0': 'Duty',
      'email-0': 'duty@bexley.example',
    };
    const refused = await step(browser, at, 'leads', team);
    assert.equal(refused.status, 422);
    assert.match(refused.errorSummary.join(), /own name, not “Safeguarding team”/);
    assert.equal(refused.field('post-0'), 'Duty');
    const nurse = { ...team, 'person-0': 'Heath Gorseley', 'post-0': 'Matron', 'email-0': 'heath@bexley.example' };
    assert.equal((await step(browser, at, 'leads', nurse)).status, 303);
    assert.match((await browser.get(at)).text, /2 new actions ready, 1 row to be settled/);
    await step(browser, at, 'rows/3-0/leave-out', { why: 'Not of this review' });
    assert.equal((await step(browser, at, 'take')).status, 303);
    assert.match(
      (await browser.get(plan)).text,
      /Brief the night staff.*5 April 2026|5 April 2026.*Brief the night staff/s,
    );

    const again = `${HEAD}\n31,1,Brief the night staff,Police,"${person}",5/4/26,,`;
    const differs = await browser.get(await upload(browser, again));
    assert.match(differs.text, /Lead agency Thamesbank.* Police Name another lead there/s);
    assert.match(differs.text, /Named lead Heath Gorseley Tansy Yarrowby Name another lead there/);
    const link = differs.findAll('a').find(({ text }) => text === 'Name another lead there');
    assert.match(
      (await browser.get(link?.getAttribute('href') ?? '')).text,
      /Name another lead.*Brief the night staff/s,
    );
  });

  it('is settled by one of two, and is nobody’s who does not keep the plan', async () => {
    const browser = await service().as('co-ordinator');
    const at = await upload(browser, `${HEAD}\n5,1,<script>alert(1)</script>,Police,"${person}",31/3/26,,`);
    const old = (await browser.get(at)).find('input[name="_version"]')?.getAttribute('value') ?? '';
    assert.equal((await browser.get(at)).html.includes('<script>alert'), false);
    const columns = (target: string) => browser.post(`${at}/columns`, { _version: old, 'c-7': target }, at);
    assert.equal((await columns('leave')).status, 303);
    assert.equal((await columns('add')).status, 409);
    for (const key of ['csp-chair', 'panel-da', 'imr-author', 'northmere-co-ordinator'])
      for (const address of [all, at]) assert.equal((await (await service().as(key)).get(address)).status, 404, key);
    for (const [name, bytes, words] of [
      ['notes.csv', 'nothing,here\n1,2', /No table of a plan is in it/],
      ['x.xlsx', 'not a workbook', /not what the end of its name says/],
      ['', '', /Select a file/],
    ] as const) {
      const sent = await browser.postFile(all, { field: 'file', name, bytes: Buffer.from(bytes) });
      assert.equal(sent.status, 422, name);
      assert.match(sent.errorSummary.join(), words);
    }
  });
});
