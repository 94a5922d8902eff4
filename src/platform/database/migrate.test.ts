import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { eachEngine, testServer } from '../../../test/support/database.js';
import type { Database } from './database.js';
import { embeddedOver } from './embedded.js';
import { type Migration, migrate, migrationProblem, readMigrations } from './migrate.js';
import { MIGRATIONS, openDatabase } from './open.js';
import { connectServer } from './server.js';
import { sql } from './sql.js';

const change = (name: string, text: string): Migration => ({
  name,
  text,
  checksum: createHash('sha256').update(text).digest('hex'),
});
const FIRST = change('202601010000-first.sql', 'create table kept (id int); insert into kept values (1);');
const SECOND = change(
  '202601020000-second.sql',
  "create function answer() returns text language sql as $$ select '$1; $q$' $$; alter table kept add note text;",
);

eachEngine((name, openFresh) => {
  let empty: Blob;
  before(async () => {
    const pglite = await PGlite.create();
    empty = await pglite.dumpDataDir('none');
    await pglite.close();
  });
  const openEmpty = async (): Promise<Database> => {
    const db =
      name === 'embedded'
        ? embeddedOver(await PGlite.create({ loadDataDir: empty }))
        : connectServer(await (await testServer()).empty());
    after(() => db.close());
    return db;
  };
  const problem = (db: Database, all: Migration[]) => db.asOwner((tx) => migrationProblem(tx, all));

  test('changes run in order, once', async () => {
    const db = await openEmpty();
    assert.match((await problem(db, [FIRST])) ?? '', /is empty/);
    assert.deepEqual(await migrate(db, [FIRST]), [FIRST.name]);
    assert.match((await problem(db, [FIRST, SECOND])) ?? '', /older than this program \(1 change/);
    assert.deepEqual(await migrate(db, [FIRST, SECOND]), [SECOND.name]);
    assert.deepEqual(await migrate(db, [FIRST, SECOND]), []);
    assert.equal(await problem(db, [FIRST, SECOND]), undefined);
  });

  test('a change that fails leaves nothing of itself behind', async () => {
    const db = await openEmpty();
    const bad = change('202601030000-bad.sql', 'create table half (id int); select nonsense();');
    await assert.rejects(migrate(db, [FIRST, bad]), /202601030000-bad\.sql failed and changed nothing: .*nonsense/);
    const { rows } = await db.asOwner((tx) =>
      tx.execute(sql`select to_regclass('half') as half, to_regclass('kept') as kept`),
    );
    assert.deepEqual({ ...rows[0] }, { half: null, kept: 'kept' });
    assert.deepEqual(await migrate(db, [FIRST, SECOND]), [SECOND.name]);
  });

  test('an edited change and a newer database are refused', async () => {
    const db = await openEmpty();
    await migrate(db, [FIRST, SECOND]);
    await assert.rejects(
      migrate(db, [FIRST, { ...SECOND, checksum: FIRST.checksum }]),
      /second\.sql was edited after it ran/,
    );
    await assert.rejects(migrate(db, [FIRST]), /newer than this program: it has the change 202601020000-second/);
  });

  test('many that migrate at once run every change once', async () => {
    const db = await openEmpty();
    const ran = await Promise.all([1, 2, 3, 4].map(() => migrate(db, [FIRST, SECOND])));
    assert.deepEqual(ran.flat().sort(), [FIRST.name, SECOND.name]);
  });

  test("the project's own changes have all run in a fresh test database", async () => {
    const db = await openFresh();
    assert.equal(await problem(db, await readMigrations(MIGRATIONS)), undefined);
  });
});

test('a file with another kind of name is refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dhr-migrations-'));
  after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'later.sql'), 'select 1');
  await assert.rejects(readMigrations(folder), /later\.sql must be named/);
});

test('the web process refuses a server that has not been migrated', async () => {
  const addresses = await (await testServer()).empty();
  await assert.rejects(
    openDatabase({ kind: 'server', ...addresses }),
    /The database is empty\. Run bin\/migrate first\./,
  );
});
