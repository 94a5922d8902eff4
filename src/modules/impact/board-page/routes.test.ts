import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { type ChangeWorld, changeWorld } from '../../../../test/support/change-world.js';
import { theService } from '../../../../test/support/service.js';
import { castId } from '../../../../test/support/staffed-review.js';
import { day } from '../../../kernel/day.js';
import { exclusions } from '../../reviews/index.js';
import { boardChangePaths } from '../paths.js';
import { evidence } from '../tables.js';

describe('what changed, for the board', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: ChangeWorld;

  before(async () => {
    world = await changeWorld(service());
  });

  it('shows a board member what was done and what is different as two things, without names or pseudonyms', async () => {
    const board = await service().as('board-member');
    const page = await board.get(boardChangePaths.home);
    assert.match(page.text, /Of 2 recommendations issued, none is done\./);
    assert.match(page.text, /None has proof that practice changed.*Of 1 nobody has said how change would be seen/);
    assert.match(page.text, /0 of 1 shown 1 challenged/);
    assert.match(
      page.text,
      new RegExp(`What is asked of whom.*${world.own.name.replace('(', '.').replace(')', '.')} 0 1`),
    );
    const { review, claimId } = world;
    const givenBy = await castId(service(), 'report-author');
    await service().database.asOwner((tx) =>
      tx.insert(evidence).values({
        ...{ id: randomUUID(), reviewId: review.id, partnershipId: review.partnershipId, claimId, kind: 'practice' },
        ...{
          producer: 'own',
          title: `Letter of ${world.leadName}`,
          words: 'Read',
          datedOn: day('2026-01-05'),
          givenBy,
        },
        givenAt: service().now(),
      }),
    );
    const claim = await board.get(boardChangePaths.claim(claimId));
    assert.match(claim.text, /An item of proof \(practice/);
    assert.match(claim.text, /Nobody is asked as the person who died was/);
    assert.match(claim.text, /Challenged: a later review.*Found again On .*. Nobody has answered it yet/s);
    const list = await board.get(
      `${boardChangePaths.claims}?lasting=challenged&body=${encodeURIComponent(world.own.name)}`,
    );
    assert.match(list.text, /1 change.*Nobody is asked as the person who died was/);
    const csv = await board.get(boardChangePaths.filePattern('csv'));
    assert.match(csv.html, /Admission/);
    for (const { html } of [page, claim, list, csv]) assert.doesNotMatch(html, new RegExp(`${world.pseudonym}|Tansy`));
    assert.equal(claim.find('a[href^="/reviews/"]'), null);
    const pdf = await board.get(boardChangePaths.filePattern('pdf'));
    assert.equal(pdf.status, 200);
  });

  it('is another partnership’s never, nor a panel member’s, and leaves out a review from which somebody is kept', async () => {
    const other = await service().as('northmere-co-ordinator');
    assert.match((await other.get(boardChangePaths.home)).text, /No recommendation was issued yet/);
    assert.equal((await other.get(boardChangePaths.claim(world.claimId))).status, 404);
    assert.equal((await (await service().as('panel-da')).get(boardChangePaths.home)).status, 404);
    const { review } = world;
    const personId = await castId(service(), 'board-member');
    await service().database.asOwner((tx) =>
      tx.insert(exclusions).values({
        ...{ id: randomUUID(), reviewId: review.id, partnershipId: review.partnershipId, personId },
        ...{ reason: 'Knew the family', excludedAt: service().now() },
      }),
    );
    const board = await service().as('board-member');
    assert.match((await board.get(boardChangePaths.home)).text, /No recommendation was issued yet/);
    assert.equal((await board.get(boardChangePaths.claim(world.claimId))).status, 404);
  });
});
