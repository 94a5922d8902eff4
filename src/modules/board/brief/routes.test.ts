import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import mammoth from 'mammoth';
import { clear, draftedReview } from '../../../../test/support/cleared-review.js';
import { personWork } from '../../../../test/support/person-work.js';
import { type Browser, theService } from '../../../../test/support/service.js';
import type { Review } from '../../reviews/index.js';
import { boardsOf } from '../queries.js';
import { briefReports } from '../tables.js';

const section = (key: string, text: string) => ({
  ...{ part: 'summary' as const, key, heading: key, text, filled: [], after: '' },
});

describe('the brief report on its way to the boards', () => {
  const service = theService('2026-02-10T09:00:00Z');
  const as: ReturnType<typeof personWork> = (key, use) => personWork(service())(key, use);
  let review: Review;
  let home: string;
  let office: Browser;
  const at: Record<string, string> = {};

  const put = async (path: string, form: Readonly<Record<string, string>>, from = path) => {
    const page = await office.get(from);
    const [version, seen] = [String(page.field('_version') ?? ''), String(page.field('seen') ?? '')];
    const shown = { ...(version === '' ? {} : { _version: version }), ...(seen === '' ? {} : { seen }) };
    return office.post(path, { ...shown, ...form }, from);
  };
  const done = async (path: string, form: Readonly<Record<string, string>> = {}, from = path) => {
    const answer = await put(path, form, from);
    assert.equal(answer.status, 303, `${path}: ${answer.errorSummary.join('; ')}`);
  };
  const onDay = async (date: string) => {
    service().at(`${date}T09:00:00Z`);
    office = await service().as('co-ordinator');
  };
  const standing = (...ids: string[]) =>
    as('co-ordinator', async (work) => {
      const states = await work.catalogue.standingOf(work, review.id);
      return ids.map((id) => {
        const one = states.find(({ dutyId }) => dutyId === id);
        return one?.state === 'met' ? `met ${one.metOn}` : `${one?.state} ${one?.effectiveDue}`;
      });
    });
  const waits = () =>
    as('co-ordinator', async (work) =>
      (await work.catalogue.waitingFor(work)).filter(({ href }) => href.startsWith('/boards')),
    );
  /** The item of the brief report on the meeting of a board, by its link there. */
  const itemAt = async (board: string, month: string): Promise<string> => {
    const listed = (await office.get(at[board] ?? '')).findAll('a[href*="/meetings/"]');
    const meeting = listed.find((link) => link.textContent?.includes(month))?.getAttribute('href') ?? '';
    return (await office.get(meeting)).find('a[href*="/items/"]')?.getAttribute('href') ?? '';
  };

  before(async () => {
    review = await draftedReview(service(), [
      section('summary-chronology', 'Rowan wrote to the surgery twice.'),
      section('conclusions', 'A question would have helped.'),
    ]);
    home = `/reviews/${review.reference}/boards`;
    office = await service().as('co-ordinator');
    await done('/boards');
    for (const { id, kind } of await as('co-ordinator', async (work, partnership) => boardsOf(work, partnership))) {
      at[kind] = `/boards/${id}`;
      const days =
        kind === 'csp-board' ? '10 February 2026\n10 March 2026\n9 June 2026' : '20 March 2026\n20 June 2026';
      await done(`${at[kind]}/meetings/new`, { days });
    }
  });

  it('is drawn up from the signed report, and written', async () => {
    assert.match((await office.get(home)).text, /issued once the Home Office panel is content/);
    await done(`${home}/brief-report`, { step: 'draw-up' }, home);
    const page = await office.get(`${home}/brief-report`);
    assert.match(
      String(page.field('overview')),
      /^# What happened\n\nRowan wrote.*# What the review concludes\n\nA question/s,
    );
    await done(`${home}/brief-report`, { overview: 'She wrote from DA5 1AA.', asks: 'Note it.' });
    const late = await office.post(`${home}/brief-report`, { overview: 'Mine', asks: '', _version: '1' });
    assert.deepEqual([late.status, late.field('overview')], [409, 'Mine']);
  });

  it('is issued after a positive answer, and after every name in it was looked at', async () => {
    const issue = `${home}/brief-report/issue`;
    assert.match((await put(issue, {})).errorSummary.join(), /has not said that it is content/);
    await clear(service(), review, '2026-02-10');
    const page = await office.get(issue);
    assert.match(page.text, /1 place may say who somebody is:.*DA5 1AA/s);
    assert.match((await put(issue, {})).errorSummary.join(), /Look at each place/);
    assert.match(
      (await put(issue, { looked: 'yes', seen: 'another' })).errorSummary.join(),
      /changed since you read it/,
    );
    const chair = await service().as('csp-chair');
    assert.equal((await chair.post(issue, {}, home)).status, 404);
    await done(`${home}/brief-report`, { overview: 'She wrote twice.', asks: 'Note it.' });
    const unread = await office.post(issue, { looked: 'yes', seen: String(page.field('seen') ?? '') });
    assert.equal(
      unread.status,
      422,
      'words that came after the page was opened are issued by nobody who has not read them',
    );
    await done(issue);
    assert.match((await office.get(home)).text, /issued on 10 February 2026/);
    assert.equal((await office.get(issue)).location, home);
  });

  it('goes on the next available meeting, not on that of the same day; and on another when that is off', async () => {
    assert.match((await office.get(home)).text, /Community Safety Partnership Board Next meeting: 10 March 2026/);
    assert.deepEqual(await standing('H-02', 'H-03'), ['due 2026-03-10', 'not-yet-started undefined']);
    const own = at['csp-board']?.split('/').at(-1) ?? '';
    await done(`${home}/placing/${own}`, {}, home);
    assert.match((await office.get(home)).text, /On the agenda of the meeting of 10 March 2026/);
    const item = await itemAt('csp-board', '10 March 2026');
    assert.match((await put(item, { outcome: 'noted' })).errorSummary.join(), /still to come/);
    await done(`${item.split('/items')[0]}/cancel`, { reason: 'The council moved.' });
    assert.deepEqual(await standing('H-02'), ['due 2026-06-09']);
    assert.deepEqual(
      (await waits()).filter(({ href }) => href === item).map(({ text }) => text),
      ['Put an item on another meeting of the board'],
    );
    await done(`${item}/move`, {}, item);
    assert.match((await office.get(home)).text, /On the agenda of the meeting of 9 June 2026/);
  });

  it('is given when what came of it is written down: that is the proof, and the other boards follow', async () => {
    await onDay('2026-06-10');
    const item = await itemAt('csp-board', '9 June 2026');
    assert.ok((await waits()).some(({ href, text }) => href === item && text.startsWith('Write down')));
    assert.match((await put(item, { minute: 'x' })).errorSummary.join(), /Select what came of it/);
    await done(item, { outcome: 'agreed', minute: 'Agreed.', minuteReference: 'Minute 7' });
    assert.deepEqual(await standing('H-02', 'H-03'), ['met 2026-06-09', 'due 2026-06-20']);
    assert.match((await put(item, { outcome: 'not-reached' })).errorSummary.join(), /take that back first/);
    for (const kind of ['domestic-abuse-partnership', 'safeguarding-adults-board', 'safeguarding-children-partnership'])
      await done(`${home}/placing/${at[kind]?.split('/').at(-1)}`, {}, home);
    await onDay('2026-06-20');
    for (const kind of ['domestic-abuse-partnership', 'safeguarding-adults-board'])
      await done(await itemAt(kind, '20 June 2026'), { outcome: 'noted', minute: '', minuteReference: 'Minute 3' });
    await done(await itemAt('safeguarding-children-partnership', '20 June 2026'), { outcome: 'not-reached' });
    assert.match((await office.get(home)).text, /Not reached at the meeting of 20 June 2026/);
    await onDay('2026-06-22');
    assert.deepEqual(await standing('H-03'), ['overdue 2026-06-20']);
  });

  it('is read by members of boards: as it was issued, on the page, in Word and as a PDF, and nothing else of the review', async () => {
    const member = await service().as('board-member');
    const board = await member.get(at['csp-board'] ?? '');
    const paper = board.find('a[href^="/boards/papers/"]')?.getAttribute('href') ?? '';
    assert.match((await member.get(paper)).text, /She wrote twice.*makes no recommendation/s);
    const word = await member.get(`${paper}/file.docx`);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(word.bytes) });
    assert.match(value, /What the Board is asked\s+Note it\..*She wrote twice\./s);
    assert.match(
      Buffer.from((await member.get(`${paper}/file.pdf`)).bytes)
        .subarray(0, 8)
        .toString('latin1'),
      /^%PDF-/,
    );
    assert.equal((await member.get(home)).status, 404);
    await done(`${home}/brief-report`, { step: 'draw-up' }, home);
    await done(`${home}/brief-report`, { overview: 'A correction.', asks: '' });
    assert.doesNotMatch((await member.get(paper)).text, /A correction/);
    const deletion = `${home}/brief-report/deletion`;
    const seen = await office.get(deletion);
    assert.match(seen.text, /gone for good.*The edition that was issued stays/s);
    await done(`${home}/brief-report`, { overview: 'Another correction.', asks: '' });
    assert.equal((await office.post(deletion, { _version: String(seen.field('_version')) })).status, 409);
    await done(deletion);
    assert.equal((await office.get(deletion)).location, home, 'nothing is left to delete but what was issued');
    assert.match((await member.get(paper)).text, /She wrote twice/);
    await assert.rejects(
      service().database.asOwner((tx) => tx.delete(briefReports)),
      'nor does the database',
    );
  });

  it('leaves the standing item on learning to be ticked for each meeting of the partnership’s own board (H-16)', async () => {
    await done(`${at['csp-board']}/meetings/new`, { days: '14 July 2026' });
    const [asked] = (await waits()).filter(({ text }) => text.startsWith('Put learning'));
    const owed = () =>
      as('co-ordinator', async (work, partnership) => {
        const facts = await work.catalogue.partnershipFactsOf(work, partnership);
        const of = (name: string) => facts.filter((one) => one.name === name).map(({ on }) => on);
        return [of('csp-board-meeting'), of('learning-on-agenda')];
      });
    await done(`${asked?.href}/items`, { item: 'learning', learningNote: 'Item 9' }, asked?.href);
    assert.deepEqual(await owed(), [['2026-02-10', '2026-06-09', '2026-07-14'], ['2026-07-14']]);
    assert.ok(!(await waits()).some(({ text }) => text.startsWith('Put learning')));
  });
});
