import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { testServer } from '../../../test/support/database.js';
import type { Server } from '../../../test/support/postgres.js';
import { DatabaseProblem } from './database.js';
import { openDatabase } from './open.js';
import { connectServer, type ServerAddresses } from './server.js';
import { sql } from './sql.js';

let server: Server;
before(async () => {
  server = await testServer();
});

const refusal = async (addresses: ServerAddresses): Promise<string> => {
  try {
    const db = await openDatabase({ kind: 'server', ...addresses });
    await db.close();
    return '';
  } catch (error) {
    assert.ok(error instanceof DatabaseProblem, String(error));
    return error.message;
  }
};
const asOwner = async (addresses: ServerAddresses, statement: string): Promise<void> => {
  const db = connectServer(addresses);
  await db.asOwner((tx) => tx.execute(sql.raw(statement))).finally(() => db.close());
};
const nameOf = (addresses: ServerAddresses): string => new URL(addresses.url).pathname.slice(1);

test('a well-kept server is opened', async () => {
  assert.equal(await refusal(await server.fresh()), '');
});

test('a superuser, a role that bypasses row-level security, and the owner are refused', async () => {
  const addresses = await server.fresh();
  await server.admin('create role bypasser login bypassrls in role dhr_app');
  after(() => server.admin('drop role bypasser'));
  assert.match(await refusal({ url: server.addressFor('postgres', nameOf(addresses)) }), /postgres is a superuser/);
  assert.match(await refusal({ url: server.addressFor('bypasser', nameOf(addresses)) }), /bypasser has BYPASSRLS/);
  await server.admin('grant dhr_app to dhr_owner');
  assert.match(await refusal({ url: addresses.ownerUrl ?? '' }), /dhr_owner owns the table/);
  await server.admin('revoke dhr_app from dhr_owner');
});

test('a table without a wall is named', async () => {
  const addresses = await server.fresh();
  await asOwner(addresses, 'create table forgotten (id int)');
  assert.match(await refusal(addresses), /The table forgotten has no row-level security/);
  await asOwner(addresses, 'drop table forgotten');
  await asOwner(addresses, 'alter table review no force row level security');
  assert.match(await refusal(addresses), /The table review has no row-level security/);
});

for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit']) {
  test(`a server with ${setting} off is refused`, async () => {
    const addresses = await server.fresh();
    const set = async (value: string): Promise<void> => {
      await server.admin(`alter system set ${setting} = ${value}`);
      await server.admin('select pg_reload_conf()');
    };
    if (setting === 'synchronous_commit') {
      // The program asks for it itself, whatever the server's default is.
      await server.admin('alter role dhr_web set synchronous_commit = off');
      assert.equal(await refusal(addresses), '');
      await server.admin('alter role dhr_web reset synchronous_commit');
      return;
    }
    await set('off');
    assert.match(await refusal(addresses), new RegExp(`${setting} is off`));
    await set('on');
    assert.equal(await refusal(addresses), '');
  });
}

test('a server that is not there gives a reason, not a riddle', async () => {
  await assert.rejects(openDatabase({ kind: 'server', url: 'postgres://nobody@127.0.0.1:1/none' }), DatabaseProblem);
});
