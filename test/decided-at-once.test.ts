import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from '../src/platform/database/sql.js';
import { freshOnServer } from './support/database.js';
import { theService } from './support/service.js';
import { staffedReview } from './support/staffed-review.js';

/** On a server alone: the embedded database does one thing after the other. */
describe('two who decide at the same instant', () => {
  const service = theService('2026-02-10T09:00:00Z', freshOnServer);

  it('leave one final draft, whichever it is', async () => {
    const { reference } = await staffedReview(service());
    const versions = `/reviews/${reference}/report/versions`;
    const author = await service().as('report-author');
    const chair = await service().as('independent-chair');
    for (const note of ['One', 'Another']) await author.post(`${versions}/new`, { note });
    for (const _ of [1, 2, 3, 4]) {
      await Promise.all([
        author.post(`${versions}/1/steps/final-draft`, {}, versions),
        chair.post(`${versions}/2/steps/final-draft`, {}, versions),
      ]);
      const { rows } = await service().database.asOwner((tx) =>
        tx.execute<{ number: number }>(sql`select number from report_version where final_draft_at is not null`),
      );
      assert.equal(rows.length, 1);
      await author.post(`${versions}/${rows[0]?.number}/steps/no-final-draft`, {}, versions);
    }
  });
});
