import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type FindingsWorld, findingsWorld } from '../../../../test/support/findings-world.js';
import { personWork } from '../../../../test/support/person-work.js';
import { openLinkOf, systemOf } from '../../../../test/support/scoped-review.js';
import { theService } from '../../../../test/support/service.js';
import { day } from '../../../kernel/day.js';
import { eq } from '../../../platform/database/sql.js';
import { smartTests } from '../kinds.js';
import { letterChasers, recommendationLetters } from '../tables.js';
import { chaseSilentOfficers } from './chase.js';
import { nextMove } from './rules.js';
import { silentOfficersOf } from './silent-officers.js';

const ladder = [
  { workingDays: 1, to: 'contact' as const },
  { workingDays: 5, to: 'chief-officer' as const },
];

describe('a silence', () => {
  const silent = { answerDueOn: day('2026-02-10'), listedForBoardOn: null, sent: [] };
  it('is chased by the ladder, then listed for the board once', () => {
    assert.equal(nextMove(silent, ladder, day('2026-02-10')), undefined);
    assert.deepEqual(nextMove(silent, ladder, day('2026-02-11')), { remind: 1, daysLate: 1 });
    assert.equal(nextMove({ ...silent, sent: [1] }, ladder, day('2026-02-12')), undefined);
    assert.deepEqual(nextMove({ ...silent, sent: [1] }, ladder, day('2026-02-17')), { remind: 2, daysLate: 7 });
    assert.equal(nextMove({ ...silent, sent: [1, 2] }, ladder, day('2026-02-23')), undefined);
    assert.equal(nextMove({ ...silent, sent: [1, 2] }, ladder, day('2026-02-24')), 'list');
    const listed = { ...silent, sent: [1, 2], listedForBoardOn: day('2026-02-24') };
    assert.equal(nextMove(listed, ladder, day('2026-04-01')), undefined);
  });
});

describe('letters to chief officers', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: FindingsWorld;
  let base: string;
  let path: string;
  const as = (key: string) => service().as(key);
  const post = async (key: string, to: string, typed: Readonly<Record<string, string | string[]>>) => {
    const page = await (await as(key)).post(to, typed, base);
    assert.equal(page.status, 303, `${to}: ${page.errorSummary.join('; ')}`);
    return page.location ?? '';
  };
  const whom = async (): Promise<string[]> =>
    [...(await (await as('co-ordinator')).get(path)).html.matchAll(/id="addressee-([\w-]+)"/g)].map(
      ([, id]) => id ?? '',
    );
  const letters = () =>
    service().database.asOwner((tx) =>
      tx.select().from(recommendationLetters).where(eq(recommendationLetters.reviewId, world.review.id)),
    );

  /** Two bodies, one in words; agreed, not issued. */
  before(async () => {
    world = await findingsWorld(service());
    base = `/reviews/${world.review.reference}/recommendations`;
    path = await post('co-ordinator', `${base}/new`, {
      ...{ title: 'See every adult alone', wording: 'By 1 September every adult is seen alone.', purpose: 'Safety' },
      ...{ expectation: 'An audit shows it', madeFor: 'multi-agency', reach: 'local', theme: 'risk' },
      ...{ noFindingBecause: 'From the family', agencies: [world.own.id], bodies: 'Royal College' },
    });
    await post('co-ordinator', `${path}/steps/discuss`, { _version: '1' });
    await post('co-ordinator', `${path}/tests`, {
      ...Object.fromEntries(
        smartTests.flatMap((test) => [
          [test, 'met'],
          [`${test}Reason`, 'Said'],
        ]),
      ),
      _version: '1',
    });
    for (const id of await whom())
      await post('co-ordinator', `${path}/for/${id}/conversation`, {
        ...{ way: 'phone', 'on-day': '9', 'on-month': '2', 'on-year': '2026', answer: 'agrees' },
        ...{ answeredName: 'Heath Gorseley', answeredPost: 'Head' },
      });
    await post('co-ordinator', `${path}/steps/agree`, { _version: '2' });
  });

  const typed = {
    ...{
      officerName: 'Sage Fennelworth',
      officerPost: 'Chief executive',
      officerEmail: 'sage.fennelworth@own.example',
    },
    ...{ way: 'system', 'answerDueOn-day': '2', 'answerDueOn-month': '3', 'answerDueOn-year': '2026' },
  };

  it('begin as somebody wrote it, under a version, and not by whoever may not send', async () => {
    const [to = ''] = await whom();
    const at = `${path}/for/${to}/letter-words`;
    const coordinator = await as('co-ordinator');
    const page = await coordinator.get(at);
    assert.match(String(page.field('words')), /has held a review with the reference/);
    const _version = String(page.field('_version'));
    assert.equal((await (await as('panel-da')).get(at)).status, 404);
    assert.equal((await coordinator.post(at, { words: 'x'.repeat(10_000), _version })).status, 422);
    assert.equal((await coordinator.post(at, { words: 'We met in May.', _version })).status, 303);
    assert.equal((await coordinator.post(at, { words: 'Too late', _version })).status, 409);
    assert.match((await coordinator.get(`${path}/for/${to}/letter`)).text, /It begins: We met in May\./);
  });

  it('do not go before it is issued, by whoever oversees the plan too', async () => {
    const [first = ''] = await whom();
    const early = await (await as('co-ordinator')).post(`${path}/for/${first}/letter`, typed, base);
    assert.equal(early.status, 409);
    assert.match((await (await as('co-ordinator')).get(`${base}/-/letters`)).text, /Nothing is issued yet/);
    assert.equal((await (await as('report-author')).get(`${path}/for/${first}/letter`)).status, 404);
    await post('single-point-of-contact', `${path}/steps/issue`, { _version: '3' });
    assert.match((await (await as('csp-chair')).get(path)).text, /Issued on 10 February 2026/);
  });

  it('say who, how and by when, and go from here with a link', async () => {
    const [first = ''] = await whom();
    const sender = await as('single-point-of-contact');
    const to = `${path}/for/${first}/letter`;
    const nothing = await sender.post(to, {});
    assert.deepEqual(nothing.errorSummary, [
      'Enter the name of the chief officer',
      'Enter the post of the chief officer',
      'Select how it goes',
      'Enter the day an answer is expected',
    ]);
    assert.match(
      (await sender.post(to, { ...typed, officerEmail: 'x' })).errorSummary.join(),
      /Enter the e-mail address/,
    );
    const paper = await sender.post(to, { ...typed, way: 'letter' });
    assert.deepEqual(paper.errorSummary, ['Enter the day it was sent']);
    assert.equal((await sender.post(to, typed)).status, 303);
    assert.equal((await sender.post(to, typed, base)).status, 409);
    const mail = await service().mailTo(typed.officerEmail);
    assert.match(mail[0]?.subject ?? '', /^For the chief officer: a recommendation to your organisation, BEX-2026/);
    assert.doesNotMatch(mail[0]?.body ?? '', /alone|Fennelworth|death/);
    assert.equal((await sender.get(`${path}/for/${first}/letter-file`)).status, 200);
    assert.match(
      (await sender.get(`${base}/-/letters`)).text,
      /Sage Fennelworth, Chief executive.*2 March 2026\s*Awaited/s,
    );
  });

  it('are chased when nobody answers, then listed, and answered by the link all the same', async () => {
    for (const at of ['2026-03-03', '2026-03-10', '2026-03-17', '2026-03-24', '2026-03-31', '2026-04-14']) {
      service().at(`${at}T09:00:00Z`);
      await chaseSilentOfficers(systemOf(service()));
      await chaseSilentOfficers(systemOf(service()));
    }
    const chasers = await service().database.asOwner((tx) => tx.select().from(letterChasers));
    const steps = chasers.map(({ step }) => step);
    assert.ok(steps.length > 0);
    assert.deepEqual(steps, [...new Set(steps)]);
    assert.notEqual((await letters())[0]?.listedForBoardOn, null);
    assert.match((await (await as('csp-chair')).get(`${base}/-/letters`)).text, /None; listed for the board on/);
    const voice = `${path}/for/${(await whom())[0]}/letter-spoken`;
    const note = { toName: 'The office of the chief executive', note: 'By the end of April' };
    assert.equal((await (await as('single-point-of-contact')).post(voice, note)).status, 303);
    assert.match((await (await as('csp-chair')).get(path)).text, /Spoken to on 14 April 2026: The office/);
    const silentTo = (key: string) =>
      personWork(service())(key, (work) => silentOfficersOf(work, world.review.partnershipId));
    const [silent, ...more] = await silentTo('csp-chair');
    assert.deepEqual(
      [silent?.reference, silent?.officerPost, silent?.answerDueOn, silent?.reminders, more],
      [world.review.reference, 'Chief executive', '2026-03-02', steps.length + 1, []],
    );
    assert.deepEqual(await silentTo('northmere-co-ordinator'), []);

    const { guest, page } = await openLinkOf(service(), typed.officerEmail);
    const own = /action="(\/recommendation-letter\/[\w-]+)"/.exec(page.html)?.[1] ?? '';
    assert.match(page.text, /For Sage Fennelworth, Chief executive.*2 March 2026/s);
    const why = await guest.post(own, { answer: 'not-accepted', answeredName: 'Sage', answeredPost: 'Chief' });
    assert.deepEqual(why.errorSummary, ['Enter why it is not accepted']);
    const said = { answer: 'partly', answerText: 'From December', answeredName: 'Sage', answeredPost: 'Chief' };
    assert.equal((await guest.post(own, said)).status, 303);
    assert.match((await guest.get(own)).text, /Answered on 14 April 2026: partly accepted\. From December/);
    assert.equal((await guest.post(own, { ...said, answer: 'accepted' }, own)).status, 303);
    assert.equal((await letters())[0]?.answer, 'partly');
    assert.deepEqual(await silentTo('csp-chair'), []);
    assert.match((await (await as('csp-chair')).get(path)).text, /Partly accepted on 14 April 2026: From December/);
  });

  it('on paper are recorded with their answer', async () => {
    const second = (await whom())[1] ?? '';
    const sender = await as('co-ordinator');
    const sent = { 'sentOn-day': '1', 'sentOn-month': '4', 'sentOn-year': '2026', 'answerDueOn-month': '5' };
    await post('co-ordinator', `${path}/for/${second}/letter`, { ...typed, officerEmail: '', way: 'letter', ...sent });
    const to = `${path}/for/${second}/letter-answer`;
    assert.equal((await sender.post(to, {})).status, 422);
    const on = { 'on-day': '10', 'on-month': '4', 'on-year': '2026' };
    await post('co-ordinator', to, { answer: 'accepted', answeredName: 'Sage', answeredPost: 'Chief', ...on });
    assert.equal((await sender.get(to)).status, 404);
    assert.match((await sender.get(`${base}/-/letters`)).text, /Accepted, 10 April 2026/);
  });
});
