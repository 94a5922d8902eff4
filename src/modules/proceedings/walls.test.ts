import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { theService } from '../../../test/support/service.js';
import { castId, staffedReview } from '../../../test/support/staffed-review.js';
import { type SQL, sql } from '../../platform/database/sql.js';
import type { Review } from '../reviews/index.js';

/** Who sees and who writes rows of this module with no program before the database. */
const SEE_SCHEDULE = ['co-ordinator', 'csp-chair', 'independent-chair', 'report-author', 'disclosure-officer'];
const MEMBERS = [...SEE_SCHEDULE, 'panel-da', 'panel-police', 'minute-taker', 'imr-author', 'single-point-of-contact'];
const KEEP = ['co-ordinator', 'independent-chair'];

describe('the second wall around other proceedings and the disclosure schedule', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let review: Review;
  const ids = new Map<string, string>();
  const asked = async <Row extends Record<string, unknown>>(key: string, query: SQL): Promise<Row[]> => {
    const personId = ids.get(key) ?? '';
    const { rows } = await service().database.asActor({ personId, now: service().now() }, (tx) =>
      tx.execute<Row>(query),
    );
    return rows;
  };

  before(async () => {
    review = await staffedReview(service());
    for (const key of MEMBERS) ids.set(key, await castId(service(), key));
    const by = ids.get('co-ordinator') ?? '';
    await service().database.asOwner(async (tx) => {
      for (const row of rowsBy(by)) await tx.execute(row);
    });
  });

  /** One row of each table, said to be by this person. */
  const rowsBy = (by: string): SQL[] => {
    const of = sql`${randomUUID()}, ${review.id}, ${review.partnershipId}`;
    const at = service().now().toISOString();
    return [
      sql`insert into disclosure_entry (id, review_id, partnership_id, title, author, made_on, holder, recorded_by, recorded_at)
        values (${of}, 'Zq', 'Zq', '2026-02-01', 'Zq', ${by}, ${at})`,
      sql`insert into disclosure_relevance (id, review_id, partnership_id, item_key, relevance, said_by, said_at)
        values (${of}, ${randomUUID()}, 'not-relevant', ${by}, ${at})`,
      sql`insert into disclosure_telling (id, review_id, partnership_id, item_key, told_on, told_whom, recorded_by, recorded_at)
        values (${of}, ${randomUUID()}, '2026-02-01', 'Zq', ${by}, ${at})`,
      sql`insert into timing_agreement (id, review_id, partnership_id, number, outcome, agreed_on, police, agreed_by, reason, recorded_by, recorded_at)
        values (${of}, ${Math.floor(Math.random() * 1e9) + 1}, 'continue', '2026-02-01', 'Zq', 'Zq', 'Zq', ${by}, ${at})`,
      sql`insert into other_reviews_considered (id, review_id, partnership_id, number, considered_on, considered_with, conclusion, answers, recorded_by, recorded_at)
        values (${of}, ${Math.floor(Math.random() * 1e9) + 1}, '2026-02-01', 'Zq', 'Zq', '{}', ${by}, ${at})`,
      sql`insert into proceeding (id, review_id, partnership_id, kind, title, owner, effect, combining, status, recorded_by, recorded_at)
        values (${of}, 'inquest', 'Zq', 'Zq', 'none', 'apart', 'expected', ${by}, ${at})`,
    ];
  };

  for (const key of MEMBERS) {
    it(`${key} ${KEEP.includes(key) ? 'may write' : 'writes nothing'}`, async () => {
      for (const row of rowsBy(ids.get(key) ?? '')) {
        const written = await asked(key, sql`${row} returning id`).then(
          () => true,
          () => false,
        );
        assert.equal(written, KEEP.includes(key));
      }
      const changed = await asked(key, sql`update disclosure_entry set title = 'Zqchanged' returning id`);
      assert.equal(changed.length > 0, KEEP.includes(key));
      const moved = await asked(key, sql`update proceeding set title = 'Zqchanged' returning id`);
      assert.equal(moved.length > 0, KEEP.includes(key));
    });

    it(`${key} ${SEE_SCHEDULE.includes(key) ? 'sees' : 'sees nothing of'} the schedule`, async () => {
      for (const table of ['disclosure_entry', 'disclosure_relevance', 'disclosure_telling']) {
        const seen = await asked(key, sql`select id from ${sql.identifier(table)}`);
        assert.equal(seen.length > 0, SEE_SCHEDULE.includes(key), table);
      }
    });
  }
});
