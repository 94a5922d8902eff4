import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { acceptedAction, aLead } from '../../../test/support/led-actions.js';
import { type PlanWorld, planWorld } from '../../../test/support/plan-world.js';
import { systemOf } from '../../../test/support/scoped-review.js';
import { type Browser, theService } from '../../../test/support/service.js';
import { castId } from '../../../test/support/staffed-review.js';
import { day } from '../../kernel/day.js';
import { sql } from '../../platform/database/sql.js';
import { actionUpdates } from '../actions/tables.js';
import { publicationSteps, publications } from '../publication/tables.js';
import { recommendationAddressees } from '../recommendations/tables.js';
import { callForUpdates } from './asking/call-for-updates.js';
import { prefixOf } from './asking/form.js';
import { remindOwners } from './asking/remind-owners.js';
import { shownName } from './writing/form.js';

describe('a six-month update', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: PlanWorld;
  let base: string;
  let office: Browser;
  let led: { lead: { id: string; email: string }; action: string };

  const updates = async () => {
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ id: string; issued_at: string | null }>(
        sql`select id, issued_at from six_month_update order by number`,
      ),
    );
    return rows;
  };
  /** Sessions end meanwhile. */
  const move = async (instant: string) => {
    service().at(instant);
    office = await service().as('co-ordinator');
  };
  const call = () => callForUpdates(systemOf(service()));
  const here = async () => `${base}/${(await updates())[0]?.id}`;

  before(async () => {
    world = await planWorld(service());
    base = `/reviews/${world.review.reference}/six-month-update`;
    office = await service().as('co-ordinator');
    const of = { reviewId: world.review.id, partnershipId: world.review.partnershipId };
    const lead = await aLead(service(), world);
    led = {
      lead,
      action: await acceptedAction(service(), world, { lead, what: 'Train everybody', dueOn: day('2026-12-01') }),
    };
    const by = await castId(service(), 'co-ordinator');
    await service().database.asOwner(async (tx) => {
      for (const [bodyName, officerEmail] of [
        ['The Ministry of Examples', 'unit@ministry.example'],
        ['The Guild of Examples', ''],
      ] as const)
        await tx.insert(recommendationAddressees).values({
          ...{ ...of, id: randomUUID(), recommendationId: world.recommendations[1] ?? '', bodyName },
          ...{ officerName: 'Rue Fernley', officerPost: 'Head', officerEmail, addedBy: by, addedAt: service().now() },
        } as typeof recommendationAddressees.$inferInsert);
      await tx.insert(publications).values({
        ...{ ...of, state: 'published', scope: 'whole', changedBy: by, changedAt: service().now() },
      } as typeof publications.$inferInsert);
      await tx.insert(publicationSteps).values({
        ...{ ...of, id: randomUUID(), number: 1, step: 'publish', fromState: 'to-publish', toState: 'published' },
        takenAt: new Date('2026-02-10T10:00:00Z'),
      });
    });
  });

  it('is not begun before its time, and then once, however often it is tried', async () => {
    await move('2026-06-28T09:00:00Z');
    await call();
    assert.equal((await updates()).length, 0);
    assert.match((await office.get(base)).text, /begun by itself on 29 June 2026/);
    await move('2026-06-29T09:00:00Z');
    await Promise.all([call(), call()]);
    await call();
    assert.equal((await updates()).length, 1);
  });

  it('asks the lead by the door of the rounds, a body by a link, and says whom nobody can write to', async () => {
    const [toLead] = await service().mailTo(led.lead.email);
    assert.match(toLead?.subject ?? '', /For the board: how do the actions that you lead go/);
    assert.match(toLead?.body ?? '', /20 July 2026/);
    const [toBody] = await service().mailTo('unit@ministry.example');
    assert.match(toBody?.subject ?? '', /what came of a recommendation/);
    const page = await office.get(await here());
    assert.match(page.text, /0 of 3 answers have come/);
    assert.match(page.text, /No address is known: ask by telephone/);
    assert.match(
      (await office.get('/my-day')).text + (await office.get('/')).text,
      /Ask for answers to the six-month update/,
    );
  });

  it('reminds those who are silent, once a step, and not on a day off', async () => {
    const before = (await service().mailTo('unit@ministry.example')).length;
    await move('2026-07-25T09:00:00Z');
    await remindOwners(systemOf(service()));
    assert.equal((await service().mailTo('unit@ministry.example')).length, before);
    await move('2026-07-28T09:00:00Z');
    await remindOwners(systemOf(service()));
    await remindOwners(systemOf(service()));
    assert.equal((await service().mailTo('unit@ministry.example')).length, before + 1);
  });

  it('takes what a body says on the telephone, and what a lead tells through the plan', async () => {
    const asking = (await office.get(await here())).findAll('main a').map((link) => link.getAttribute('href') ?? '');
    const path = asking.find((href) => href.includes('/answers/')) ?? '';
    const prefix = prefixOf(world.recommendations[1] ?? '');
    const empty = await office.post(path, { answeredName: 'Rue Fernley' });
    assert.deepEqual(empty.errorSummary, ['Say how at least one of them stands']);
    const said = { [`${prefix}standing`]: 'under-way', [`${prefix}progress`]: 'It is being drafted.' };
    assert.equal((await office.post(path, { ...said, answeredName: 'Rue Fernley, head' })).status, 303);
    const of = { reviewId: world.review.id, partnershipId: world.review.partnershipId };
    await service().database.asOwner((tx) =>
      tx.insert(actionUpdates).values({
        ...{ ...of, id: randomUUID(), actionId: led.action, toldOn: day('2026-07-28'), progress: 'Half are trained.' },
        ...{
          says: 'at-risk',
          obstacle: 'No rooms',
          asksForDay: day('2027-02-01'),
          way: 'link',
          toldByLead: led.lead.id,
        },
        toldAt: service().now(),
      }),
    );
    const page = await office.get(await here());
    for (const words of [/2 of 3 answers/, /Half are trained/, /1 February 2027 is asked for/, /It is being drafted/])
      assert.match(page.text, words);
    assert.match(page.text, /Nothing came from The Ministry of Examples|Nothing came from The Guild of Examples/);
  });

  it('keeps what two people write at once in different passages, and neither over the other in the same', async () => {
    const words = `${await here()}/words`;
    const page = await office.get(words);
    const fields = ['opening', 'decisions', 'impact'];
    const shown = Object.fromEntries(
      fields.flatMap((name) => [
        [name, String(page.field(name) ?? '')],
        [shownName(name), String(page.field(shownName(name)) ?? '')],
      ]),
    );
    const save = (change: Readonly<Record<string, string>>) =>
      office.post(words, { ...shown, _version: String(page.field('_version') ?? ''), ...change }, words);
    assert.equal((await save({ opening: 'Much is done.' })).status, 303);
    assert.equal((await save({ decisions: '- Agree the new day.' })).status, 303);
    const third = await save({ opening: 'Little is done.' });
    assert.equal(third.status, 409);
    assert.match(third.text, /Much is done/);
    const read = await office.get(await here());
    assert.match(read.text, /Much is done/);
    assert.match(read.text, /Agree the new day/);
  });

  it('is not issued while a name stands in it, stays as it was issued, and is then read by boards', async () => {
    const board = await service().as('board-member');
    const id = (await updates())[0]?.id ?? '';
    assert.equal((await board.get(`/six-month-updates/${id}`)).status, 404);
    const words = `${await here()}/words`;
    const version = String((await office.get(words)).field('_version') ?? '');
    const mail = { opening: 'Write to somebody.private@mail.example.', decisions: '', impact: '', _version: version };
    assert.equal((await office.post(words, mail, words)).status, 303);
    assert.match((await office.get(await here())).text, /have to go first/);
    const issue = async (seen: string) => office.post(`${await here()}/issue`, { looked: 'yes', seen }, await here());
    const seen = async () => String((await office.get(await here())).field('seen') ?? '');
    const asNamed = await seen();
    assert.equal((await issue(asNamed)).status, 422);
    const again = String((await office.get(words)).field('_version') ?? '');
    await office.post(words, { ...mail, opening: 'Much is done.', _version: again }, words);
    assert.match((await issue(asNamed)).errorSummary.join(), /changed since you read it/);
    const issued = await issue(await seen());
    assert.equal(issued.status, 303, issued.errorSummary.join('; '));
    await service().database.asOwner((tx) => tx.execute(sql`update recommendation set title = 'Another title'`));
    const page = await board.get(`/six-month-updates/${id}`);
    assert.equal(page.status, 200);
    assert.doesNotMatch(page.text, /Another title/);
    for (const format of ['docx', 'pdf'])
      assert.equal((await board.get(`/six-month-updates/${id}/update.${format}`)).status, 200);
    const elsewhere = await service().as('northmere-co-ordinator');
    assert.equal((await elsewhere.get(`/six-month-updates/${id}`)).status, 404);
    assert.equal((await office.post(words, mail, await here())).status, 404);
  });

  it('meets the duty on the day on which the partnership’s own board was given it', async () => {
    await office.post('/boards', {}, '/boards');
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ id: string }>(sql`select id from board where kind = 'csp-board'`),
    );
    const on = { 'on-day': '28', 'on-month': '7', 'on-year': '2026' };
    const given = { boards: rows[0]?.id ?? '', how: 'papers', note: 'Paper 6', ...on };
    const answer = await office.post(`${await here()}/give`, given, await here());
    assert.equal(answer.status, 303, answer.errorSummary.join('; '));
    assert.match((await office.get(base)).text, /given the update on 28 July 2026/);
    assert.match((await office.get(`${base}/new`)).text, /Twelve-month update/);
  });
});
