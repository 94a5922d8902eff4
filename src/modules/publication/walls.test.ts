import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import type { FindingsWorld } from '../../../test/support/findings-world.js';
import { publicationWorld } from '../../../test/support/publication-world.js';
import { theService } from '../../../test/support/service.js';
import { castId } from '../../../test/support/staffed-review.js';
import { type SQL, sql } from '../../platform/database/sql.js';

/** What those who run a review, or sit on a board, try in the bare database with what was signed, issued or given. */
describe('what was signed, issued and given, in the bare database', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: FindingsWorld;
  const ids = new Map<string, string>();
  const by = (key: string): string => ids.get(key) ?? '';
  const as = (key: string, query: SQL) =>
    service().database.asActor({ personId: by(key), now: service().now() }, (tx) => tx.execute(query));
  const asOwner = (query: SQL) => service().database.asOwner((tx) => tx.execute(query));
  const refused = (key: string, query: SQL, why = /row-level security|signed by whoever|stays|not changed/) =>
    assert.rejects(as(key, query), why);
  const of = () => sql`${world.review.id}::uuid, ${world.review.partnershipId}::uuid`;

  before(async () => {
    world = await publicationWorld(service());
    for (const key of ['co-ordinator', 'csp-chair', 'board-member', 'independent-chair', 'panel-da'])
      ids.set(key, await castId(service(), key));
  });

  it('nobody signs in the name of somebody else, or says anew what was taken back', async () => {
    const sign = (id: string, name: string) => sql`
      insert into publication_signature (id, review_id, partnership_id, set_hash, signs, person_id, signed_at)
      values (${id}::uuid, ${of()}, 'hash', 'approval', ${by(name)}::uuid, now())`;
    const id = randomUUID();
    await as('csp-chair', sign(id, 'csp-chair'));
    await refused('csp-chair', sign(randomUUID(), 'independent-chair'));
    const change = (what: SQL) => sql`update publication_signature set ${what} where id = ${id}::uuid`;
    await refused('csp-chair', change(sql`set_hash = 'other'`));
    await refused('co-ordinator', change(sql`taken_back_at = now()`));
    await as('csp-chair', change(sql`taken_back_at = now()`));
    await refused('csp-chair', change(sql`taken_back_at = null`));
  });

  it('what was public, and a leaflet that was put up, stay as they were', async () => {
    const version = sql`(select id from report_version limit 1)`;
    const [edition, leaflet] = [randomUUID(), randomUUID()];
    await asOwner(sql`
      insert into publication_edition (id, review_id, partnership_id, number, report_version_id, set_hash, content, published_at)
      values (${edition}::uuid, ${of()}, 1, ${version}, 'hash', '{"said": 1}', now())`);
    await asOwner(sql`
      insert into leaflet_version (id, review_id, partnership_id, number, content, report_version_id, changed_stood, made_by, made_at)
      values (${leaflet}::uuid, ${of()}, 1, '{"said": 1}', ${version}, 'nothing', ${by('co-ordinator')}::uuid, now())`);
    await refused('co-ordinator', sql`update publication_edition set content = '{"said": 2}'`);
    await as('co-ordinator', sql`update publication_edition set ended_at = now()`);
    await refused('csp-chair', sql`update leaflet_version set content = '{"said": 2}'`);
    const signed = (name: string) =>
      sql`update leaflet_version set outcome = 'signed', settled_at = now(), settled_by = ${by(name)}::uuid`;
    await refused('co-ordinator', signed('csp-chair'));
    await as('csp-chair', signed('csp-chair'));
    await refused('csp-chair', sql`update leaflet_version set outcome = 'sent-back', reason = 'No'`);
    await as('co-ordinator', sql`update leaflet_version set public_at = now()`);
  });

  it('a brief report that was issued is not changed', async () => {
    await as(
      'co-ordinator',
      sql`insert into brief_report (id, review_id, partnership_id, number, report_version_id, changed_by, changed_at)
        values (gen_random_uuid(), ${of()}, 1, (select id from report_version limit 1), ${by('co-ordinator')}::uuid, now())`,
    );
    const issue = sql`update brief_report set content = '{"said": 1}', issued_on = '2026-02-10', issued_by = ${by('co-ordinator')}::uuid`;
    await as('co-ordinator', issue);
    await refused('co-ordinator', sql`update brief_report set content = '{"said": 2}'`);
  });

  it('what a board was given about a review is neither taken back nor read as taken back by whoever is kept out of that review', async () => {
    const [board, given] = [randomUUID(), randomUUID()];
    await as(
      'co-ordinator',
      sql`insert into board (id, partnership_id, kind, name, gets_overview, changed_by, changed_at, added_on)
        values (${board}::uuid, ${world.review.partnershipId}::uuid, 'other', 'A board', false, ${by('co-ordinator')}::uuid, now(), '2026-01-01')`,
    );
    await as(
      'co-ordinator',
      sql`insert into board_given (id, partnership_id, board_id, kind, thing_id, title, review_id, given_on, way, recorded_by, recorded_at)
        values (${given}::uuid, ${world.review.partnershipId}::uuid, ${board}::uuid, 'register', gen_random_uuid(), 'It',
          ${world.review.id}::uuid, '2026-02-01', 'e-mail', ${by('co-ordinator')}::uuid, now())`,
    );
    const back = sql`insert into board_given_withdrawal (given_id, partnership_id, reason, withdrawn_by, withdrawn_at)
      values (${given}::uuid, ${world.review.partnershipId}::uuid, 'She was told first', ${by('co-ordinator')}::uuid, now())`;
    const keepOut = (key: string) =>
      asOwner(sql`insert into exclusion (id, person_id, review_id, partnership_id, reason, excluded_by, excluded_at)
        values (gen_random_uuid(), ${by(key)}::uuid, ${of()}, 'Knows the family', ${by('csp-chair')}::uuid, now())`);
    const readBy = async (key: string) => (await as(key, sql`select reason from board_given_withdrawal`)).rows.length;
    await refused('board-member', back);
    await as('co-ordinator', back);
    assert.equal(await readBy('board-member'), 1);
    await keepOut('board-member');
    assert.equal(await readBy('board-member'), 0);
    await asOwner(sql`delete from board_given_withdrawal`);
    await keepOut('co-ordinator');
    await refused('co-ordinator', back);
  });
});
