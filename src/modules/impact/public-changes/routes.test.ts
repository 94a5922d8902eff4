import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { type ChangeWorld, changeWorld } from '../../../../test/support/change-world.js';
import { systemOf } from '../../../../test/support/scoped-review.js';
import { type Browser, theService } from '../../../../test/support/service.js';
import { castId } from '../../../../test/support/staffed-review.js';
import { day } from '../../../kernel/day.js';
import type { PublicChange } from '../../../kernel/public-change.js';
import { and, eq, sql } from '../../../platform/database/sql.js';
import { boards } from '../../board/tables.js';
import { publications } from '../../publication/tables.js';
import { changePaths } from '../paths.js';
import { claimWordings, measureReadings } from '../tables.js';
import { followChanges } from './follow.js';

describe('what the public reads of change', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: ChangeWorld;
  let coordinator: Browser;

  const publicNow = async (): Promise<PublicChange[]> => {
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ content: PublicChange }>(sql`select content from published.change order by position`),
    );
    return rows.map(({ content }) => content);
  };
  const decided = { 'decidedOn-day': '9', 'decidedOn-month': '2', 'decidedOn-year': '2026', minute: 'Minute 7' };
  const decide = async (decision: string, more: Readonly<Record<string, string>> = {}) => {
    const path = changePaths.public(world.review.reference);
    const page = await coordinator.get(path);
    const _version = page.find('input[name="_version"]')?.getAttribute('value') ?? '';
    const board = page.find('select[name="board"] option:not([value=""])')?.getAttribute('value') ?? '';
    return coordinator.post(path, { ...decided, board, decision, _version, ...more });
  };
  const follow = () => followChanges.run(systemOf(service()));
  let wordings = 1;
  const reworded = async (different: string): Promise<void> => {
    const writtenBy = await castId(service(), 'report-author');
    const { review, claimId } = world;
    wordings += 1;
    await service().database.asOwner((tx) =>
      tx.insert(claimWordings).values({
        ...{
          id: randomUUID(),
          reviewId: review.id,
          partnershipId: review.partnershipId,
          claimId,
          different,
          writtenBy,
        },
        ...{ number: wordings, forWhom: 'All', practice: 'Enquiry' },
        writtenAt: service().now(),
      }),
    );
  };

  before(async () => {
    world = await changeWorld(service());
    coordinator = await service().as('co-ordinator');
    const { id, partnershipId } = world.review;
    const by = await castId(service(), 'co-ordinator');
    await service().database.asOwner(async (tx) => {
      await tx.insert(boards).values({
        ...{ id: randomUUID(), partnershipId, kind: 'csp-board', name: 'The CSP Board', getsOverview: true },
        ...{ addedOn: day('2026-01-01'), changedBy: by, changedAt: service().now() },
      });
      await tx.insert(publications).values({
        ...{
          reviewId: id,
          partnershipId,
          state: 'published',
          scope: 'whole',
          publicPartnership: 'bexley',
          slug: 'rowan',
        },
        ...{ changedBy: by, changedAt: service().now() },
      } as typeof publications.$inferInsert);
      await tx.execute(
        sql`insert into published.review (partnership, slug, partnership_name, state, kind, title) values ('bexley', 'rowan', 'Bexley', 'published', 'Review', 'Rowan')`,
      );
      await tx.execute(
        sql`insert into published.recommendation (partnership, slug, number, text, reach, state, agencies) values ('bexley', 'rowan', 1, 'Ask', 'Local', 'done', array[${world.own.name}])`,
      );
    });
  });

  it('goes out by a board’s decision alone, which has a day, a board and a minute', async () => {
    await follow();
    assert.deepEqual(await publicNow(), []);
    const page = await coordinator.get(changePaths.public(world.review.reference));
    assert.match(page.text, /No board has decided yet/);
    assert.equal((await decide('claims', { minute: '' })).status, 422);
    assert.equal((await decide('claims', { 'decidedOn-year': '2027' })).status, 422);
    assert.deepEqual(await publicNow(), []);
  });

  it('is the claim, its figures and whether it lasted; nobody’s name, no file, and no word that nobody looked through', async () => {
    assert.equal((await decide('claims')).status, 303);
    const [change] = await publicNow();
    assert.equal(change?.different, `Nobody is asked as ${world.pseudonym} was`);
    assert.deepEqual([change.lasting, change.sector, change.body], ['challenged', 'health', world.own.name]);
    assert.equal(change.measures[0]?.readings[0]?.denominator, 40);
    assert.doesNotMatch(JSON.stringify(change), /Tansy|BEX-|[0-9a-f]{8}-[0-9a-f]{4}-/);
    const page = await coordinator.get(changePaths.public(world.review.reference));
    assert.match(page.text, /What changed is public, without saying who has not answered/);
  });

  it('stands beside a published recommendation: what is claimed of another waits until that is in the published report', async () => {
    const renumber = (to: number) =>
      service().database.asOwner((tx) => tx.execute(sql`update published.recommendation set number = ${to}`));
    await renumber(9);
    await follow();
    assert.deepEqual(await publicNow(), []);
    const page = await coordinator.get(changePaths.public(world.review.reference));
    assert.match(page.text, /Not public: its recommendation is not in the published report/);
    await renumber(1);
    await follow();
    assert.equal((await publicNow()).length, 1);
  });

  it('follows figures: a withdrawn reading is gone, one of too few cases says so and is no figure', async () => {
    const { review, claimId, measureId } = world;
    const givenBy = await castId(service(), 'report-author');
    const reading = { reviewId: review.id, partnershipId: review.partnershipId, claimId, measureId, definition: 1 };
    await service().database.asOwner(async (tx) => {
      await tx
        .update(measureReadings)
        .set({ withdrawnAt: service().now(), withdrawnReason: 'Counted twice', withdrawnBy: givenBy })
        .where(eq(measureReadings.measureId, measureId));
      await tx.insert(measureReadings).values({
        ...{ ...reading, id: randomUUID(), value: 33.333, numerator: 3, denominator: 9, onDay: day('2026-01-31') },
        ...{ producer: 'own', givenBy, givenAt: service().now() },
      });
    });
    await follow();
    const [change] = await publicNow();
    assert.deepEqual(
      change?.measures[0]?.readings.map(({ on, value, denominator }) => [on, value, denominator]),
      [['2026-01-31', null, null]],
    );
    assert.doesNotMatch(JSON.stringify(change), /33\.3|3 of 9/);
  });

  it('keeps the words that the board had; what may say who somebody is holds a claim back, planted later too', async () => {
    await reworded('Said otherwise since');
    await follow();
    assert.match((await publicNow())[0]?.different ?? '', /Nobody is asked as/);
    const page = await coordinator.get(changePaths.public(world.review.reference));
    assert.match(page.text, /Public in the words that the board had/);
    await reworded('Ring 020 7946 0991 or write to tansy@bexley.example, DA5 1AA');
    assert.equal((await decide('claims-and-silence')).status, 303);
    const stays = JSON.stringify(await publicNow());
    assert.match(stays, /Nobody is asked as/);
    assert.doesNotMatch(stays, /7946|tansy|DA5/);
    const heldBack = await coordinator.get(changePaths.public(world.review.reference));
    assert.match(heldBack.text, /the newer ones may say who somebody is.*say it without/);
    await service().database.asOwner((tx) =>
      tx
        .update(claimWordings)
        .set({ practice: 'Ring 020 7946 0991' })
        .where(and(eq(claimWordings.claimId, world.claimId), eq(claimWordings.number, 1))),
    );
    await follow();
    assert.deepEqual(await publicNow(), []);
    await reworded('Everybody is asked alone');
    assert.equal((await decide('claims')).status, 303);
    assert.equal((await publicNow())[0]?.different, 'Everybody is asked alone');
  });

  it('is taken away at once by another decision; a second one from an old page is refused; others do not see it', async () => {
    assert.equal((await decide('nothing')).status, 303);
    assert.deepEqual(await publicNow(), []);
    const other = await service().as('northmere-co-ordinator');
    assert.equal((await other.get(changePaths.public(world.review.reference))).status, 404);
    const panel = await service().as('panel-da');
    assert.equal((await panel.get(changePaths.public(world.review.reference))).status, 404);
    const stale = await decide('claims', { _version: '0' });
    assert.equal(stale.status, 409);
    assert.deepEqual(await publicNow(), []);
  });
});
