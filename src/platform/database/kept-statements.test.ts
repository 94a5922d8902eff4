import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { freshEmbedded } from '../../../test/support/database.js';
import type { Database } from './database.js';
import { sql } from './sql.js';

describe('statements that the embedded database has read once', () => {
  let db: Database;
  before(async () => {
    db = await freshEmbedded();
  });
  after(() => db.close());

  const rows = async (statement: ReturnType<typeof sql>): Promise<unknown[]> =>
    db.asOwner(async (tx) => (await tx.execute(statement)).rows);
  const kept = async (): Promise<number> => {
    const [row] = await rows(sql`select count(*)::int as count from pg_prepared_statements`);
    return (row as { count: number }).count;
  };

  it('are read once, and answer each time with the values of that time', async () => {
    const asked = (value: string | null) => rows(sql`select ${value}::text as said, ${value}::text is null as nothing`);
    assert.deepEqual(await asked('one'), [{ said: 'one', nothing: false }]);
    const before = await kept();
    assert.deepEqual(await asked(null), [{ said: null, nothing: true }]);
    assert.deepEqual(await asked(''), [{ said: '', nothing: false }]);
    assert.equal(await kept(), before);
  });

  it('give each kind of value as it was given: numbers, json, arrays, dates, bytes', async () => {
    for (let time = 0; time < 2; time += 1) {
      assert.deepEqual(
        await rows(
          sql`select ${1}::int as number, ${'{"a":[1]}'}::jsonb as json, ${'{a,b}'}::text[] as list, ${'2026-02-10'}::date as day`,
        ),
        [{ number: 1, json: { a: [1] }, list: ['a', 'b'], day: '2026-02-10' }],
      );
    }
  });

  it('take bytes as they are, and words of any length, in one piece of memory that is used again', async () => {
    const every = Uint8Array.from({ length: 3 * 1024 * 1024 + 1 }, (_, at) => at % 256);
    const words = ['', 'Zoë — “said”', '😀'.repeat(400), 'é'.repeat(70_000)];
    for (const bytes of [every, every.subarray(7, 300), new Uint8Array(0), every.subarray(0, 1_500_000)]) {
      for (const said of words) {
        const [row] = (await rows(
          sql`select ${bytes}::bytea as bytes, ${null}::text as none, ${said}::text as said`,
        )) as {
          bytes: Uint8Array;
        }[];
        assert.ok(Buffer.from(row?.bytes ?? []).equals(bytes));
        assert.deepEqual({ ...row, bytes: undefined }, { bytes: undefined, none: null, said });
      }
    }
  });

  it('are read again when a table has changed under them', async () => {
    await db.asOwner((tx) => tx.execute(sql`create table changing (one text)`));
    await db.asOwner((tx) => tx.execute(sql`insert into changing values ('x')`));
    assert.deepEqual(await rows(sql`select * from changing`), [{ one: 'x' }]);
    await db.asOwner((tx) => tx.execute(sql`alter table changing add column two int default 2`));
    assert.deepEqual(await rows(sql`select * from changing`), [{ one: 'x', two: 2 }]);
  });

  it('obey whoever asks at the time: what was read for one is not answered to another', async () => {
    const seen = (asker: { system: true } | object) =>
      db.asActor(asker, async (tx) => (await tx.execute(sql`select name from partnership`)).rows.length);
    await db.asActor({ system: true }, (tx) =>
      tx.execute(
        sql`insert into partnership (name, short_name, reference_pattern) values ('Any', 'Any', 'A-{number:2}')`,
      ),
    );
    const people = () => db.asActor({}, async (tx) => (await tx.execute(sql`select id from person`)).rows.length);
    await db.asActor({ system: true }, (tx) =>
      tx.execute(sql`insert into person (name, email, post) values ('Somebody', 'any@own.example', '')`),
    );
    for (let time = 0; time < 8; time += 1) {
      assert.equal(await seen({ system: true }), 1);
      assert.equal(await people(), 0);
      const own = await db.asActor({ system: true }, async (tx) => (await tx.execute(sql`select id from person`)).rows);
      assert.equal(own.length, 1);
    }
  });

  it('fail alone: the next one is answered', async () => {
    const wrong = (by: number) => rows(sql`select 1 / ${by}::int as divided`);
    assert.deepEqual(await wrong(1), [{ divided: 1 }]);
    await assert.rejects(wrong(0));
    assert.deepEqual(await wrong(-1), [{ divided: -1 }]);
    await assert.rejects(rows(sql`select nothing from nowhere`));
    assert.deepEqual(await wrong(1), [{ divided: 1 }]);
  });

  it('are let go of when there are many', async () => {
    await db.asOwner(async (tx) => {
      for (let at = 0; at < 450; at += 1) await tx.execute(sql.raw(`select ${at} as number`));
    });
    assert.ok((await kept()) <= 401, String(await kept()));
    assert.deepEqual(await rows(sql`select 7 as number`), [{ number: 7 }]);
  });
});
