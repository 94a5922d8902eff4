import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'drizzle-orm';
import { eachEngine } from '../../../test/support/database.js';

eachEngine((name, openFresh) => {
  test('a question is answered', async () => {
    const db = await openFresh();
    await db.ping();
    assert.equal(db.kind, name);
    const { rows } = await db.asActor({ system: true }, (tx) =>
      tx.execute<{ n: number }>(sql`select count(*)::int as n from partnership`),
    );
    assert.deepEqual(rows, [{ n: 0 }]);
  });
});
