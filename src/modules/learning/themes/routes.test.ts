import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { type PlanWorld, planned, planWorld } from '../../../../test/support/plan-world.js';
import { theService } from '../../../../test/support/service.js';
import { castId } from '../../../../test/support/staffed-review.js';
import { eq, sql } from '../../../platform/database/sql.js';
import { recommendations } from '../../recommendations/index.js';
import { exclusions, subjects } from '../../reviews/index.js';
import { learningPaths } from '../paths.js';

describe('learning by theme', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: PlanWorld;
  const pseudonym = 'Heatherling';

  before(async () => {
    world = await planWorld(service());
    const { review, recommendations: ids } = world;
    await service().database.asOwner(async (tx) => {
      const subject = {
        reviewId: review.id,
        partnershipId: review.partnershipId,
        role: 'victim' as const,
        position: 1,
      };
      await tx.insert(subjects).values({ ...subject, id: randomUUID(), pseudonym, addedAt: service().now() });
    });
    const lead = { leadName: 'Tansy Yarrowby', leadPost: 'Named nurse', leadEmail: 'tansy@bexley.example' };
    await planned(service(), world, { what: `Teach every ward what ${pseudonym} said`, ...lead });
    await planned(service(), world, { what: 'Not for a board yet', recommendation: ids[1] ?? '', ...lead });
    await service().database.asOwner(async (tx) => {
      const issued = { state: 'issued' as const, issuedOn: sql`'2026-02-01'`, moreThemes: ['referral'] };
      await tx
        .update(recommendations)
        .set({ ...issued, title: `Ask as ${pseudonym} was not` })
        .where(eq(recommendations.id, ids[0] ?? ''));
    });
  });

  it('shows a board what was issued, under each theme, without names, pseudonyms or drafts', async () => {
    const board = await service().as('board-member');
    const page = await board.get(learningPaths.byTheme);
    assert.match(page.text, /Staff training and awareness 1 1 0/);
    assert.match(page.text, /Appropriate sign-posting and referral 1 1 0/);
    const theme = await board.get(learningPaths.theme('training'));
    assert.match(theme.text, /Ask as the person who died was not.*Teach every ward what the person who died said/);
    assert.doesNotMatch(theme.html, new RegExp(`${pseudonym}|Tansy|Not for a board yet`));
    assert.equal(theme.find(`a[href^="/reviews/"]`), null);
    assert.match((await board.get(`${learningPaths.byTheme}?themes=national`)).text, /Awareness raising 1 1 0/);
    assert.equal((await board.get(learningPaths.theme('no-such'))).status, 404);
    const csv = await board.get(learningPaths.byThemeCsv);
    assert.match(csv.html, /Teach every ward/);
    assert.doesNotMatch(csv.html, new RegExp(`${pseudonym}|Tansy|Not for a board yet`));
  });

  it('narrows by organisation, year and whether the report is published; leads on who opens the review', async () => {
    const browser = await service().as('co-ordinator');
    const theme = await browser.get(`${learningPaths.theme('training')}?year=2026&published=no`);
    assert.ok(theme.find(`a[href^="/reviews/${world.review.reference}/"]`) !== null);
    assert.match((await browser.get(`${learningPaths.byTheme}?published=yes`)).text, /There are no such/);
    assert.match((await browser.get(`${learningPaths.byTheme}?body=Nobody`)).text, /There are no such/);
    assert.match((await browser.get(learningPaths.home)).text, /None is arranged/);
  });

  it('leaves out a review from which somebody is kept, and is another partnership’s never', async () => {
    const { review } = world;
    const personId = await castId(service(), 'board-member');
    await service().database.asOwner((tx) =>
      tx.insert(exclusions).values({
        ...{ id: randomUUID(), reviewId: review.id, partnershipId: review.partnershipId, personId },
        ...{ reason: 'Knew the family', excludedAt: service().now() },
      }),
    );
    const board = await service().as('board-member');
    assert.match((await board.get(learningPaths.byTheme)).text, /There are no such/);
    const other = await service().as('northmere-co-ordinator');
    assert.match((await other.get(learningPaths.byTheme)).text, /There are no such/);
    const panel = await service().as('panel-da');
    assert.equal((await panel.get(learningPaths.byTheme)).status, 404);
  });
});
