import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { appendAudit } from '../src/platform/database/audit-chain.js';
import type { Asker, Database, Tx } from '../src/platform/database/database.js';
import { QueryFailed } from '../src/platform/database/query-failed.js';
import { openTables, serverProblems } from '../src/platform/database/server-checks.js';
import { sql } from '../src/platform/database/sql.js';
import { eachEngine } from './support/database.js';
import { rows } from './support/rows.js';

/** Row-level security alone: no scope, no policy of the program stands before these queries. */
eachEngine((name, openFresh) => {
  let db: Database;
  let here: string;
  let there: string;
  let review: string;
  let foreign: string;
  before(async () => {
    db = await openFresh();
    await db.asOwner(async (tx) => {
      here = await rows.partnership(tx, 'Here');
      there = await rows.partnership(tx, 'There');
      review = await rows.review(tx, here);
      foreign = await rows.review(tx, there);
      const member = await rows.person(tx);
      await rows.sits(tx, member, review);
      await rows.role(tx, member, 'chair', here);
      await rows.exclusion(tx, member, foreign);
      await rows.link(tx, review);
      await tx.execute(
        sql`insert into agency (partnership_id, name, kind) values (${here}, 'Example Trust', 'health')`,
      );
      await tx.execute(sql`insert into agency_contact (agency_id, name) select id, 'Sam Example' from agency`);
      await appendAudit(tx, { chain: 'review', subjectId: review, actorWords: 'The system', action: 'review.opened' });
    });
  });

  const seenBy = async (asker: Asker): Promise<string[]> => {
    const { rows: seen } = await db.asActor(asker, (tx) =>
      tx.execute<{ id: string }>(sql`select id from review order by id`),
    );
    return seen.map(({ id }) => id);
  };
  const someone = (give: (tx: Tx, personId: string) => Promise<unknown>): Promise<string> =>
    db.asOwner(async (tx) => {
      const personId = await rows.person(tx);
      await give(tx, personId);
      return personId;
    });

  test('every table is closed, and nobody sees a row of any', async () => {
    const { rows: tables } = await db.asOwner((tx) =>
      tx.execute<{ name: string }>(sql`
      select c.relname as name from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'migration'`),
    );
    const foundation = [
      'partnership',
      'agency',
      'agency_contact',
      'person',
      'role_grant',
      'review',
      'membership',
      'exclusion',
      'conflict_declaration',
      'link_grant',
      'audit_chain',
      'audit_entry',
    ];
    assert.deepEqual(await db.asOwner(openTables), []);
    for (const { name: table } of tables) {
      const count = sql`select count(*)::int as n from ${sql.identifier(table)}`;
      const all = await db.asOwner((tx) => tx.execute<{ n: number }>(count));
      if (foundation.includes(table)) assert.ok((all.rows[0]?.n ?? 0) > 0, `${table} holds a row for this test`);
      for (const asker of [{}, { personId: randomUUID() }, { grantId: randomUUID() }, { draftHash: 'x' }]) {
        const none = await db.asActor(asker, (tx) => tx.execute<{ n: number }>(count));
        assert.equal(none.rows[0]?.n, 0, `${table} for ${JSON.stringify(asker)}`);
      }
    }
  });

  test('a co-ordinator and a chair of the partnership see its reviews, and no others', async () => {
    for (const role of ['co-ordinator', 'csp-chair']) {
      const personId = await someone((tx, id) => rows.role(tx, id, role, here));
      assert.deepEqual(await seenBy({ personId }), [review]);
    }
  });

  test('administrators, privacy officers and board members see no review', async () => {
    for (const role of ['administrator', 'privacy-officer', 'board-member']) {
      const personId = await someone((tx, id) => rows.role(tx, id, role, here));
      assert.deepEqual(await seenBy({ personId }), []);
    }
    const everywhere = await someone((tx, id) => rows.role(tx, id, 'administrator', null));
    assert.deepEqual(await seenBy({ personId: everywhere }), []);
  });

  test('a member sees nothing of the review before they have declared, but its reference', async () => {
    const personId = await someone((tx, id) => rows.member(tx, id, review, 'independent-chair'));
    const bare = (): Promise<unknown[]> =>
      db.asActor({ personId }, async (tx) => {
        const { rows: found } = await tx.execute<{ reference: string }>(
          sql`select reference from undeclared_reviews()`,
        );
        return found.map(({ reference }) => reference);
      });
    const say = (declared: string, minute: number): Promise<unknown> =>
      db.asOwner((tx) =>
        tx.execute(
          sql`insert into conflict_declaration (review_id, partnership_id, person_id, declared, declared_at)
              values (${review}, ${here}, ${personId}, ${declared}, now() + ${`${minute} minutes`}::interval)`,
        ),
      );
    assert.deepEqual([await seenBy({ personId }), await bare()], [[], [review]]);
    await assert.rejects(
      db.asActor({ personId }, (tx) =>
        tx.execute(
          sql`insert into conflict_declaration (review_id, partnership_id, person_id, declared) values (${review}, ${here}, ${personId}, 'none')`,
        ),
      ),
      QueryFailed,
    );
    await say('none', 0);
    assert.deepEqual([await seenBy({ personId }), await bare()], [[review], []]);
    await say('conflict', 1);
    assert.deepEqual([await seenBy({ personId }), await bare()], [[], [review]]);
    await db.asOwner((tx) => rows.exclusion(tx, personId, review));
    assert.deepEqual([await seenBy({ personId }), await bare()], [[], []]);
    const { rows: others } = await db.asActor({ personId }, (tx) =>
      tx.execute(sql`select 1 from conflict_declaration`),
    );
    assert.equal(others.length, 0);
  });

  test('a member sees the review, from the first day until the last, and not while the account is closed', async () => {
    const personId = await someone((tx, id) => rows.sits(tx, id, review));
    const at = (now: string) => seenBy({ personId, now: new Date(now) });
    await db.asOwner((tx) =>
      tx.execute(
        sql`update membership set starts_on = '2026-07-01', ends_on = '2026-08-01' where person_id = ${personId}`,
      ),
    );
    assert.deepEqual(await at('2026-06-30T22:59:59Z'), []);
    assert.deepEqual(await at('2026-06-30T23:00:00Z'), [review]); // midnight in London is an hour earlier in summer
    assert.deepEqual(await at('2026-07-31T22:59:59Z'), [review]);
    assert.deepEqual(await at('2026-07-31T23:00:00Z'), []);
    await db.asOwner((tx) => tx.execute(sql`update person set disabled_at = now() where id = ${personId}`));
    assert.deepEqual(await at('2026-07-15T12:00:00Z'), []);
  });

  test('a link is seen by those who run the review, and changed by the program alone', async () => {
    const links = (asker: Asker) =>
      db.asActor(asker, async (tx) => {
        const seen = await tx.execute(sql`select id from link_grant`);
        const changed = await tx.execute(sql`update link_grant set email = 'elsewhere@example.org' returning id`);
        return { seen: seen.rows.length, changed: changed.rows.length };
      });
    const runs = await someone((tx, id) => rows.role(tx, id, 'co-ordinator', here));
    const sits = await someone((tx, id) => rows.sits(tx, id, review));
    const elsewhere = await someone((tx, id) => rows.role(tx, id, 'co-ordinator', there));
    assert.deepEqual(await links({ personId: runs }), { seen: 1, changed: 0 });
    for (const personId of [sits, elsewhere]) assert.deepEqual(await links({ personId }), { seen: 0, changed: 0 });
  });

  test('a role that ends is gone at the next transaction', async () => {
    const personId = await someone((tx, id) => rows.role(tx, id, 'co-ordinator', here));
    assert.deepEqual(await seenBy({ personId }), [review]);
    await db.asOwner((tx) =>
      tx.execute(sql`update role_grant set ends_on = scope_today() where person_id = ${personId}`),
    );
    assert.deepEqual(await seenBy({ personId }), []);
  });

  test('an exclusion beats every grant, in whatever order they came', async () => {
    const step = fc.constantFrom(
      'co-ordinator',
      'csp-chair',
      'administrator',
      'privacy-officer',
      'member',
      'lift',
      'exclude',
      'end-roles',
      'end-memberships',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const personId = await someone(async (tx, id) => {
          for (const taken of steps) await take(tx, id, taken);
        });
        assert.deepEqual((await seenBy({ personId })).includes(review), expected(steps), steps.join(', '));
        if (excludedAfter(steps)) assert.equal(await bytesSeen(personId), 0);
      }),
      { numRuns: name === 'embedded' ? 150 : 250 },
    );
  });

  const take = async (tx: Tx, id: string, step: string): Promise<unknown> => {
    switch (step) {
      case 'member':
        return rows.sits(tx, id, review);
      case 'exclude':
        return rows.exclusion(tx, id, review);
      case 'lift':
        return tx.execute(sql`update exclusion set lifted_at = now() where person_id = ${id}`);
      case 'end-roles':
        return tx.execute(sql`update role_grant set ends_on = scope_today() where person_id = ${id}`);
      case 'end-memberships':
        return tx.execute(sql`update membership set ends_on = scope_today() where person_id = ${id}`);
      default:
        return rows.role(tx, id, step, here);
    }
  };
  const excludedAfter = (steps: string[]): boolean => steps.lastIndexOf('exclude') > steps.lastIndexOf('lift');
  const expected = (steps: string[]): boolean =>
    !excludedAfter(steps) &&
    (steps.lastIndexOf('member') > steps.lastIndexOf('end-memberships') ||
      Math.max(steps.lastIndexOf('co-ordinator'), steps.lastIndexOf('csp-chair')) > steps.lastIndexOf('end-roles'));
  const bytesSeen = async (personId: string): Promise<number> => {
    let seen = 0;
    for (const [table, column] of [
      ['review', 'id'],
      ['membership', 'review_id'],
      ['exclusion', 'review_id'],
      ['conflict_declaration', 'review_id'],
      ['link_grant', 'review_id'],
      ['audit_entry', 'review_id'],
      ['audit_chain', 'subject_id'],
    ] as const) {
      const { rows: found } = await db.asActor({ personId }, (tx) =>
        tx.execute(sql`select 1 from ${sql.identifier(table)} where ${sql.identifier(column)} = ${review}`),
      );
      seen += found.length;
    }
    return seen;
  };

  test('a link opens its own row while it holds, and no review', async () => {
    const grantId = await db.asOwner((tx) => rows.link(tx, review));
    const links = (now?: Date) =>
      db.asActor({ grantId, ...(now && { now }) }, (tx) => tx.execute<{ id: string }>(sql`select id from link_grant`));
    assert.deepEqual(
      (await links()).rows.map(({ id }) => id),
      [grantId],
    );
    assert.deepEqual(await seenBy({ grantId }), []);
    assert.deepEqual((await links(new Date(Date.now() + 2 * 86_400_000))).rows, []);
    await db.asOwner((tx) => tx.execute(sql`update link_grant set revoked_at = now() where id = ${grantId}`));
    assert.deepEqual((await links()).rows, []);
  });

  test('nobody writes themselves in', async () => {
    const member = await someone((tx, id) => rows.sits(tx, id, review));
    const neighbour = await someone((tx, id) => rows.role(tx, id, 'co-ordinator', there));
    const officer = await someone((tx, id) => rows.role(tx, id, 'privacy-officer', here));
    const refused = async (personId: string, statement: ReturnType<typeof sql>): Promise<void> => {
      await assert.rejects(
        db.asActor({ personId }, (tx) => tx.execute(statement)),
        (error) => error instanceof QueryFailed && /42501|23503/.test(error.code),
      );
    };
    const membership = (personId: string, partnershipId: string) =>
      sql`insert into membership (review_id, partnership_id, person_id, role, starts_on) values (${review}, ${partnershipId}, ${personId}, 'chair', scope_today())`;
    await refused(member, membership(member, here));
    await refused(neighbour, membership(neighbour, here));
    await refused(neighbour, membership(neighbour, there)); // a partnership that is not the review's
    await refused(
      officer,
      sql`insert into role_grant (person_id, partnership_id, role, starts_on) values (${officer}, ${here}, 'co-ordinator', scope_today())`,
    );
    await refused(
      member,
      sql`insert into review (partnership_id, reference, pseudonym, regime, kind, registered_at) values (${here}, 'X', 'X', 'dhr', 'homicide', now())`,
    );
    const moved = await db.asActor({ personId: neighbour }, (tx) =>
      tx.execute(sql`update review set partnership_id = ${there} where id = ${review} returning id`),
    );
    assert.deepEqual(moved.rows, []);
    for (const table of ['review', 'membership', 'exclusion', 'audit_entry']) {
      await refused(neighbour, sql`delete from ${sql.identifier(table)}`);
      await refused(neighbour, sql`truncate ${sql.identifier(table)} cascade`);
    }
  });

  test('nobody grants themselves, or makes their own role last, whatever they run', async () => {
    const runs = await someone(async (tx, id) => {
      await rows.role(tx, id, 'co-ordinator', here);
      await rows.role(tx, id, 'administrator', here);
      await rows.member(tx, id, review, 'minute-taker');
      await tx.execute(sql`update membership set ends_on = scope_today() + 1 where person_id = ${id}`);
    });
    const other = await someone((tx, id) => rows.role(tx, id, 'board-member', here));
    const as = (statement: ReturnType<typeof sql>) => db.asActor({ personId: runs }, (tx) => tx.execute(statement));
    const refused = (statement: ReturnType<typeof sql>) =>
      assert.rejects(as(statement), (error) => error instanceof QueryFailed && error.code === '42501');
    const membership = (personId: string) =>
      sql`insert into membership (review_id, partnership_id, person_id, role, starts_on) values (${review}, ${here}, ${personId}, 'independent-chair', scope_today())`;
    const grant = (personId: string) =>
      sql`insert into role_grant (person_id, partnership_id, role, starts_on) values (${personId}, ${here}, 'csp-chair', scope_today())`;
    await refused(membership(runs));
    await refused(grant(runs));
    await as(membership(other));
    await as(grant(other));
    await refused(sql`update membership set person_id = ${runs} where person_id = ${other}`);
    await refused(sql`update membership set role = 'independent-chair' where person_id = ${runs}`);
    await refused(sql`update membership set ends_on = null where person_id = ${runs}`);
    await refused(sql`update role_grant set person_id = ${runs} where person_id = ${other}`);
    const own = await as(sql`update role_grant set ends_on = null where person_id = ${runs} returning id`);
    assert.deepEqual(own.rows, []);
    const ended = await as(sql`update membership set ends_on = scope_today() where person_id = ${runs} returning id`);
    assert.equal(ended.rows.length, 1);
  });

  test('two administrators who end each other at once leave one', async () => {
    const home = await db.asOwner((tx) => rows.partnership(tx, `Two ${randomUUID()}`));
    const pair = [
      await someone((tx, id) => rows.role(tx, id, 'administrator', home)),
      await someone((tx, id) => rows.role(tx, id, 'administrator', home)),
    ] as const;
    const end = (personId: string, other: string) =>
      db.asActor({ personId }, (tx) =>
        tx.execute(sql`update role_grant set ends_on = scope_today() where person_id = ${other} returning id`),
      );
    const close = (personId: string, other: string) =>
      db.asActor({ personId }, (tx) =>
        tx.execute(sql`update person set disabled_at = now() where id = ${other} returning id`),
      );
    const open = async () => {
      const { rows: left } = await db.asOwner((tx) =>
        tx.execute(sql`select p.id from role_grant g join person p on p.id = g.person_id
          where g.partnership_id = ${home} and p.disabled_at is null and g.ends_on is null`),
      );
      return left.length;
    };
    for (const [one, two] of [
      [end, end],
      [end, close],
      [close, close],
    ] as const) {
      await Promise.allSettled([one(pair[0], pair[1]), two(pair[1], pair[0])]);
      assert.equal(await open(), 1);
      await db.asOwner(async (tx) => {
        await tx.execute(sql`update role_grant set ends_on = null where partnership_id = ${home}`);
        await tx.execute(sql`update person set disabled_at = null where id in (${pair[0]}, ${pair[1]})`);
      });
    }
  });

  test('a member reads no notification, and writes neither the review nor what stands of its duties', async () => {
    const [member, chair, runs] = [
      await someone((tx, id) => rows.sits(tx, id, review)),
      await someone((tx, id) => rows.role(tx, id, 'csp-chair', here)),
      await someone((tx, id) => rows.role(tx, id, 'co-ordinator', here)),
    ];
    await db.asOwner(async (tx) => {
      await tx.execute(sql`insert into notification (id, partnership_id, reference, content, received_on, received_at, way, review_id)
        values (${randomUUID()}, ${here}, 'N-1', '{}', '2026-01-01', now(), 'public', ${review})`);
      await tx.execute(sql`insert into duty_state (review_id, partnership_id, duty_id, state, refreshed_at)
        values (${review}, ${here}, 'A1', 'open', now())`);
    });
    const as = (personId: string, statement: ReturnType<typeof sql>) =>
      db.asActor({ personId }, (tx) => tx.execute(statement));
    const counts = async (personId: string, statement: ReturnType<typeof sql>): Promise<number> =>
      (await as(personId, statement)).rows.length;
    const refused = (personId: string, statement: ReturnType<typeof sql>) =>
      assert.rejects(as(personId, statement), (error) => error instanceof QueryFailed && error.code === '42501');
    const notified = sql`select content from notification where review_id = ${review}`;
    assert.deepEqual([await counts(member, notified), await counts(chair, notified)], [0, 1]);
    assert.equal(await counts(member, sql`select state from duty_state where review_id = ${review}`), 1);
    const renamed = sql`update review set pseudonym = pseudonym || '.' where id = ${review} returning id`;
    assert.deepEqual([await counts(member, renamed), await counts(runs, renamed)], [0, 1]);
    for (const personId of [member, chair, runs]) {
      assert.equal(
        await counts(personId, sql`update duty_state set state = 'met' where review_id = ${review} returning 1`),
        0,
      );
      await refused(
        personId,
        sql`insert into duty_state (review_id, partnership_id, duty_id, state, refreshed_at) values (${review}, ${here}, 'A2', 'open', now())`,
      );
    }
    const pause = (personId: string) =>
      sql`insert into duty_pause (id, review_id, partnership_id, from_on, reason, agreed_by, recorded_by, recorded_at)
        values (${randomUUID()}, ${review}, ${here}, '2026-01-01', 'x', 'x', ${personId}, now())`;
    for (const personId of [member, chair]) await refused(personId, pause(personId));
    await as(runs, pause(runs));
  });

  test('nobody changes their own agency or opens and closes their own account', async () => {
    const agency = sql`(select id from agency where partnership_id = ${here} limit 1)`;
    const own = sql`update person set agency_id = ${agency} where id = scope_person() returning id`;
    const board = await someone((tx, id) => rows.role(tx, id, 'board-member', here));
    assert.deepEqual((await db.asActor({ personId: board }, (tx) => tx.execute(own))).rows, []);
    const runs = await someone((tx, id) => rows.role(tx, id, 'administrator', here));
    for (const statement of [own, sql`update person set disabled_at = now() where id = scope_person() returning id`]) {
      await assert.rejects(
        db.asActor({ personId: runs }, (tx) => tx.execute(statement)),
        (error) => error instanceof QueryFailed && error.code === '42501',
      );
    }
    const neighbour = await someone((tx, id) => rows.role(tx, id, 'administrator', there));
    const theirs = sql`update person set name = 'Taken over' where id = ${board} returning id`;
    assert.deepEqual((await db.asActor({ personId: neighbour }, (tx) => tx.execute(theirs))).rows, []);
    assert.equal((await db.asActor({ personId: runs }, (tx) => tx.execute(theirs))).rows.length, 1);
  });

  test('people and agencies are known inside their partnership', async () => {
    const neighbour = await someone((tx, id) => rows.role(tx, id, 'co-ordinator', there));
    const colleague = await someone((tx, id) => rows.role(tx, id, 'board-member', here));
    const names = async (personId: string, table: string): Promise<number> => {
      const { rows: found } = await db.asActor({ personId }, (tx) =>
        tx.execute(sql`select 1 from ${sql.identifier(table)}`),
      );
      return found.length;
    };
    assert.equal(await names(neighbour, 'agency'), 0);
    assert.equal(await names(colleague, 'agency'), 1);
    assert.equal(await names(colleague, 'partnership'), 1);
    const { rows: known } = await db.asActor({ personId: neighbour }, (tx) =>
      tx.execute(sql`select 1 from person where id = ${colleague}`),
    );
    assert.deepEqual(known, []);
  });

  if (name === 'server') {
    test('the app role is fit, and stays behind the wall even when it lets go of its role', async () => {
      assert.deepEqual(await db.asActor({}, serverProblems), []);
      const { rows: seen } = await db.asActor({}, async (tx) => {
        await tx.execute(sql`reset role`);
        return tx.execute<{ who: string }>(sql`select session_user as who`);
      });
      assert.equal(seen[0]?.who, 'dhr_web');
      await assert.rejects(
        db.asActor({}, async (tx) => {
          await tx.execute(sql`reset role`);
          await tx.execute(sql`alter table review disable row level security`);
        }),
        /must be owner/,
      );
      const pretended = await db.asActor({}, async (tx) => {
        await tx.execute(sql`select set_config('app.owner', 'on', true)`);
        return tx.execute(sql`select id from review`);
      });
      assert.deepEqual(pretended.rows, []);
    });

    test('the owner sees nothing either until it says that it works as the owner', async () => {
      const seen = await db.asOwner(async (tx) => {
        await tx.execute(sql`select set_config('app.owner', '', true)`);
        return tx.execute(sql`select id from review`);
      });
      assert.deepEqual(seen.rows, []);
    });
  }
});
