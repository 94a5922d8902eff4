import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, test } from 'node:test';
import { eachEngine } from '../../../test/support/database.js';
import { type Database, DatabaseProblem } from './database.js';
import { QueryFailed } from './query-failed.js';
import { retrying } from './retrying.js';
import { sql } from './sql.js';

const settings = sql`select current_user as role, current_setting('app.person', true) as person,
  current_setting('app.grant', true) as link, current_setting('app.draft', true) as draft, current_setting('app.system', true) as system`;

eachEngine((name, openFresh) => {
  let db: Database;
  before(async () => {
    db = await openFresh();
  });

  test('the transaction knows who asks, and the next one does not', async () => {
    const asker = { personId: randomUUID(), grantId: randomUUID(), draftHash: 'abc', system: true };
    const told = await db.asActor(asker, (tx) => tx.execute(settings));
    assert.deepEqual(
      { ...told.rows[0] },
      { role: 'dhr_app', person: asker.personId, link: asker.grantId, draft: 'abc', system: 'on' },
    );
    const next = await db.asActor({}, (tx) => tx.execute(settings));
    assert.deepEqual({ ...next.rows[0] }, { role: 'dhr_app', person: '', link: '', draft: '', system: '' });
  });

  test('a transaction that throws changes nothing, and leaves nobody behind', async () => {
    const broken = db.asActor({ system: true }, async (tx) => {
      await tx.execute(sql`insert into partnership (name, short_name) values ('Never kept', 'NK')`);
      throw new Error('on purpose');
    });
    await assert.rejects(broken, /on purpose/);
    const { rows } = await db.asActor({ system: true }, (tx) => tx.execute(sql`select id from partnership`));
    assert.deepEqual(rows, []);
  });

  test('a second transaction inside the first is refused at once', async () => {
    const nested = db.asActor({}, () => db.asActor({}, async () => 'never'));
    await assert.rejects(nested, /already open here/);
    const crossed = db.asOwner(() => db.asActor({}, async () => 'never'));
    await assert.rejects(crossed, /already open here/);
    assert.equal(await db.asActor({}, async () => 'works again'), 'works again');
  });

  test('transactions asked for at the same time all run, each as its own asker', async () => {
    const people = Array.from({ length: 25 }, () => randomUUID());
    const told = await Promise.all(
      people.map((personId) => db.asActor({ personId }, (tx) => tx.execute<{ person: string }>(settings))),
    );
    assert.deepEqual(
      told.map(({ rows }) => rows[0]?.person),
      people,
    );
  });

  test('work started inside a transaction may open its own when that has ended', async () => {
    let later: Promise<string> | undefined;
    const ended = Promise.withResolvers<void>();
    await db.asActor({}, async () => {
      later = ended.promise.then(() => db.asActor({}, async () => 'later'));
    });
    ended.resolve();
    assert.equal(await later, 'later');
  });

  test('an error tells neither the values that were sent nor the row in the way', async () => {
    const twice = db.asActor({ system: true }, async (tx) => {
      await tx.execute(sql`insert into person (name, email) values ('Canary Secretname', 'canary@example.org')`);
      await tx.execute(sql`insert into person (name, email) values (${'Canary Secretname'}, ${'canary@example.org'})`);
    });
    const error = await twice.catch((thrown: unknown) => thrown);
    assert.ok(error instanceof QueryFailed);
    assert.equal(error.code, '23505');
    assert.equal(error.constraint, 'person_email_key');
    assert.doesNotMatch(
      JSON.stringify({ ...error, message: error.message, stack: error.stack, cause: error.cause }),
      /canary/,
    );
    const misfit = db.asActor({}, (tx) => tx.execute(sql`select ${'canary'}::uuid`));
    await assert.rejects(
      misfit,
      (thrown) => thrown instanceof QueryFailed && thrown.code === '22P02' && !/canary/.test(thrown.message),
    );
  });

  test('a failed serialisation is repeated, and only so often', async () => {
    let tries = 0;
    const failing = () =>
      db.asActor({}, async (tx) => {
        tries += 1;
        await tx.execute(sql`do $$ begin raise exception 'again' using errcode = '40001'; end $$`);
      });
    await assert.rejects(retrying(3, failing), (error) => error instanceof QueryFailed && error.code === '40001');
    assert.equal(tries, 3);
    tries = 0;
    await assert.rejects(
      retrying(3, async () => {
        tries += 1;
        throw new Error('something else');
      }),
    );
    assert.equal(tries, 1);
  });

  test('time is counted in UTC, and commits wait for the disk', async () => {
    const { rows } = await db.asActor({}, (tx) =>
      tx.execute<{ zone: string; commit: string }>(
        sql`select current_setting('TimeZone') as zone, current_setting('synchronous_commit') as commit`,
      ),
    );
    if (name === 'server') assert.deepEqual({ ...rows[0] }, { zone: 'UTC', commit: 'on' });
  });
});

test('without an owner address the work of the owner is refused', async () => {
  const { connectServer } = await import('./server.js');
  const db = connectServer({ url: 'postgres://nobody@127.0.0.1:1/none' });
  await assert.rejects(
    db.asOwner(async () => 'never'),
    DatabaseProblem,
  );
  await assert.rejects(db.ping());
  await db.close();
});
