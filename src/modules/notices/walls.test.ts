import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, test } from 'node:test';
import { eachEngine } from '../../../test/support/database.js';
import { rows } from '../../../test/support/rows.js';
import type { Asker, Database, Tx } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';

/** Row-level security alone: who reads a notice, and who reads the real names in its extract. */
eachEngine((_engine, openFresh) => {
  let db: Database;
  let here: string;
  let review: string;
  const notice = randomUUID();
  const other = randomUUID();

  const insertNotice = (tx: Tx, id: string, key: string) =>
    tx.execute(sql`
      insert into notice (id, review_id, partnership_id, recipient_key, recipient_name, recipient_role, recipient_email, duty_id,
        duty_title, duty_source, duty_marks, why, extract, owed_on, owed_at, letter_subject, letter_text)
      values (${id}, ${review}, ${here}, ${key}, 'MASH', '', 'mash@example.org', 'B-07', 'Notify', 'Toolkit', 'S', 'Because',
        'safeguarding', '2026-02-09', scope_now(), 'Subject', 'Text')`);

  before(async () => {
    db = await openFresh();
    await db.asOwner(async (tx) => {
      here = await rows.partnership(tx, 'Here');
      review = await rows.review(tx, here);
      for (const [id, key] of [
        [notice, 'mash'],
        [other, 'board'],
      ] as const) {
        await insertNotice(tx, id, key);
        const sending = randomUUID();
        await tx.execute(sql`
          insert into notice_sending (id, notice_id, review_id, partnership_id, channel, told_on, recorded_at, told_name, told_email)
          values (${sending}, ${id}, ${review}, ${here}, 'phone', '2026-02-10', scope_now(), 'MASH', '')`);
        await tx.execute(sql`
          insert into notice_extract (sending_id, notice_id, review_id, partnership_id, content)
          values (${sending}, ${id}, ${review}, ${here}, '{}')`);
      }
    });
  });

  const count = async (asker: Asker, table: string): Promise<number> => {
    const { rows: found } = await db.asActor(asker, (tx) =>
      tx.execute<{ count: number }>(sql`select count(*)::int as count from ${sql.identifier(table)}`),
    );
    return found[0]?.count ?? -1;
  };
  const someone = (give: (tx: Tx, personId: string) => Promise<unknown>): Promise<string> =>
    db.asOwner(async (tx) => {
      const personId = await rows.person(tx);
      await give(tx, personId);
      return personId;
    });
  const linkTo = (subject: string): Promise<string> =>
    db.asOwner(async (tx) => {
      const id = await rows.link(tx, review);
      await tx.execute(sql`update link_grant set subject_id = ${subject} where id = ${id}`);
      return id;
    });

  test('the co-ordinator reads notices and extracts', async () => {
    const personId = await someone((tx, id) => rows.role(tx, id, 'co-ordinator', here));
    assert.equal(await count({ personId }, 'notice'), 2);
    assert.equal(await count({ personId }, 'notice_extract'), 2);
  });

  test('the chair of the partnership and the chair of the review read how notices stand, never an extract; the panel neither', async () => {
    for (const give of [
      (tx: Tx, id: string) => rows.role(tx, id, 'csp-chair', here),
      (tx: Tx, id: string) => rows.sits(tx, id, review, 'independent-chair'),
    ]) {
      const personId = await someone(give);
      assert.equal(await count({ personId }, 'notice'), 2);
      assert.equal(await count({ personId }, 'notice_extract'), 0);
    }
    const personId = await someone((tx, id) => rows.sits(tx, id, review, 'panel-member'));
    for (const table of ['notice', 'notice_sending', 'notice_extract'])
      assert.equal(await count({ personId }, table), 0, table);
  });

  test('a co-ordinator who is kept from the review, and one of another partnership, read nothing', async () => {
    const kept = await someone(async (tx, id) => {
      await rows.role(tx, id, 'co-ordinator', here);
      await rows.exclusion(tx, id, review);
    });
    const stranger = await someone(async (tx, id) =>
      rows.role(tx, id, 'co-ordinator', await rows.partnership(tx, 'There')),
    );
    for (const personId of [kept, stranger]) {
      for (const table of ['notice', 'notice_sending', 'notice_extract']) {
        assert.equal(await count({ personId }, table), 0, table);
      }
    }
  });

  test('the holder of a link reads the one notice it is for, and writes to no other', async () => {
    const grantId = await linkTo(notice);
    for (const table of ['notice', 'notice_sending', 'notice_extract']) {
      assert.equal(await count({ grantId }, table), 1, table);
    }
    const acknowledge = (of: string) =>
      db.asActor({ grantId }, (tx) =>
        tx.execute(sql`
          insert into notice_acknowledgement (notice_id, review_id, partnership_id, way, acknowledged_on, recorded_at, name, post)
          values (${of}, ${review}, ${here}, 'link', '2026-02-10', scope_now(), 'Somebody', '')`),
      );
    await assert.rejects(acknowledge(other));
    await acknowledge(notice);
    const changed = await db.asActor({ grantId }, (tx) =>
      tx.execute(sql`update notice set letter_text = 'Changed' returning id`),
    );
    assert.equal(changed.rows.length, 0);
  });
});
