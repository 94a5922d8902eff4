import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { on, personId, sit } from '../../../test/support/family-road.js';
import { agencyNamed, reviewToScope } from '../../../test/support/scoped-review.js';
import { theService } from '../../../test/support/service.js';
import { sql } from '../../platform/database/sql.js';
import { reviewPaths } from '../reviews/index.js';
import { panelPaths } from './paths.js';

const TABLES = [
  'panel_member',
  'panel_formation',
  'panel_conflict_step',
  'panel_support',
  'panel_support_use',
  'panel_debrief',
  'confidentiality_undertaking',
];

/** The database alone, with no program before it: bare queries with the rights of each person. */
describe('the second wall around the panel', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let [reviewId, memberId] = ['', ''];

  before(async () => {
    const { review } = await reviewToScope(service());
    const { reference } = review;
    reviewId = review.id;
    await sit(service(), review, 'independent-chair', 'independent-chair');
    await sit(service(), review, 'imr-author', 'imr-author');
    await sit(service(), review, 'report-author', 'report-author');
    await sit(service(), review, 'disclosure-officer', 'disclosure-officer');
    const coordinator = await service().as('co-ordinator');
    const join = async (key: string, agency: string) => {
      const answer = await coordinator.post(panelPaths.add(reference), {
        coming: 'account',
        person: await personId(service(), key),
        agency: await agencyNamed(service(), agency),
        kind: 'core',
        sector: 'voluntary',
        daExpert: 'yes',
        daBasis: 'Runs a service of advocates',
        ...on('joinedOn', '2026-02-10'),
      });
      assert.equal(answer.status, 303, answer.text);
      const who = await service().as(key);
      await who.post(reviewPaths.declaration(reference), { declared: 'none', details: '' });
      return { who, id: answer.location?.split('/').at(-1) ?? '' };
    };
    const da = await join('panel-da', 'Bexley Harbour');
    const police = await join('panel-police', 'Metropolitan Police');
    memberId = da.id;
    assert.equal((await da.who.post(`/reviews/${reference}/undertaking`, { accept: 'yes' })).status, 303);
    await coordinator.post(panelPaths.formed(reference), {
      ...on('formedOn', '2026-02-10'),
      reason: 'They sign first',
    });
    const offer = { offeredTo: 'both', what: 'A debrief', contact: '00000 000000', ...on('offeredOn', '2026-02-10') };
    await coordinator.post(panelPaths.newSupport(reference), offer);
    await coordinator.post(panelPaths.debrief(reference), { ...on('heldOn', '2026-02-10'), note: 'Zq' });
    await da.who.post(panelPaths.supportUse(reference), { said: 'yes' }, panelPaths.support(reference));
    service().at('2026-02-10T09:10:00Z');
    await police.who.post(reviewPaths.declaration(reference), { declared: 'conflict', details: 'Zq' });
    const done = { done: 'Zq', ...on('doneOn', '2026-02-10'), leaves: 'no' };
    assert.equal((await coordinator.post(panelPaths.conflict(reference, police.id), done)).status, 303);
  });

  const asker = async (key: string) => ({ personId: await personId(service(), key), now: service().now() });
  const counts = async (key: string): Promise<readonly number[]> => {
    const found: number[] = [];
    for (const table of TABLES) {
      const { rows } = await service().database.asActor(await asker(key), (tx) =>
        tx.execute<{ n: number }>(
          sql`select count(*)::int as n from ${sql.identifier(table)} where review_id = ${reviewId}`,
        ),
      );
      found.push(rows[0]?.n ?? 0);
    }
    return found;
  };

  it('shows those who run and lead the review all, but not who took support up', async () => {
    for (const key of ['co-ordinator', 'csp-chair', 'independent-chair'])
      assert.deepEqual(await counts(key), [2, 1, 1, 1, 0, 1, 1], key);
  });

  it('shows a member the panel and what is offered, their own use, and nothing of a colleague’s conflict', async () => {
    assert.deepEqual(await counts('panel-da'), [2, 0, 0, 1, 1, 0, 1]);
    assert.deepEqual(await counts('report-author'), [2, 0, 0, 1, 0, 0, 0], 'nor the undertaking of another');
  });

  it('shows nobody else a row: who declared a conflict, an author of one return, police disclosure, the board, another partnership', async () => {
    const others = [
      'panel-police',
      'imr-author',
      'disclosure-officer',
      'board-member',
      'administrator',
      'privacy-officer',
    ];
    for (const key of [...others, 'northmere-co-ordinator'])
      assert.deepEqual(await counts(key), [0, 0, 0, 0, 0, 0, 0], key);
  });

  it('lets no member change the panel or write for another, and the chair none of its members', async () => {
    const change = async (key: string) => {
      const { rows } = await service().database.asActor(await asker(key), (tx) =>
        tx.execute(sql`update panel_member set da_expert = false where id = ${memberId} returning id`),
      );
      return rows.length;
    };
    assert.deepEqual([await change('panel-da'), await change('independent-chair')], [0, 0]);
    const other = await personId(service(), 'report-author');
    await assert.rejects(
      service().database.asActor(await asker('panel-da'), (tx) =>
        tx.execute(
          sql`insert into panel_support_use (review_id, partnership_id, person_id)
              select id, partnership_id, ${other} from review where id = ${reviewId}`,
        ),
      ),
    );
    await assert.rejects(
      service().database.asActor(await asker('panel-da'), (tx) =>
        tx.execute(
          sql`insert into panel_debrief (id, review_id, partnership_id, held_on, note, recorded_by, recorded_at)
              select gen_random_uuid(), id, partnership_id, '2026-02-10', 'x', ${other}, now() from review where id = ${reviewId}`,
        ),
      ),
    );
  });
});
