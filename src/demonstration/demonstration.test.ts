import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { freshOnServer } from '../../test/support/database.js';
import { theService } from '../../test/support/service.js';
import { day } from '../kernel/day.js';
import { partnershipRoles, reviewRoles } from '../modules/accounts/index.js';
import { verifyChains } from '../platform/database/audit-chain.js';
import type { Database } from '../platform/database/database.js';
import { sql } from '../platform/database/sql.js';
import { seedDemonstration } from './seed.js';
import { inOneTransaction } from './stage/one-transaction.js';
import { playInOrder, scene } from './stage/stage.js';

const installation = {
  demonstration: true,
  production: false,
  publicUrl: 'http://own.example',
  secret: undefined,
  dataDir: '/nonexistent',
};

const seedAt = (database: Database, instant: string): Promise<void> =>
  seedDemonstration({ database, installation, clock: { now: () => new Date(instant) } });

const rowsOf = async <Row extends Record<string, unknown>>(database: Database, query: string): Promise<Row[]> =>
  (await database.asOwner((tx) => tx.execute<Row>(sql.raw(query)))).rows;

/**
 * A Sunday at the end of May, late in the evening of London's summer: weekends, bank holidays and the turn of a year lie behind it. It is
 * made twice and not more, which is dear: once on each engine, on the two days that try the counting of days and months most.
 */
const NOW = '2026-05-31T22:30:00Z';

/** The day that a year later is not there, ten minutes old. */
const LEAP_DAY = '2028-02-29T00:10:00Z';

/** In good order but for one late review, two late agencies of another, a silent chief officer, and actions of which nobody has shown a change. */
async function assertLate(database: Database, instant: string): Promise<void> {
  const late = await rowsOf<{ duties: string }>(
    database,
    `select string_agg(duty_id, ' ' order by duty_id) as duties from duty_state
     where met_late or (state = 'open' and due_on < '${instant.slice(0, 10)}') group by review_id order by 1`,
  );
  assert.deepEqual(late, [
    { duties: 'C-02 C-04' },
    { duties: 'E-02 E-03' },
    { duties: 'H-01 H-19' },
    { duties: 'H-19' },
  ]);
}

/** Two reviews came to a signed report, an agreed plan and word of the Home Office; what became of their actions shows every way there is. */
async function assertCarriedOut(database: Database): Promise<void> {
  const signed = await rowsOf<{ review: string; actions: number; rounds: number; updates: number }>(
    database,
    `select r.id as review,
       (select count(*)::int from action a where a.review_id = r.id) as actions,
       (select count(distinct n.round_id)::int from action_reminder n where n.review_id = r.id) as rounds,
       (select count(*)::int from action_update u where u.review_id = r.id) as updates
     from review r join action_plan p on p.review_id = r.id join report_signature s on s.review_id = r.id and s.completes
     join report_version v on v.id = s.version_id and v.issued_on is not null
     join anonymity_check c on c.version_id = v.id and c.second_by <> c.first_by
     join conclusions_sent w on w.review_id = r.id
     where p.agreed_on is not null
       and exists (select from qa_letter l where l.review_id = r.id and l.outcome in ('content-to-publish', 'content-after-changes'))
     order by r.reference`,
  );
  assert.equal(new Set(signed.map(({ review }) => review)).size, 2);
  for (const { actions, rounds, updates } of signed) assert.ok(actions >= 12 && rounds >= 8 && updates >= 20);
  const kinds = await rowsOf<{ of: string }>(
    database,
    `select state as of from action union select step from action_step union select moment from action_reminder
     union select lead.answer from action_asking lead union select 'delay-' || outcome from action_delay
     union select 'letter-' || coalesce(answer, 'none') from recommendation_letter
     union select 'proof' from action_proof where document_id is not null union select 'sent-again' from qa_submission where number = 2
     union select 'seven' from qa_point where number = 7 and state = 'closed' union select 'scope-' || reach from recommendation`,
  );
  const told = new Set(kinds.map(({ of }) => of));
  const wanted =
    'closed said-done under-way not-implemented superseded send-back reopen round late to-chief-officer handed-back accepted ' +
    'delay-agreed letter-accepted letter-partly letter-none proof sent-again seven scope-local scope-regional scope-national';
  assert.deepEqual(
    wanted.split(' ').filter((one) => !told.has(one)),
    [],
  );
}

/** Reviews at every point of the road, a sound record, and somebody in every role. */
async function assertWhole(database: Database): Promise<void> {
  const reviews = await rowsOf<{ reference: string; stage: string; late: number; paused_since: string | null }>(
    database,
    'select reference, stage, late, paused_since from register_row order by reference',
  );
  assert.equal(reviews.filter(({ reference }) => reference.startsWith('BEX')).length, 12);
  assert.equal(reviews.filter(({ reference }) => reference.startsWith('NOR')).length, 2);
  assert.ok(new Set(reviews.map(({ stage }) => stage)).size >= 6, JSON.stringify(reviews));
  assert.equal(reviews.filter(({ paused_since }) => paused_since !== null).length, 1);

  const { bad, entries } = await database.asActor({ system: true }, (tx) => verifyChains(tx));
  assert.deepEqual(bad, []);
  assert.ok(entries > 400);

  const papers = await rowsOf<{ of: string; n: number }>(
    database,
    "select coalesce(r.reference, '') as of, count(*)::int as n from document d left join review r on r.id = d.review_id group by 1",
  );
  assert.ok(papers.some(({ of }) => of === '') && papers.filter(({ of }) => of !== '').length >= 2);
  assert.deepEqual(
    await rowsOf(
      database,
      `select duty_id from duty_met_by_hand where duty_id in ('D-12', 'D-13', 'D-14')
       and review_id not in (select review_id from publication where state = 'withheld')`,
    ),
    [],
    'met by doing them, not by hand, but where the review was held on paper',
  );

  await assertCarriedOut(database);
  assert.deepEqual(
    await rowsOf(database, 'select state, count(*)::int as n from publication group by state order by state'),
    [
      { state: 'published', n: 2 },
      { state: 'withheld', n: 1 },
    ],
  );

  const held = await rowsOf<{ role: string }>(
    database,
    'select distinct role from role_grant union select distinct role from membership',
  );
  const roles = new Set(held.map(({ role }) => role));
  assert.deepEqual(
    [...partnershipRoles, ...reviewRoles].filter((role) => !roles.has(role)),
    [],
  );
}

describe('the demonstration on a server', () => {
  it('holds reviews at every point of the road, in good order but for what is late on purpose', async (test) => {
    const database = await freshOnServer();
    test.after(() => database.close());
    await seedAt(database, LEAP_DAY);
    await assertWhole(database);
    await assertLate(database, LEAP_DAY);
  });
});

describe('a demonstration', () => {
  const service = theService(NOW);

  it('is told once, and after it was broken off is told whole', async () => {
    const { database } = service();
    const stopped = inOneTransaction(database, async (within) => {
      await playInOrder(
        [
          scene(day('2026-05-26'), '09:00', ({ asProgram }) =>
            asProgram(async (work) => work.record({ action: 'x.y', objectKind: 'x' })),
          ),
        ],
        { database: within, installation },
      );
      throw new Error('the power went');
    });
    await assert.rejects(stopped, /the power went/);
    assert.deepEqual(await rowsOf(database, "select 1 from audit_entry where action = 'x.y'"), []);
    await seedAt(database, NOW);
    const count = async () => rowsOf(database, 'select count(*) from audit_entry');
    const before = await count();
    await seedAt(database, NOW);
    assert.deepEqual(await count(), before);
  });

  it('holds reviews at every point of the road, a sound record, and somebody in every role', () =>
    assertWhole(service().database));

  it('is in good order but for one late review, two late agencies of another and a silent chief officer', () =>
    assertLate(service().database, NOW));

  it('shows nobody another partnership’s reviews', async () => {
    const pages = ['/my-day', '/register', '/intake'];
    const textOf = async (key: string): Promise<string> => {
      const browser = await service().as(key);
      const seen = await Promise.all(pages.map((path) => browser.get(path)));
      assert.deepEqual(
        seen.map(({ status }) => status),
        pages.map(() => 200),
      );
      return seen.map(({ text }) => text).join('\n');
    };
    const bexley = await textOf('co-ordinator');
    assert.match(bexley, /BEX-2025-\d\d/);
    assert.doesNotMatch(bexley, /NOR-20|Sanderling|Stitchwort/);
    const northmere = await textOf('northmere-co-ordinator');
    assert.match(northmere, /NOR-20/);
    assert.doesNotMatch(northmere, /BEX-20|Redpoll|Fieldfare|Feildfare/);
    for (const { reference } of await rowsOf<{ reference: string }>(
      service().database,
      'select reference from review',
    )) {
      const outsider = reference.startsWith('BEX') ? 'northmere-co-ordinator' : 'co-ordinator';
      assert.equal((await (await service().as(outsider)).get(`/reviews/${reference}`)).status, 404, reference);
    }
  });

  it('opens the review to its members, and not to whoever declared a conflict', async () => {
    const [held] = await rowsOf<{ reference: string }>(
      service().database,
      "select reference from review r join membership m on m.review_id = r.id where m.role = 'minute-taker'",
    );
    const path = `/reviews/${held?.reference}`;
    for (const key of ['independent-chair', 'report-author', 'panel-da', 'minute-taker']) {
      assert.equal((await (await service().as(key)).get(path)).status, 200, key);
    }
    assert.equal((await (await service().as('panel-police')).get(path)).status, 404);
  });
});
