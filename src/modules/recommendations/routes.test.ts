import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { bind, type FindingsWorld, findingsWorld } from '../../../test/support/findings-world.js';
import { openLinkOf, systemOf } from '../../../test/support/scoped-review.js';
import { theService } from '../../../test/support/service.js';
import { sql } from '../../platform/database/sql.js';
import { chaseSilentOrganisations } from './discussing/chase.js';
import { smartTests } from './kinds.js';
import { discussionChasers } from './tables.js';

const said = {
  title: 'See every adult with an injury alone',
  wording: 'By 1 September the hospital makes a place in which every adult with an unexplained injury is seen alone.',
  purpose: 'So that nobody answers for somebody who is hurt',
  expectation: 'An audit of cards each quarter shows it',
  madeFor: 'single-agency',
  reach: 'local',
  theme: 'risk',
};
const allMet = Object.fromEntries(
  smartTests.flatMap((test) => [
    [test, test === 'achievable' ? 'not-met' : 'met'],
    [`${test}Reason`, `Because of ${test}`],
  ]),
);
const spoken = {
  ...{ way: 'meeting', 'on-day': '9', 'on-month': '2', 'on-year': '2026' },
  ...{ answer: 'agrees', answeredName: 'Heath Gorseley', answeredPost: 'Chief nurse' },
};

describe('recommendations', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: FindingsWorld;
  let base: string;
  let finding: string;
  const as = (key: string) => service().as(key);
  const draft = async (typed: Readonly<Record<string, string | readonly string[]>> = {}) => {
    const to = { agencies: [world.own.id], findings: [finding] };
    const page = await (await as('report-author')).post(`${base}/new`, { ...said, ...to, ...typed });
    assert.equal(page.status, 303, page.errorSummary.join('; '));
    return page.location ?? '';
  };
  const step = async (path: string, name: string, typed: Readonly<Record<string, string>> = {}) => {
    const author = await as('report-author');
    const page = await author.get(`${path}/steps/${name}`);
    return author.post(`${path}/steps/${name}`, { _version: String(page.field('_version')), ...typed });
  };
  const whom = async (path: string): Promise<string[]> =>
    [...(await (await as('report-author')).get(path)).html.matchAll(/id="addressee-([\w-]+)"/g)].map(
      ([, id]) => id ?? '',
    );
  const states = async (duty: string): Promise<string[]> => {
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ state: string }>(
        sql`select state from duty_state where review_id = ${world.review.id} and duty_id = ${duty} order by state`,
      ),
    );
    return rows.map(({ state }) => state);
  };

  before(async () => {
    world = await findingsWorld(service());
    base = `/reviews/${world.review.reference}/recommendations`;
    const day = { 'foundOn-day': '10', 'foundOn-month': '2', 'foundOn-year': '2026' };
    const made = await (await as('report-author')).post(`/reviews/${world.review.reference}/findings/new`, {
      ...{ kind: 'issue', keyIssue: 'yes', title: 'Nobody saw her alone', ...day },
    });
    finding = (made.location ?? '').split('/').at(-1) ?? '';
  });

  it('says what the list is for when it is empty, and opens to the panel after the undertaking', async () => {
    assert.match(
      (await (await as('co-ordinator')).get(base)).text,
      /Nothing is recommended yet.*Draft a recommendation/,
    );
    const panel = await as('panel-da');
    for (const path of ['', '/-/issues', '/-/nobody-known'])
      assert.match((await panel.get(`${base}${path}`)).text, /Accept the confidentiality undertaking/, path);
    await bind(service(), world, 'panel-da');
    assert.match((await panel.get(base)).text, /Nothing is recommended yet/);
    assert.equal((await panel.get(`${base}/new`)).status, 404);
    for (const key of ['imr-author', 'agency-senior', 'chief-officer', 'board-member', 'northmere-co-ordinator'])
      assert.equal((await (await as(key)).get(base)).status, 404, key);
    assert.equal((await (await as('single-point-of-contact')).get(base)).status, 200);
  });

  it('says of a key issue that it has no recommendation until it has one', async () => {
    const author = await as('report-author');
    const empty = await author.get(`${base}/-/issues`);
    assert.match(empty.text, /One key issue has no recommendation.*Nobody saw her alone.*None.*Draft one/s);
    const path = await draft({ title: 'A first one' });
    assert.match((await author.get(`${base}/-/issues`)).text, /1\. A first one/);
    assert.doesNotMatch((await author.get(`${base}/-/issues`)).text, /has no recommendation/);
    const onFinding = await author.get(`/reviews/${world.review.reference}/findings/${finding}`);
    assert.match(onFinding.text, /Draft a recommendation that answers it.*Recommendation 1: A first one/s);
    assert.equal((await step(path, 'withdraw', { reason: 'Only a test' })).status, 303);
    assert.match((await author.get(`${base}/-/issues`)).text, /One key issue has no recommendation/);
    assert.doesNotMatch((await author.get(base)).text, /A first one/);
    assert.match((await author.get(`${base}?state=withdrawn`)).text, /A first one/);
  });

  it('refuses what cannot be kept, and keeps what was typed', async () => {
    const author = await as('report-author');
    const nothing = await author.post(`${base}/new`, {});
    assert.deepEqual(nothing.errorSummary, [
      'Enter the recommendation in one line',
      'Enter the wording',
      'Select whether it is for one agency or for several',
      'Select how far it reaches',
      'Select its theme',
    ]);
    const bad = await author.post(`${base}/new`, { ...said, title: '<script>alert(1)</script>' });
    assert.deepEqual(bad.errorSummary, [
      'Select the findings that it answers, or enter why it answers none',
      'Select or enter at least one body that it is for',
    ]);
    assert.equal(bad.field('title'), '<script>alert(1)</script>');
    assert.equal(bad.html.includes('<script>alert'), false);
    const long = await author.post(`${base}/new`, { ...said, wording: 'x'.repeat(10_000) });
    assert.match(long.errorSummary.join(), /The wording must be 4,?000 characters or fewer/);
    const several = await author.post(`${base}/new`, { ...said, noFindingBecause: 'National', bodies: 'All agencies' });
    assert.match(several.errorSummary.join(), /It is for \d+ bodies\. Select multi-agency/);
    assert.equal((await (await as('csp-chair')).post(`${base}/new`, said, base)).status, 404);
  });

  it('splits “All agencies” into one addressee each, with bodies in words', async () => {
    const path = await draft({
      title: 'For all',
      madeFor: 'multi-agency',
      agencies: [],
      bodies: 'All agencies\nHome Office',
    });
    const agencies = (await whom(path)).length;
    assert.ok(agencies > 5, String(agencies));
    const page = await (await as('report-author')).get(path);
    assert.match(page.text, /Home Office\s*Has not been asked about it yet/);
    assert.doesNotMatch(page.text, /All agencies/);
    const list = await (await as('co-ordinator')).get(`${base}?body=Home+Office`);
    assert.match(list.text, /For all/);
    assert.doesNotMatch((await (await as('co-ordinator')).get(`${base}?body=Nobody`)).text, /For all/);
    await step(path, 'withdraw', { reason: 'Too wide' });
  });

  it('asks for the five tests of each wording anew, shows what was changed, and tells the second of two', async () => {
    const path = await draft({ title: 'Tested' });
    const author = await as('report-author');
    const page = await author.get(`${path}/tests`);
    const none = await author.post(`${path}/tests`, { _version: String(page.field('_version')) });
    assert.equal(none.errorSummary.length, 10);
    assert.equal((await author.post(`${path}/tests`, { ...allMet, _version: '1' })).status, 303);
    assert.match((await author.get(path)).text, /Achievable\s*Not met Because of achievable/);
    const form = await author.get(`${path}/change`);
    const typed = { ...said, findings: [finding], wording: said.wording.replace('makes', 'finds'), why: 'Clearer' };
    const _version = String(form.field('_version'));
    assert.equal((await author.post(`${path}/change`, { ...typed, _version })).status, 303);
    const late = await (await as('co-ordinator')).post(`${path}/change`, { ...typed, wording: 'Mine', _version });
    assert.equal(late.status, 409);
    assert.equal((await author.post(`${path}/tests`, { ...allMet, _version: '1' }, `${path}/tests`)).status, 409);
    const changed = await author.get(path);
    assert.match(changed.text, /The wording was changed since it was held against the tests/);
    assert.deepEqual(
      [changed.find('del')?.text.includes('makes'), changed.find('ins')?.text.includes('finds')],
      [true, true],
    );
    assert.match(changed.text, /Wording 2 by .*Clearer/s);
  });

  it('is not agreed before each organisation was asked, by a link or in person', async () => {
    const path = await draft({ title: 'Discussed', madeFor: 'multi-agency', bodies: 'Home Office' });
    const author = await as('report-author');
    const [first = '', second = ''] = await whom(path);
    assert.equal((await author.get(`${path}/for/${first}/asking`)).status, 303);
    await step(path, 'discuss');
    assert.match((await author.get(path)).text, /Before it is agreed.*five tests.*has not been asked about it/s);
    await author.post(`${path}/tests`, { ...allMet, _version: '1' });
    const early = await author.post(`${path}/steps/agree`, { _version: '2' }, path);
    assert.equal(early.status, 422);
    assert.match(early.text, /This comes first:.*has not been asked about it/s);
    const due = { 'answerDueOn-day': '24', 'answerDueOn-month': '2', 'answerDueOn-year': '2026' };
    const who = { name: 'Heath Gorseley', post: 'Chief nurse', email: 'heath.gorseley@bexley.example', ...due };
    const past = await author.post(`${path}/for/${first}/asking`, { ...who, 'answerDueOn-year': '2025' });
    assert.equal(past.status, 422);
    assert.equal(
      (await author.post(`${path}/for/${first}/asking`, { ...who, message: 'Is September possible?' })).status,
      303,
    );
    const nothing = await author.post(`${path}/for/${second}/conversation`, {});
    assert.ok(nothing.errorSummary.includes('Select what they said'));
    assert.equal((await author.post(`${path}/for/${second}/conversation`, spoken)).status, 303);

    const { guest, page } = await openLinkOf(service(), who.email);
    assert.match(page.text, /Is September possible\?/);
    assert.doesNotMatch(page.text, /Nobody saw her alone/);
    const own = /action="(\/recommendation-discussion\/[\w-]+)"/.exec(page.html)?.[1] ?? '';
    const empty = await guest.post(own, {});
    assert.ok(empty.errorSummary.includes('Select what you say of it'));
    const answered = await guest.post(own, {
      ...{ answer: 'asks-for-change', proposedWording: said.wording.replace('1 September', '1 December') },
      ...{ answerText: 'The works take until then', answeredName: 'Heath Gorseley', answeredPost: 'Chief nurse' },
    });
    assert.equal(answered.status, 303, answered.errorSummary.join());
    assert.match((await guest.get(own)).text, /Answered on 10 February 2026: asks for a change/);
    assert.match((await guest.get(base)).location ?? '', /sign-in/);
    assert.equal((await guest.get(`/recommendation-discussion/${first}`)).status, 404);
    const mail = await service().mailTo(who.email);
    assert.doesNotMatch(JSON.stringify(mail.map(({ subject, body }) => [subject, body])), /Gorseley|injury|alone/);

    assert.match((await (await as('report-author')).get('/my-day')).text, /Decide what is made of an answer/);
    assert.equal((await author.post(`${path}/steps/agree`, { _version: '2' }, path)).status, 422);
    await author.post(`${path}/for/${first}/settling`, { settled: 'December it is' });
    const agreed = await step(path, 'agree');
    assert.equal(agreed.status, 303);
    assert.match((await author.get(path)).text, /Agreed.*What was made of it: December it is/s);
    assert.equal((await author.get(`${path}/change`)).status, 303);
    assert.equal((await step(path, 'open-again', { reason: ' ' })).errorSummary.join(), 'Enter the reason');
  });

  it('is answered in the system by those who answer for the agency, once, and by nobody else', async () => {
    const path = await draft({ title: 'Answered signed in', madeFor: 'single-agency' });
    const author = await as('report-author');
    const [to = ''] = await whom(path);
    await step(path, 'discuss');
    const due = { 'answerDueOn-day': '24', 'answerDueOn-month': '2', 'answerDueOn-year': '2026' };
    const who = { name: 'Heath Gorseley', post: 'Chief nurse', email: 'second.gorseley@bexley.example', ...due };
    assert.equal((await author.post(`${path}/for/${to}/asking`, who)).status, 303);
    const senior = await as('agency-senior');
    const waits = (await senior.get('/my-day'))
      .findAll('a')
      .find(({ text }) => text.startsWith('Say what your agency'));
    const own = waits?.getAttribute('href') ?? '';
    const page = await senior.get(own);
    assert.match(page.text, /What do you say of it\?/);
    assert.equal(page.field('answeredName'), 'Rue Bayliss-Thyme');
    for (const key of ['panel-da', 'co-ordinator', 'report-author'])
      assert.equal((await (await as(key)).get(own)).status, 404, key);
    assert.equal((await senior.get(`${own.slice(0, -1)}x`)).status, 404);
    const said = { answer: 'agrees', answeredName: 'Rue Bayliss-Thyme', answeredPost: 'Chief nursing officer' };
    assert.equal((await (await as('panel-da')).post(own, said, '/my-day')).status, 404);
    assert.equal((await senior.post(own, said)).status, 303);
    assert.match((await senior.get(own)).text, /Answered on 10 February 2026: agrees/);
    assert.doesNotMatch((await senior.get('/my-day')).text, /Say what your agency/);
    assert.match((await author.get(path)).text, /Agrees with the wording, Rue Bayliss-Thyme, Chief nursing officer/);
    await step(path, 'withdraw', { reason: 'Only asked' });
  });

  it('counts what was drafted and discussed for the duties', async () => {
    assert.ok((await states('F-04')).length >= 1);
    const late = await (await as('report-author')).post(`${base}/-/nobody-known`, {});
    assert.equal(late.status, 422);
    const kept = await (await as('report-author')).post(`${base}/-/nobody-known`, {
      ...{
        text: 'Services knew of both.',
        'consideredOn-day': '9',
        'consideredOn-month': '2',
        'consideredOn-year': '2026',
      },
    });
    assert.equal(kept.status, 303, kept.errorSummary.join());
    assert.match(
      (await (await as('panel-da')).get(`${base}/-/nobody-known`)).text,
      /9 February 2026\s*Services knew of both/,
    );
  });

  it('replaces one by another, and hands over from a body that was abolished with what it said', async () => {
    const [old, next] = [await draft({ title: 'Old one' }), await draft({ title: 'New one' })];
    const nobody = await step(old, 'supersede', { reason: 'Merged' });
    assert.deepEqual(nobody.errorSummary, ['Select the one that replaces it']);
    const self = await step(old, 'supersede', { reason: 'Merged', by: old.split('/').at(-1) ?? '' });
    assert.equal(self.status, 422);
    assert.equal((await step(old, 'supersede', { reason: 'Merged', by: next.split('/').at(-1) ?? '' })).status, 303);
    assert.match((await (await as('panel-da')).get(old)).text, /Superseded.*Replaced by recommendation \d+: New one/s);
    await step(next, 'discuss');
    const [who = ''] = await whom(next);
    const author = await as('report-author');
    await author.post(`${next}/for/${who}/conversation`, spoken);
    const page = await author.get(`${next}/for/${who}/removal`);
    const gone = { reason: 'Abolished on 1 January', agency: world.other.id, _version: String(page.field('_version')) };
    assert.equal((await author.post(`${next}/for/${who}/removal`, gone)).status, 303);
    const after = await author.get(next);
    assert.match(
      after.text,
      new RegExp(`Abolished on 1 January\\. ${world.other.name.replaceAll(/[()]/g, '\\$&')} took it over`),
    );
    assert.match(after.text, /Agrees with the wording/);
    assert.match(after.text, new RegExp(`${world.other.name.replaceAll(/[()]/g, '\\$&')} has not been asked`));
  });

  it('goes out as a workbook and a plain table under pseudonyms', async () => {
    const browser = await as('co-ordinator');
    const csv = await browser.get(`${base}/recommendations.csv`);
    assert.match(csv.html, /Discussed/);
    assert.equal((await browser.get(`${base}/recommendations.xlsx?q=discussed`)).status, 200);
    assert.match((await browser.get(`${base}?q=zqnothing`)).text, /No recommendation fits/);
    for (const query of [
      'sort=state&order=descending',
      'theme=risk&reach=local&scope=single-agency',
      'q=%00',
      'state=x',
    ])
      assert.equal((await browser.get(`${base}?${query}`)).status, 200, query);
  });

  it('answers another partnership, a wrong id and an unknown step alike', async () => {
    const path = await draft({ title: 'Closed' });
    assert.equal((await (await as('northmere-co-ordinator')).get(path)).status, 404);
    const author = await as('report-author');
    for (const wrong of [
      `${base}/nonsense`,
      `${base}/${finding}`,
      `${path}/steps/nonsense`,
      `${path}/for/${finding}/asking`,
    ])
      assert.equal((await author.get(wrong)).status, 404, wrong);
    assert.equal((await (await as('panel-da')).get(`${path}/steps/discuss`)).status, 404);
    assert.equal((await (await as('single-point-of-contact')).get(`${path}/steps/discuss`)).status, 404);
  });

  it('reminds whoever was asked by the ladder until they answer, and keeps what was said by voice', async () => {
    const path = await draft({ title: 'Reminded' });
    const author = await as('report-author');
    assert.match((await author.get(`${path}/repeats`)).text, /This review, recommendation \d+/);
    await step(path, 'discuss');
    const [who = ''] = await whom(path);
    const asked = { name: 'Fennel Askwith', post: 'Head', email: 'fennel.askwith@bexley.example' };
    const due = { 'answerDueOn-day': '24', 'answerDueOn-month': '2', 'answerDueOn-year': '2026' };
    assert.equal((await author.get(`${path}/for/${who}/spoken`)).status, 404, 'nobody was asked yet');
    assert.equal((await author.post(`${path}/for/${who}/asking`, { ...asked, ...due })).status, 303);
    const chaseOn = async (on: string): Promise<void> => {
      service().at(`${on}T09:00:00Z`);
      await chaseSilentOrganisations(systemOf(service()));
      await chaseSilentOrganisations(systemOf(service()));
    };
    const chasers = () => service().database.asOwner((tx) => tx.select().from(discussionChasers));
    await chaseOn('2026-02-24');
    assert.deepEqual(await chasers(), [], 'not on the day');
    for (const on of ['2026-02-25', '2026-03-04', '2026-03-28', '2026-03-31', '2026-04-30']) await chaseOn(on);
    const steps = (await chasers()).map(({ step }) => step);
    assert.ok(steps.length > 0);
    assert.deepEqual(steps, [...new Set(steps)].toSorted());
    const mail = await service().mailTo(asked.email);
    assert.ok(mail.some(({ subject }) => subject.startsWith('Reminder: a recommendation')));
    assert.doesNotMatch(JSON.stringify(mail.map(({ body }) => body)), /Askwith|alone/);

    const keeper = await as('report-author');
    const voice = `${path}/for/${who}/spoken`;
    assert.match((await keeper.post(voice, {})).errorSummary.join(), /Enter who was spoken to.*Enter what was said/);
    assert.equal((await keeper.post(voice, { toName: 'Fennel Askwith', note: 'By Friday' })).status, 303);
    const shown = (await keeper.get(path)).text;
    assert.match(
      shown,
      /Reminded by timetable on 25 February 2026.*Spoken to on 30 April 2026: Fennel Askwith\. By Friday/s,
    );
    assert.equal((await keeper.post(`${path}/for/${who}/conversation`, spoken)).status, 303);
    await chaseOn('2026-05-29');
    assert.equal((await chasers()).length, steps.length + 1);
  });
});
