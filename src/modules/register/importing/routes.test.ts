import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { personWork } from '../../../../test/support/person-work.js';
import { asCsv, madeRegister } from '../../../../test/support/register-file.js';
import { type Browser, theService } from '../../../../test/support/service.js';
import { addManyReviews } from '../../../demonstration/many-reviews.js';
import { sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { findImport } from './queries.js';
import { takeIn } from './take-in.js';

const HEAD = 'Ref,Pseudonym,Borough,Date of death,Date notified,Status,Tutor';

describe('a register that comes in from a spreadsheet', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let keeper: Browser;

  before(async () => {
    const parts = {
      clock: { now: () => service().now() },
      installation: {
        ...{ demonstration: true, production: false, publicUrl: 'http://own.example' },
        ...{ dataDir: '/nonexistent', secret: undefined },
      },
    };
    await addManyReviews(service().database, parts, { count: 3, partnership: 'bexley' });
    keeper = await service().as('co-ordinator');
  });

  const upload = async (file: string | Uint8Array, name = 'register.csv'): Promise<string> => {
    const sent = await keeper.postFile('/register/imports', { field: 'file', name, bytes: Buffer.from(file) });
    assert.equal(sent.status, 303, sent.errorSummary.join('; '));
    return sent.location ?? '';
  };
  const step = async (at: string, name: string, more: Record<string, string> = {}) => {
    const version = (await keeper.get(at)).find('input[name="_version"]')?.getAttribute('value') ?? '';
    return keeper.post(`${at}/${name}`, { _version: version, ...more }, at);
  };
  const takenIn = async (...lines: string[]): Promise<string> => {
    const at = await upload([HEAD, ...lines].join('\n'));
    const taken = await step(at, 'take');
    assert.equal(taken.status, 303, taken.errorSummary.join());
    return at;
  };
  const countOf = async (): Promise<number> =>
    service().database.asOwner(async (tx) => {
      const { rows } = await tx.execute<{ count: number }>(sql`select count(*)::int as count from register_entry`);
      return rows[0]?.count ?? -1;
    });
  const listed = async (query = ''): Promise<string[]> =>
    (await keeper.get(`/register?kept=earlier${query}`)).findAll('tbody th').map((cell) => cell.text.trim());

  it('shows what cannot be read beside its cell, is put right there, taken as a whole and undone as a whole', async () => {
    const at = await upload(
      [
        'All DHRs,,,,,,',
        HEAD,
        'A-1,Rowan,Fenland and beyond,March 2014,13/05/14,Closed,Ms Oak',
        'A-2,Linnet,Bexley,31 June 2014,2015,Published,',
        'A-3,Sorrel,Bexley,see file,12 Jan 2016,,',
        'A-4,Bryony,Bexley,2016,,,',
        'A-4,Clover,Bexley,2017,,,',
      ].join('\n'),
    );
    const page = await keeper.get(at);
    assert.match(page.text, /5 rows: 2 new reviews ready, 3 to be settled, 0 in the register already/);
    assert.match(page.text, /June 2014 has 30 days/);
    assert.match(page.text, /The same reference stands in The file, row 6 too/);
    assert.match(page.text, /Kept beside, under their own headings: Tutor/);
    assert.equal((await step(at, 'take')).status, 422);
    await step(at, 'rows/2', { do: 'save', 'c-3': '30 June 2014' });
    await step(at, 'rows/3', { do: 'as-it-stands' });
    await step(at, 'rows/5', { do: 'leave', why: 'Typed twice' });
    assert.match((await keeper.get(`${at}?show=left-out`)).text, /Left out: Typed twice/);
    assert.equal((await step(at, 'take')).status, 303);
    assert.deepEqual(await listed(), ['A-4', 'A-3', 'A-2', 'A-1']);
    assert.deepEqual(await listed('&sort=died'), ['A-1', 'A-2', 'A-4', 'A-3']);
    assert.deepEqual(await listed('&sort=notified&direction=descending'), ['A-3', 'A-2', 'A-1', 'A-4']);
    assert.deepEqual(await listed('&search=fenland'), ['A-1']);
    assert.deepEqual(await listed('&year=2014'), ['A-1']);
    assert.deepEqual(await listed('&stage=closed'), ['A-1']);
    const all = await keeper.get('/register');
    assert.match(all.text, /A-1.*Earlier review.*Closed.*March 2014/s);
    assert.equal(all.findAll('tbody tr').length, 7);
    assert.equal((await keeper.get('/register?kept=here')).findAll('tbody tr').length, 3);
    assert.match((await keeper.get(at)).text, /It brought in 4 reviews.*1 were left out/s);
    assert.equal((await step(at, 'undo')).status, 303);
    assert.equal(await countOf(), 0);
  });

  it('is taken in once, all of it or nothing', async () => {
    const at = await upload(`${HEAD}\nB-1,Rowan,,,2014,,\nB-2,Linnet,,,2015,,`);
    const as = personWork(service());
    const id = at.split('/').at(-1) ?? '';
    const failing = as('co-ordinator', async (work, partnershipId) => {
      const one = await findImport(work, partnershipId, id);
      assert.ok(one !== undefined);
      await takeIn(work, one);
      throw new Error('the power is cut');
    });
    await assert.rejects(failing, /the power is cut/);
    assert.equal(await countOf(), 0);
    assert.match((await keeper.get(at)).text, /2 new reviews ready/);
    await step(at, 'take');
    const again = as('co-ordinator', async (work, partnershipId) => {
      const one = await findImport(work, partnershipId, id);
      assert.ok(one !== undefined);
      return takeIn(work, { ...one, state: 'checking', version: 1 });
    });
    await assert.rejects(again, Conflict);
    assert.equal(await countOf(), 2);
    await step(at, 'undo');
  });

  it('finds the same file and the same reference again, and follows the file or stays', async () => {
    const first = await takenIn('C-1,Rowan,Bexley,,13/05/14,Closed,Ms Oak', 'C-2,Linnet,Bexley,,2015,Published,');
    const again = await upload(
      [HEAD, 'C-1,Rowan,Bexley,,13/05/14,Closed,Ms Oak', 'C-2,Linnet,Bexley,,2015,Published,'].join('\n'),
    );
    assert.match((await keeper.get(again)).text, /2 in the register already.*This very file was taken in before/s);
    await step(again, 'give-up');
    const other = await upload(
      [
        HEAD,
        'C 1,Rowan,Bexley,,13 May 2014,On hold,Mr Elm',
        'C-2,Linnet,Northmere,,2015,Closed,',
        'C-3,Clover,,,2016,,',
      ].join('\n'),
    );
    assert.match((await keeper.get(other)).text, /In the register: Closed.*In the file: On hold/s);
    await step(other, 'rows/1', { do: 'follow' });
    await step(other, 'rows/2', { do: 'stay' });
    assert.equal((await step(other, 'take')).status, 303);
    const listPage = await keeper.get('/register?kept=earlier');
    assert.match(listPage.text, /C 1.*On hold/s);
    assert.doesNotMatch(listPage.text, /Northmere/);
    const link =
      listPage
        .findAll('tbody th a')
        .find((one) => one.text.trim() === 'C 1')
        ?.getAttribute('href') ?? '';
    assert.match(
      (await keeper.get(link)).text,
      /Changed to what a file says.*Stage: “Closed” became “On hold”.*Tutor: “Ms Oak” became “Mr Elm”/s,
    );
    assert.equal((await step(other, 'undo')).status, 303);
    assert.match((await keeper.get(link)).text, /Closed/);
    assert.doesNotMatch((await keeper.get(link)).find('dl')?.text ?? '', /On hold/);
    // It was worked on since the first file brought it in: that one alone stays.
    assert.equal((await step(first, 'undo')).status, 303);
    assert.match((await keeper.get(first)).text, /1 review stayed/);
    assert.equal(await countOf(), 1);
    await service().database.asOwner((tx) => tx.execute(sql`delete from register_entry_change`));
    await service().database.asOwner((tx) => tx.execute(sql`delete from register_entry`));
  });

  it('goes out and comes in again without a difference, reviews of this system left out', async () => {
    const at = await upload(asCsv(madeRegister(60)));
    assert.equal((await step(at, 'take')).status, 303);
    assert.equal(await countOf(), 60);
    for (const kind of ['csv', 'xlsx']) {
      const file = await keeper.get(`/register.${kind}`);
      const page = await keeper.get(await upload(file.bytes, `register.${kind}`));
      assert.match(page.text, /63 rows: 0 new reviews ready, 0 to be settled, 60 in the register already/, kind);
    }
    await step(at, 'undo');
  });

  it('is in the copy for boards without a pseudonym, and open to those who run the reviews of the partnership alone', async () => {
    await takenIn('D-1,Zephyrine,Bexley,3 March 2014,2014,Closed,', 'DHR Zephyrine,Zephyrine,Bexley,,2015,,');
    const board = await (await service().as('board-member')).get('/register/board');
    assert.match(board.text, /D-1.*March 2014.*Closed.*Earlier review/s);
    assert.doesNotMatch(board.text, /Zephyrine|3 March/);
    const link = (await keeper.get('/register?search=D-1')).find('tbody th a')?.getAttribute('href') ?? '';
    assert.equal((await keeper.get(link)).status, 200);
    const chair = await service().as('csp-chair');
    assert.equal((await chair.get(link)).status, 200);
    assert.equal((await chair.get(`${link}/change`)).status, 404);
    assert.equal((await chair.get('/register/imports')).status, 404);
    for (const key of ['board-member', 'northmere-co-ordinator', 'administrator', 'privacy-officer'])
      assert.equal((await (await service().as(key)).get(link)).status, 404, key);
    const as = personWork(service());
    const rowsFor = (key: string) =>
      as(key, async (work) => (await work.tx.execute(sql`select id from register_entry`)).rows.length);
    assert.equal(await rowsFor('csp-chair'), 2);
    for (const key of ['board-member', 'northmere-co-ordinator', 'administrator', 'panel-da'])
      assert.equal(await rowsFor(key), 0, key);
    const changes = as('csp-chair', (work) =>
      work.tx.execute(sql`update register_entry set reference = 'x' returning id`),
    );
    assert.equal((await changes).rows.length, 0);
  });

  it('has entries that are put right with a history, removed with a reason, and taken over', async () => {
    const link = (await keeper.get('/register?search=D-1')).find('tbody th a')?.getAttribute('href') ?? '';
    const act = async (name: string, more: Record<string, string>) => {
      const from = name === 'change' ? `${link}/change` : link;
      const version = (await keeper.get(from)).find('input[name="_version"]')?.getAttribute('value') ?? '';
      return keeper.post(`${link}/${name}`, { _version: version, ...more }, from);
    };
    const refused = await act('change', { died: '31 June 2014' });
    assert.equal(refused.status, 422);
    assert.match(refused.errorSummary.join(), /Date of death.*30 days/);
    assert.equal((await act('change', { died: 'June 2014', reason: 'The file was wrong' })).status, 303);
    const page = await keeper.get(link);
    assert.match(page.text, /Date of death: “3 March 2014” became “June 2014”/);
    assert.equal((await act('remove', { reason: '' })).status, 422);
    assert.equal((await act('remove', { reason: 'Not a review' })).status, 303);
    assert.equal((await keeper.get('/register?search=D-1')).findAll('tbody tr').length, 0);
    assert.match((await keeper.get('/register/imports')).text, /D-1: Not a review/);
    assert.equal((await act('bring-back', {})).status, 303);
    assert.equal((await act('take-over', { review: 'nothing' })).status, 422);
    const live = (await keeper.get('/register?kept=here')).find('tbody th a')?.text.trim() ?? '';
    assert.equal((await act('take-over', { review: live })).status, 303);
    assert.equal((await keeper.get('/register?search=D-1')).findAll('tbody tr').length, 0);
    assert.match((await keeper.get(link)).text, new RegExp(`Taken over as ${live}`));
  });
});
