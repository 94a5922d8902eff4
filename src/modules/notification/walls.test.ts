import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eachEngine } from '../../../test/support/database.js';
import { cast } from '../../demonstration/cast.js';
import { seedCast } from '../../demonstration/seed.js';
import type { Database } from '../../platform/database/database.js';
import { eq } from '../../platform/database/sql.js';
import { openWork, type Work } from '../../platform/work.js';
import { partnerships, people } from '../accounts/index.js';
import { wholeCatalogue } from '../all.js';
import { blankNotification, blankSubject, given, notKnown } from './content.js';
import { hashOfSecret } from './drafts/draft.js';
import { forgetDrafts } from './drafts/forget-drafts.js';
import { startDraft } from './drafts/start-draft.js';
import { enterNotification } from './enter-notification.js';
import { handInNotification } from './hand-in-notification.js';
import { notificationDrafts, notificationNumbers, notifications } from './tables.js';

const clock = { now: () => new Date('2026-02-10T09:00:00Z') };
const installation = {
  demonstration: false,
  production: false,
  publicUrl: 'http://localhost',
  dataDir: '',
  secret: '',
};

const content = {
  ...blankNotification,
  referrer: {
    ...blankNotification.referrer,
    name: given('B. Thornbush'),
    agency: given('Police'),
    email: given('b@police.example'),
  },
  victims: [{ ...blankSubject, fullName: notKnown }],
  circumstances: given('Found at home.'),
};

const asNobody = <T>(db: Database, use: (work: Work) => Promise<T>, draftHash?: string): Promise<T> =>
  db.asActor(draftHash === undefined ? { now: clock.now() } : { now: clock.now(), draftHash }, (tx) =>
    use(openWork(tx, { actor: { kind: 'nobody' }, clock, installation, catalogue: wholeCatalogue })),
  );

const asProgram = <T>(db: Database, use: (work: Work) => Promise<T>, now = clock.now()): Promise<T> =>
  db.asActor({ system: true, now }, (tx) =>
    use(
      openWork(tx, { actor: { kind: 'system' }, clock: { now: () => now }, installation, catalogue: wholeCatalogue }),
    ),
  );

eachEngine((_name, openFresh) => {
  const world = async () => {
    const db = await openFresh();
    await seedCast(db, clock);
    const idOf = (shortName: string) =>
      asProgram(db, async ({ tx }) => {
        const [row] = await tx.select().from(partnerships).where(eq(partnerships.shortName, shortName));
        return row?.id ?? '';
      });
    return { db, bexley: await idOf('Bexley'), northmere: await idOf('Northmere') };
  };

  /** A form that is ready to be sent. */
  const readyForm = (db: Database, partnershipId: string) =>
    asNobody(db, async (work) => {
      const { id, secret } = await startDraft(work, { way: 'public', partnershipId });
      const ready = { content, email: 'b@police.example', emailProvedAt: clock.now() };
      await work.tx.update(notificationDrafts).set(ready).where(eq(notificationDrafts.id, id));
      return { id, hash: hashOfSecret(secret) };
    });

  it('one form handed in by ten at once is one notification, with one reference', async () => {
    const { db, bexley } = await world();
    const { id, hash } = await readyForm(db, bexley);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => asNobody(db, (work) => handInNotification(work, id), hash)),
    );
    const references = new Set(
      answers.map((answer) => (answer.kind === 'received' ? answer.receipt.reference : 'none')),
    );
    assert.deepEqual([...references], ['N-BEX-2026-0001']);
    assert.equal((await asProgram(db, ({ tx }) => tx.select().from(notifications))).length, 1);
  });

  it('twenty forms handed in at once get twenty references without a gap', async () => {
    const { db, bexley, northmere } = await world();
    const forms = [];
    for (let form = 0; form < 20; form += 1) forms.push(await readyForm(db, form % 2 === 0 ? bexley : northmere));
    const answers = await Promise.all(
      forms.map(({ id, hash }) => asNobody(db, (work) => handInNotification(work, id), hash)),
    );
    const references = answers.map((answer) => (answer.kind === 'received' ? answer.receipt.reference : 'none')).sort();
    const wanted = ['BEX', 'NOR'].flatMap((code) =>
      Array.from({ length: 10 }, (_, at) => `N-${code}-2026-${String(at + 1).padStart(4, '0')}`),
    );
    assert.deepEqual(references, wanted);
  });

  it('forms and notifications are closed to whoever holds neither secret nor role, the queries’ own conditions left out', async () => {
    const { db, bexley } = await world();
    const mine = await readyForm(db, bexley);
    const other = await readyForm(db, bexley);
    await asNobody(db, (work) => handInNotification(work, mine.id), mine.hash);
    const seen = (use: (work: Work) => Promise<unknown[]>, hash?: string) => asNobody(db, use, hash);
    assert.deepEqual(await seen(({ tx }) => tx.select().from(notificationDrafts)), []);
    assert.deepEqual(await seen(({ tx }) => tx.select().from(notifications)), []);
    assert.equal((await seen(({ tx }) => tx.select().from(notifications), mine.hash)).length, 1);
    assert.equal((await seen(({ tx }) => tx.select().from(notifications), other.hash)).length, 0);
    assert.equal((await seen(({ tx }) => tx.select().from(notificationDrafts), other.hash)).length, 1);
    assert.deepEqual(await asProgram(db, ({ tx }) => tx.select().from(notificationNumbers)), []);
    const everyone = cast.flatMap((partnership) => partnership.people);
    for (const { name, key } of everyone) {
      const [person] = await asProgram(db, ({ tx }) => tx.select().from(people).where(eq(people.name, name)));
      const rows = await db.asActor({ personId: person?.id ?? '', now: clock.now() }, async (tx) => ({
        drafts: await tx.select().from(notificationDrafts),
        notifications: await tx.select().from(notifications),
      }));
      assert.equal(rows.drafts.length, 0, key);
      const may = ['co-ordinator', 'csp-chair', 'csp-chair-police'].includes(key);
      assert.equal(rows.notifications.length, may ? 1 : 0, key);
    }
  });

  it('what was handed in cannot be changed, and nobody puts one before another partnership', async () => {
    const { db, bexley, northmere } = await world();
    const form = await readyForm(db, bexley);
    await asNobody(db, (work) => handInNotification(work, form.id), form.hash);
    await assert.rejects(
      asProgram(db, ({ tx }) => tx.update(notifications).set({ receivedOn: '2020-01-01' })),
      /permission denied/,
    );
    const elsewhere = { partnershipId: northmere, content, way: 'public', receivedOn: '2026-02-10' as never } as const;
    const second = await readyForm(db, bexley);
    await assert.rejects(asNobody(db, (work) => enterNotification(work, elsewhere), second.hash));
  });

  it('forms whose time is over are taken away; what was handed in stays', async () => {
    const { db, bexley } = await world();
    const [sent, unsent] = [await readyForm(db, bexley), await readyForm(db, bexley)];
    await asNobody(db, (work) => handInNotification(work, sent.id), sent.hash);
    const counts = () =>
      asProgram(db, async ({ tx }) => [
        (await tx.select().from(notificationDrafts)).length,
        (await tx.select().from(notifications)).length,
      ]);
    await asProgram(db, forgetDrafts, new Date('2026-02-24T08:59:59Z'));
    assert.deepEqual(await counts(), [2, 1]);
    await asProgram(db, forgetDrafts, new Date('2026-02-24T09:00:00Z'));
    assert.deepEqual(await counts(), [0, 1]);
    assert.notEqual(unsent.id, sent.id);
  });
});
