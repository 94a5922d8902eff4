import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { type PlanWorld, planned, planWorld } from '../../../../test/support/plan-world.js';
import { theService } from '../../../../test/support/service.js';
import { castId } from '../../../../test/support/staffed-review.js';
import { day } from '../../../kernel/day.js';
import { eq, sql } from '../../../platform/database/sql.js';
import { learningItems } from '../../learning/tables.js';
import { recommendations } from '../../recommendations/index.js';
import { exclusions, subjects } from '../../reviews/index.js';
import { boardChangePaths } from '../paths.js';
import { challenges, claims, claimWordings, definitions, measureReadings, measures } from '../tables.js';

describe('what changed, for the board', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: PlanWorld;
  const claimId = randomUUID();
  const pseudonym = 'Heatherling';

  /** Two recommendations; one with a claim, a measure with two figures, and a challenge. */
  before(async () => {
    world = await planWorld(service());
    const { review, recommendations: ids, own } = world;
    const by = await castId(service(), 'report-author');
    const ofReview = { reviewId: review.id, partnershipId: review.partnershipId };
    await planned(service(), world, {
      ...{ what: `Teach every ward what ${pseudonym} said`, leadName: 'Tansy Yarrowby' },
      ...{ leadPost: 'Named nurse', leadEmail: 'tansy@bexley.example' },
    });
    const measureId = randomUUID();
    await service().database.asOwner(async (tx) => {
      const at = service().now();
      await tx
        .insert(subjects)
        .values({ ...ofReview, role: 'victim', position: 1, id: randomUUID(), pseudonym, addedAt: at });
      for (const id of ids)
        await tx
          .update(recommendations)
          .set({ state: 'issued', issuedOn: sql`'2026-02-01'`, moreThemes: ['risk'] })
          .where(eq(recommendations.id, id));
      const recorded = { recordedBy: by, recordedAt: at };
      await tx.insert(claims).values({
        ...{ ...ofReview, ...recorded, id: claimId, recommendationId: ids[0] ?? '', number: 1 },
        ...{ agencyId: own.id, bodyName: own.name, state: 'agreed' },
      });
      await tx.insert(claimWordings).values({
        ...{ ...ofReview, id: randomUUID(), claimId, number: 1, different: `Nobody is asked as ${pseudonym} was` },
        ...{ forWhom: 'People on every ward', practice: 'Routine enquiry', writtenBy: by, writtenAt: at },
      });
      await tx.insert(measures).values({
        ...{ ...ofReview, ...recorded, id: measureId, claimId, number: 1, source: 'case-file-audit', unit: 'share' },
        ...{ direction: 'up', whoMeasures: 'Tansy Yarrowby', everyMonths: 6, firstOn: day('2026-01-10') },
      });
      await tx.insert(definitions).values({
        ...{ ...ofReview, id: randomUUID(), measureId, number: 1, what: 'Files in which it was asked alone' },
        ...{ population: 'All files of the month', fromOn: day('2025-06-01'), writtenBy: by, writtenAt: at },
      });
      await tx.insert(measureReadings).values({
        ...{ ...ofReview, id: randomUUID(), claimId, measureId, definition: 1, isBaseline: true, value: 25 },
        ...{ numerator: 10, denominator: 40, onDay: day('2025-06-30'), producer: 'own', givenBy: by, givenAt: at },
      });
      const itemId = randomUUID();
      await tx.insert(learningItems).values({
        ...{ id: itemId, partnershipId: review.partnershipId, source: 'adult-review', board: 'Northmere' },
        ...{
          title: 'Not asked alone',
          published: '2026',
          receivedOn: day('2026-02-05'),
          recordedBy: by,
          recordedAt: at,
        },
        ...{ points: [{ text: 'Nobody asked alone', theme: 'risk', national: '' }], response: 'not-decided' },
        ...{ changedBy: by, changedAt: at },
      });
      await tx.insert(challenges).values({
        ...{
          ...ofReview,
          id: randomUUID(),
          claimId,
          learningItemId: itemId,
          theme: 'risk',
          sameBody: true,
          likeness: 0.6,
        },
        ...{ foundOn: day('2026-02-05'), raisedAt: at },
      });
    });
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
    const claim = await board.get(boardChangePaths.claim(claimId));
    assert.match(claim.text, /Nobody is asked as the person who died was/);
    assert.match(claim.text, /Challenged: a later review/);
    const list = await board.get(
      `${boardChangePaths.claims}?lasting=challenged&body=${encodeURIComponent(world.own.name)}`,
    );
    assert.match(list.text, /1 change.*Nobody is asked as the person who died was/);
    const csv = await board.get(boardChangePaths.filePattern('csv'));
    assert.match(csv.html, /Routine enquiry/);
    for (const { html } of [page, claim, list, csv]) assert.doesNotMatch(html, new RegExp(`${pseudonym}|Tansy`));
    assert.equal(claim.find('a[href^="/reviews/"]'), null);
    const pdf = await board.get(boardChangePaths.filePattern('pdf'));
    assert.equal(pdf.status, 200);
  });

  it('is another partnership’s never, nor a panel member’s, and leaves out a review from which somebody is kept', async () => {
    const other = await service().as('northmere-co-ordinator');
    assert.match((await other.get(boardChangePaths.home)).text, /No recommendation was issued yet/);
    assert.equal((await other.get(boardChangePaths.claim(claimId))).status, 404);
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
    assert.equal((await board.get(boardChangePaths.claim(claimId))).status, 404);
  });
});
