import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { eachEngine } from '../../../test/support/database.js';
import { rows } from '../../../test/support/rows.js';
import { appendAudit, type ChainHead, readHeads, type Verification, verifyChains } from './audit-chain.js';
import { readAuditHeads, writeAuditHeads } from './audit-heads.js';
import type { Database, Tx } from './database.js';
import { type SQL, sql } from './sql.js';

eachEngine((name, openFresh) => {
  let db: Database;
  let partnership: string;
  before(async () => {
    db = await openFresh();
    partnership = await db.asOwner((tx) => rows.partnership(tx));
  });

  const verify = (outside: ChainHead[] = []): Promise<Verification> =>
    db.asActor({ system: true }, (tx) => verifyChains(tx, outside));
  const append = (tx: Tx, subjectId: string, action = 'example.done'): Promise<number> =>
    appendAudit(tx, {
      chain: 'review',
      subjectId,
      actorWords: 'Co-ordinator',
      action,
      objectKind: 'review',
      objectId: subjectId,
      ids: { person: randomUUID() },
    });
  const chainOf = async (length: number): Promise<string> => {
    const review = await db.asOwner((tx) => rows.review(tx, partnership));
    await db.asActor({ system: true }, async (tx) => {
      for (let count = 0; count < length; count += 1) await append(tx, review);
    });
    return review;
  };

  test('entries are numbered, chained, and recomputed alike outside the database', async () => {
    const review = await db.asOwner((tx) => rows.review(tx, partnership));
    const personId = await db.asOwner((tx) => rows.person(tx));
    const written = await db.asActor({ personId }, async (tx) => [
      await appendAudit(tx, {
        chain: 'review',
        subjectId: review,
        actorWords: 'Zoë: “co-ordinator”; ✓',
        action: 'review.read',
        ids: { b: ['1', '2'], a: 'é' },
        fromAddress: '::1',
      }),
      await append(tx, review),
      await appendAudit(tx, {
        chain: 'partnership',
        subjectId: partnership,
        actorWords: 'x',
        action: 'y',
        decision: 'denied',
      }),
      await appendAudit(tx, { chain: 'installation', actorWords: 'x', action: 'y' }),
    ]);
    assert.deepEqual(written, [1, 2, 1, 1]);
    const { rows: kept } = await db.asOwner((tx) =>
      tx.execute<{ person_id: string }>(sql`select person_id from audit_entry where review_id = ${review}`),
    );
    assert.deepEqual(
      kept.map((entry) => entry.person_id),
      [personId, personId],
    );
    assert.deepEqual((await verify()).bad, []);
  });

  test('nobody can sign with another name, but for the program itself', async () => {
    const [asking, other] = await db.asOwner(async (tx) => [await rows.person(tx), await rows.person(tx)]);
    const sign = async (asker: { personId?: string; system?: boolean }) => {
      const entry = { chain: 'installation', actorWords: 'x', action: 'y', ...(other && { personId: other }) } as const;
      const seq = await db.asActor(asker, (tx) => appendAudit(tx, entry));
      const { rows: found } = await db.asOwner((tx) =>
        tx.execute<{ person_id: string }>(sql`
        select person_id from audit_entry where seq = ${seq} and chain_id = (select id from audit_chain where kind = 'installation')`),
      );
      return found[0]?.person_id;
    };
    assert.equal(await sign(asking === undefined ? {} : { personId: asking }), asking);
    assert.equal(await sign({ system: true }), other);
  });

  test('time never runs backwards in a chain', async () => {
    const review = await db.asOwner((tx) => rows.review(tx, partnership));
    for (const now of ['2026-03-02T10:00:00Z', '2026-03-02T09:50:00Z', '2026-03-02T10:00:01Z']) {
      await db.asActor({ system: true, now: new Date(now) }, (tx) => append(tx, review));
    }
    const { rows: times } = await db.asOwner((tx) =>
      tx.execute<{ at: string }>(sql`
      select to_char(at, 'HH24:MI:SS') as at from audit_entry where review_id = ${review} order by seq`),
    );
    assert.deepEqual(
      times.map(({ at }) => at),
      ['10:00:00', '10:00:00', '10:00:01'],
    );
  });

  test('an act that is rolled back leaves no entry, and no gap', async () => {
    const review = await chainOf(2);
    await assert.rejects(
      db.asActor({ system: true }, async (tx) => {
        await append(tx, review);
        throw new Error('on purpose');
      }),
    );
    assert.equal(await db.asActor({ system: true }, (tx) => append(tx, review)), 3);
  });

  test('entries written at the same time are numbered without gaps', async () => {
    const review = await db.asOwner((tx) => rows.review(tx, partnership));
    const written = await Promise.all(
      Array.from({ length: 20 }, () => db.asActor({ system: true }, (tx) => append(tx, review))),
    );
    assert.deepEqual(
      written.toSorted((a, b) => a - b),
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    assert.deepEqual((await verify()).bad, []);
  });

  test('there is no record for a review that does not exist', async () => {
    await assert.rejects(
      db.asActor({ system: true }, (tx) => append(tx, randomUUID())),
      /There is no review/,
    );
  });

  test('neither the app nor the owner can change or delete an entry', async () => {
    await chainOf(2);
    const attempts = [
      sql`update audit_entry set action = 'forged'`,
      sql`delete from audit_entry`,
      sql`truncate audit_entry`,
      sql`delete from audit_chain`,
      sql`truncate audit_chain cascade`,
    ];
    const forbidden = [
      ...attempts,
      sql`update audit_chain set last_seq = 0`,
      sql`insert into audit_entry select * from audit_entry`,
      sql`insert into audit_chain (kind) values ('installation')`,
      sql`alter table audit_entry disable trigger all`,
    ];
    for (const attempt of forbidden) {
      await assert.rejects(
        db.asActor({ system: true }, (tx) => tx.execute(attempt)),
        /permission denied|must be owner/,
      );
    }
    for (const attempt of attempts) {
      await assert.rejects(
        db.asOwner((tx) => tx.execute(attempt)),
        /only ever added to/,
      );
    }
  });

  /** What an intruder with the owner's password could do: switch the guard off, then anything. */
  const tamper = (...statements: SQL[]): Promise<void> =>
    db.asOwner(async (tx) => {
      await tx.execute(sql`alter table audit_entry disable trigger kept`);
      await tx.execute(sql`alter table audit_chain disable trigger kept`);
      for (const statement of statements) await tx.execute(statement);
      await tx.execute(sql`alter table audit_entry enable trigger kept`);
      await tx.execute(sql`alter table audit_chain enable trigger kept`);
    });
  /** Runs `damage` on a chain of six entries of its own, asks `expect` of what was found, and takes the chain away. */
  const afterDamage = async (damage: (chain: SQL) => SQL[], expect: { seq: number; why: RegExp }): Promise<void> => {
    const review = await chainOf(6);
    const chain = sql`(select id from audit_chain where subject_id = ${review})`;
    const outside = await db.asActor({ system: true }, readHeads);
    await tamper(...damage(chain));
    const { bad } = await verify(outside);
    await tamper(
      sql`delete from audit_entry where review_id = ${review}`,
      sql`delete from audit_entry where chain_id = ${chain}`,
      sql`delete from audit_chain where subject_id = ${review}`,
    );
    assert.equal(bad.length, 1);
    assert.equal(bad[0]?.seq, expect.seq);
    assert.match(bad[0]?.why ?? '', expect.why);
  };

  test('every changed field is found', async () => {
    const changes: Record<string, SQL> = {
      prev_hash: sql`repeat('1', 64)`,
      hash: sql`repeat('1', 64)`,
      at: sql`at + interval '1 microsecond'`,
      review_id: sql`gen_random_uuid()`,
      partnership_id: sql`gen_random_uuid()`,
      person_id: sql`gen_random_uuid()`,
      grant_id: sql`gen_random_uuid()`,
      actor_words: sql`'Nobody'`,
      action: sql`'other'`,
      object_kind: sql`null`,
      object_id: sql`null`,
      ids: sql`'{}'`,
      decision: sql`'denied'`,
      from_address: sql`'::1'`,
    };
    const { rows: columns } = await db.asOwner((tx) =>
      tx.execute<{ name: string }>(sql`
      select column_name as name from information_schema.columns where table_name = 'audit_entry' and column_name not in ('chain_id', 'seq')`),
    );
    assert.deepEqual(columns.map((column) => column.name).sort(), Object.keys(changes).sort());
    for (const [column, value] of Object.entries(changes)) {
      await afterDamage(
        (chain) => [
          sql`update audit_entry set ${sql.identifier(column)} = ${value} where chain_id = ${chain} and seq = 3`,
        ],
        { seq: 3, why: /was changed|does not follow/ },
      );
    }
  });

  test('a deleted, inserted, swapped or moved entry is found', async () => {
    await afterDamage((chain) => [sql`delete from audit_entry where chain_id = ${chain} and seq = 3`], {
      seq: 3,
      why: /is missing/,
    });
    await afterDamage(
      (chain) => [
        sql`update audit_entry set seq = seq + 100 where chain_id = ${chain} and seq > 3`,
        sql`update audit_entry set seq = seq - 99 where chain_id = ${chain} and seq > 100`,
        sql`insert into audit_entry (chain_id, seq, prev_hash, hash, at, actor_words, action)
          select ${chain}, 4, hash, repeat('2', 64), at, 'x', 'y' from audit_entry where chain_id = ${chain} and seq = 3`,
      ],
      { seq: 4, why: /was changed/ },
    );
    await afterDamage(
      (chain) => [
        sql`update audit_entry set seq = 100 where chain_id = ${chain} and seq = 3`,
        sql`update audit_entry set seq = 3 where chain_id = ${chain} and seq = 4`,
        sql`update audit_entry set seq = 4 where chain_id = ${chain} and seq = 100`,
      ],
      { seq: 3, why: /does not follow/ },
    );
  });

  test('a tail cut off is found, even with the head put back to match', async () => {
    await afterDamage((chain) => [sql`delete from audit_entry where chain_id = ${chain} and seq > 4`], {
      seq: 5,
      why: /missing/,
    });
    await afterDamage(
      (chain) => [
        sql`delete from audit_entry where chain_id = ${chain} and seq > 4`,
        sql`update audit_chain set last_seq = 4, last_hash = (select hash from audit_entry where chain_id = ${chain} and seq = 4) where id = ${chain}`,
      ],
      { seq: 5, why: /outside the database has it/ },
    );
  });

  test('a chain written anew from the middle, with every hash right, is found by the heads kept outside', async () => {
    const rechain = (chain: SQL) => sql`do $$
      declare e audit_entry; before text := (select hash from audit_entry where chain_id = ${chain} and seq = 2);
      begin
        for e in select * from audit_entry where chain_id = ${chain} and seq > 2 order by seq loop
          e.action := 'forged'; e.prev_hash := before; e.hash := encode(sha256(convert_to(audit_text(e), 'UTF8')), 'hex');
          update audit_entry set action = e.action, prev_hash = e.prev_hash, hash = e.hash where chain_id = e.chain_id and seq = e.seq;
          before := e.hash;
        end loop;
        update audit_chain set last_hash = before where id = ${chain};
      end $$`;
    const literal = async (review: string) => sql.raw(`(select id from audit_chain where subject_id = '${review}')`);
    const review = await chainOf(6);
    const outside = await db.asActor({ system: true }, readHeads);
    await tamper(rechain(await literal(review)));
    assert.deepEqual((await verify()).bad, [], 'the database alone cannot tell');
    const { bad } = await verify(outside);
    assert.deepEqual(
      bad.map(({ seq, why }) => ({ seq, why })),
      [{ seq: 6, why: 'differs from the copy kept outside the database' }],
    );
    await tamper(
      sql`delete from audit_entry where review_id = ${review}`,
      sql`delete from audit_chain where subject_id = ${review}`,
    );
  });

  test('a whole chain taken away is found by the heads kept outside', async () => {
    await afterDamage(
      (chain) => [
        sql`delete from audit_entry where chain_id = ${chain}`,
        sql`delete from audit_chain where id = ${chain}`,
      ],
      { seq: 1, why: /outside the database has it/ },
    );
  });

  test('heads are kept in a file that is never written over', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dhr-heads-'));
    after(() => rmSync(folder, { recursive: true }));
    await chainOf(3);
    const write = () =>
      db.asActor({ system: true }, (tx) =>
        writeAuditHeads(join(folder, 'heads'), tx, new Date('2026-03-02T06:00:00Z')),
      );
    assert.match(await write(), /2026-03-02T06-00-00\.000Z\.json$/);
    await assert.rejects(write(), /EEXIST/);
    const kept = readAuditHeads(join(folder, 'heads'));
    assert.deepEqual(kept, await db.asActor({ system: true }, readHeads));
    assert.deepEqual((await verify(kept)).bad, []);
    assert.deepEqual(readAuditHeads(join(folder, 'none')), []);
    assert.ok(name);
  });
});
