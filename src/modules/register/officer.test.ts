import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { theService } from '../../../test/support/service.js';
import { castId, staffedReview } from '../../../test/support/staffed-review.js';
import { sql } from '../../platform/database/sql.js';
import type { Review } from '../reviews/index.js';

describe('a police disclosure officer before the register', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let review: Review;
  before(async () => {
    review = await staffedReview(service());
  });

  it('finds nothing of the review, not by its list and not by a search', async () => {
    const officer = await service().as('disclosure-officer');
    for (const path of ['/register', `/register?search=${review.pseudonym.split(' ')[0]}`]) {
      const page = await officer.get(path);
      assert.equal(page.status, 200);
      assert.equal(page.html.includes(review.reference), false, path);
      assert.equal(page.find('main')?.text.includes(review.pseudonym), false, path);
    }
    assert.equal((await officer.get(`/reviews/${review.reference}/disclosure`)).status, 200);
    assert.match((await (await service().as('panel-da')).get('/register')).html, new RegExp(review.reference));
  });

  it('finds nothing of it in the database either', async () => {
    const rowsFor = async (key: string): Promise<number> => {
      const personId = await castId(service(), key);
      const { rows } = await service().database.asActor({ personId, now: service().now() }, (tx) =>
        tx.execute<{ n: number }>(
          sql`select (select count(*) from register_row)::int + (select count(*) from register_word)::int as n`,
        ),
      );
      return rows[0]?.n ?? -1;
    };
    assert.equal(await rowsFor('disclosure-officer'), 0);
    assert.ok((await rowsFor('imr-author')) > 0);
  });
});
