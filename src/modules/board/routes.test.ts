import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { personWork } from '../../../test/support/person-work.js';
import { registeredReview } from '../../../test/support/registered-review.js';
import { type Browser, theService } from '../../../test/support/service.js';
import { castId } from '../../../test/support/staffed-review.js';
import { day } from '../../kernel/day.js';
import { sql } from '../../platform/database/sql.js';
import { withdrawGiving } from './giving/withdraw-giving.js';
import { type GivenThing, type Giving, givenOf, giveToBoards } from './index.js';
import { boardsOf, givenTo, meetingsOf, stands } from './queries.js';

const THING: GivenThing = {
  kind: 'register',
  id: '5f0d1c56-6a4e-4c3e-9b6b-0d5f0a6f7a01',
  title: 'Register of reviews, February 2026',
};

const on = (field: string, date: string) => {
  const [year = '', month = '', number = ''] = date.split('-');
  return { [`${field}-day`]: number, [`${field}-month`]: month, [`${field}-year`]: year };
};

describe('boards, their meetings, and what they were given', () => {
  const service = theService('2026-02-10T09:00:00Z');
  const as: ReturnType<typeof personWork> = (key, use) => personWork(service())(key, use);
  let office: Browser;
  const put = async (path: string, form: Readonly<Record<string, string>>, from = path) => {
    const page = await office.get(from);
    const version = String(page.field('_version') ?? '');
    return office.post(path, { ...form, ...(version === '' ? {} : { _version: version }) }, from);
  };
  const boards = () => as('co-ordinator', async (work, id) => boardsOf(work, id));
  const boardAt = async (kind: string): Promise<string> =>
    `/boards/${(await boards()).find((one) => one.kind === kind && one.endedOn === null)?.id ?? ''}`;
  const meetings = async (kind: string) => {
    const of = (await boardAt(kind)).split('/').at(-1);
    return as('co-ordinator', async (work, id) => (await meetingsOf(work, id)).filter((one) => one.boardId === of));
  };
  const give = (giving: Partial<Giving>, thing = THING, by = 'co-ordinator') =>
    as(by, async (work, id) =>
      giveToBoards(work, id, thing, {
        ...{ boards: (await boardsOf(work, id)).map((one) => one.id), on: day('2026-02-09'), how: 'e-mail', note: '' },
        ...giving,
      }),
    );

  before(async () => {
    office = await service().as('co-ordinator');
  });

  it('begin with the four of the toolkit', async () => {
    assert.match((await office.get('/boards')).text, /No boards yet/);
    assert.equal((await office.post('/boards', {}, '/boards')).status, 303);
    assert.deepEqual(
      (await boards()).map(({ kind }) => kind),
      ['csp-board', 'domestic-abuse-partnership', 'safeguarding-adults-board', 'safeguarding-children-partnership'],
    );
    const again = await put('/boards/new', { name: 'Another', kind: 'csp-board' });
    assert.deepEqual([again.status, again.errorSummary.length], [422, 1]);
    const named = await put('/boards/new', { name: 'domestic abuse partnership', kind: 'other' });
    assert.match(named.errorSummary.join(), /There is a board of this name already/);
  });

  it('get a year of meetings from a pasted list, each day once', async () => {
    const board = await boardAt('csp-board');
    assert.match((await office.get(board)).text, /No meeting to come is in the calendar. Ask the board/);
    const wrong = await put(`${board}/meetings/new`, { days: '10 March 2026\nsome day in June' });
    assert.match(wrong.errorSummary.join(), /“some day in June” must be one whole date/);
    const several = await put(`${board}/meetings/new`, { days: '10 March 2026\nsome day in June\nMay' });
    assert.match(several.errorSummary.join(), /2 of 3 lines cannot be read/);
    assert.match(several.text, /“some day in June” must be.*“May” must be/s);
    const days = '10 March 2026\n9 June 2026\n10 February 2026';
    const form = { days, startsAt: '2pm', place: 'Civic Offices' };
    assert.equal((await put(`${board}/meetings/new`, form)).status, 303);
    assert.equal((await put(`${board}/meetings/new`, { days: '10/03/2026' })).status, 303);
    assert.match((await office.get(board)).text, /1 day was in it already/);
    assert.deepEqual(
      (await meetings('csp-board')).map(({ heldOn, startsAt }) => `${heldOn} ${startsAt}`),
      ['2026-02-10 14:00', '2026-03-10 14:00', '2026-06-09 14:00'],
    );
    assert.match((await office.get('/boards')).text, /10 March 2026/);
  });

  it('say which meeting still takes papers, and what to do when none does', async () => {
    const board = await boardAt('csp-board');
    const [, march, june] = await meetings('csp-board');
    const change = `${board}/meetings/${march?.id}/change`;
    const particulars = { startsAt: '14:00', place: '', note: '' };
    const late = { ...on('heldOn', '2026-03-10'), ...on('papersBy', '2026-03-11'), ...particulars };
    assert.equal((await put(change, late)).status, 422);
    const same = await put(change, { ...late, ...on('heldOn', '2026-06-09'), ...on('papersBy', '2026-06-01') });
    assert.match(same.errorSummary.join(), /another meeting on that day/);
    assert.equal((await put(change, { ...late, ...on('papersBy', '2026-02-09') })).status, 303);
    assert.match((await office.get(board)).text, /Next meeting that takes papers\s*9 June 2026/);
    const off = `${board}/meetings/${june?.id}/cancel`;
    assert.match((await put(off, { reason: '' })).errorSummary.join(), /Enter why it is off/);
    assert.equal((await put(off, { reason: 'The council moved.' })).status, 303);
    assert.match((await office.get(board)).text, /day for papers of the meeting of 10 March 2026 was 9 February 2026/);
    assert.equal((await office.get(off)).status, 404);
  });

  it('are given things, each with its meeting, day and way; never twice on a day, never in the future', async () => {
    const given = await give({ on: day('2026-02-10'), how: 'meeting', note: 'Paper 4' });
    assert.ok(given.ok && given.value.length === 4);
    assert.deepEqual(await give({ on: day('2026-02-10') }), {
      ok: false,
      reason: { kind: 'given-that-day', board: 'Community Safety Partnership Board' },
    });
    assert.deepEqual(await give({ on: day('2026-02-11') }), { ok: false, reason: { kind: 'still-to-come' } });
    assert.deepEqual(await give({ boards: [] }), { ok: false, reason: { kind: 'no-board' } });
    await assert.rejects(give({}, THING, 'csp-chair'), { name: 'NotPermitted' });
    const rows = await as('board-member', async (work, id) => givenOf(work, id, 'register', [THING.id]));
    assert.deepEqual(
      rows.get(THING.id)?.map(({ meetingOn }) => meetingOn),
      ['2026-02-10', null, null, null],
    );
    const board = await boardAt('csp-board');
    const [today] = await meetings('csp-board');
    const off = await put(`${board}/meetings/${today?.id}/cancel`, { reason: 'A slip' });
    assert.match(off.errorSummary.join(), /Something was given at this meeting/);
  });

  it('keep what was taken back, with the reason', async () => {
    const board = await boardAt('csp-board');
    const back = (await office.get(board)).find('a[href$="/back"]')?.getAttribute('href') ?? '';
    assert.equal((await put(back, { reason: '' })).status, 422);
    assert.equal((await put(back, { reason: 'It was the register of January.' })).status, 303);
    assert.match((await office.get(board)).text, /Taken back: It was the register of January. \(Paper 4\)/);
    assert.equal((await office.get(back)).status, 404);
    assert.ok((await give({ on: day('2026-02-10'), boards: [board.split('/').at(-1) ?? ''] })).ok);
  });

  it('are read by members of boards, who change nothing, and see nothing of a review they are kept out of', async () => {
    const review = await registeredReview(service());
    const about = {
      ...THING,
      id: review.id,
      kind: 'brief-report',
      title: 'Brief report',
      reviewId: review.id,
    } as const;
    assert.ok((await give({}, about)).ok);
    const member = await service().as('board-member');
    assert.match((await member.get('/my-day')).text, /Nothing waits for you.*Boards and meetings/s);
    const board = await boardAt('csp-board');
    assert.match((await member.get(board)).text, /Brief report/);
    assert.equal((await member.get(`${board}/change`)).status, 404);
    assert.equal((await member.get(`/reviews/${review.reference}`)).status, 404);
    assert.equal((await (await service().as('panel-da')).get('/boards')).status, 404);
    const [who, by] = [await castId(service(), 'board-member'), await castId(service(), 'co-ordinator')];
    await service().database.asOwner((tx) =>
      tx.execute(sql`insert into exclusion (id, person_id, review_id, partnership_id, reason, excluded_by, excluded_at)
        values (gen_random_uuid(), ${who}, ${review.id}, ${review.partnershipId}, 'Knows the family', ${by}, now())`),
    );
    assert.doesNotMatch((await member.get(board)).text, /Brief report/);
    const calendar = await as('board-member', (work) => work.catalogue.calendarFor(work));
    assert.deepEqual(
      calendar.map(({ title, cancelled }) => `${title} ${cancelled}`),
      ['false', 'false', 'true'].map((off) => `Community Safety Partnership Board: meeting ${off}`),
    );
  });

  it('end: the log stays, later meetings are off, and nothing is given any more', async () => {
    const board = await boardAt('csp-board');
    const ending = { ...on('endedOn', '2026-02-09'), reason: 'Its work passed to the joint board.' };
    const early = await put(`${board}/end`, ending);
    assert.deepEqual([early.status, early.errorSummary.length], [422, 1], 'it was given something after that day');
    await as('co-ordinator', async (work) => {
      for (const one of await givenTo(work, board.split('/').at(-1) ?? ''))
        if (stands(one) && one.givenOn > day('2026-02-09')) await withdrawGiving(work, one, 'Written down by mistake');
    });
    assert.equal((await put(`${board}/end`, ending)).status, 303);
    assert.match((await office.get('/boards')).text, /Boards that have ended/);
    assert.match((await office.get(board)).text, /This board ended on 9 February 2026. Its work passed.*Paper 4/s);
    const refused = await give({ on: day('2026-02-10'), boards: [board.split('/').at(-1) ?? ''] });
    assert.ok(!refused.ok && refused.reason.kind === 'ended');
    assert.equal((await put('/boards/new', { name: 'Joint board', kind: 'csp-board' })).status, 303);
  });
});
