import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { bind, type FindingsWorld, findingsWorld } from '../../../test/support/findings-world.js';
import { theService } from '../../../test/support/service.js';
import { castId } from '../../../test/support/staffed-review.js';
import { day } from '../../kernel/day.js';
import type { Tx } from '../../platform/database/database.js';
import { and, eq, sql } from '../../platform/database/sql.js';
import { linkGrants } from '../links/index.js';
import { memberships } from '../reviews/index.js';
import { checkingPaths } from './checking-paths.js';
import { reportPaths } from './paths.js';
import { factCheckPassages, factChecks, reportComments, reportSignatures, reportVersions } from './tables.js';

/** What whoever has an account, a link or another part in the review might try on its report. */
describe('a report under attack', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: FindingsWorld;
  let versionId: string;
  let own: { check: string; passage: string };
  let other: { check: string; passage: string };
  const as = (key: string) => service().as(key);
  const asOwner = <T>(use: (tx: Tx) => Promise<T>): Promise<T> => service().database.asOwner(use);
  const inDatabase = async <T>(key: string, use: (tx: Tx) => Promise<T>): Promise<T> =>
    service().database.asActor({ personId: await castId(service(), key) }, use);
  const of = () => ({ reviewId: world.review.id, partnershipId: world.review.partnershipId });
  const sits = async (key: string, agencyId: string) => {
    const personId = await castId(service(), key);
    await asOwner(async (tx) => {
      await tx.delete(memberships).where(and(eq(memberships.personId, personId), eq(memberships.role, 'panel-member')));
      await tx
        .insert(memberships)
        .values({ ...of(), personId, agencyId, role: 'panel-member', startsOn: '2026-02-01' });
    });
  };

  async function aVersion(number: number, said: Partial<typeof reportVersions.$inferInsert>): Promise<string> {
    const id = randomUUID();
    const made = { madeBy: await castId(service(), 'report-author'), madeAt: service().now() };
    const section = { part: 'overview', key: 'analysis', heading: 'Analysis', text: 'Zqdraft.', after: '', filled: [] };
    const content = {
      ...{ reference: world.review.reference, reviewName: 'A', partnershipName: 'B' },
      sections: [section],
    } as unknown as typeof reportVersions.$inferInsert.content;
    await asOwner((tx) =>
      tx.insert(reportVersions).values({ ...of(), ...made, id, number, way: 'written-here', content, ...said }),
    );
    return id;
  }

  async function putTo(agencyId: string, words: string) {
    const [check, passage] = [randomUUID(), randomUUID()];
    const contact = { contactName: 'Heath Gorseley', contactEmail: 'heath.gorseley@bexley.example' };
    const asked = { askedOn: day('2026-02-10'), dueOn: day('2026-02-24'), askedAt: service().now() };
    const askedBy = await castId(service(), 'report-author');
    await asOwner(async (tx) => {
      await tx.insert(factChecks).values({ ...of(), ...contact, ...asked, id: check, versionId, agencyId, askedBy });
      await tx.insert(factCheckPassages).values({
        ...{ ...of(), id: passage, factCheckId: check, position: 0, part: 'overview', key: 'analysis', passage: words },
      });
    });
    return { check, passage };
  }

  before(async () => {
    world = await findingsWorld(service());
    versionId = await aVersion(1, {});
    own = await putTo(world.own.id, 'Zqown: the surgery wrote it down.');
    other = await putTo(world.other.id, 'Zqother: nobody came.');
  });

  const said = (passage: string, answer: string) => ({
    ...{ name: 'A', post: 'B', overall: '', [`answer-${passage}`]: answer, [`says-${passage}`]: 'Something else.' },
  });

  it('lets whoever writes it answer for no agency but the one for which they sit on the panel', async () => {
    await sits('report-author', world.own.id);
    await bind(service(), world, 'report-author');
    const author = await as('report-author');
    const list = await author.get(checkingPaths.own(world.review.reference));
    assert.ok(list.html.includes(own.check) && !list.html.includes(other.check));
    const theirs = checkingPaths.ownAnswer(world.review.reference, other.check);
    assert.equal((await author.get(theirs)).status, 404);
    assert.equal((await author.post(theirs, said(other.passage, 'right'))).status, 404);
  });

  it('shows a panel member the passages of their agency once they gave the undertaking, in the database too', async () => {
    await sits('panel-da', world.own.id);
    const member = await as('panel-da');
    const path = checkingPaths.ownAnswer(world.review.reference, own.check);
    const read = () => inDatabase('panel-da', (tx) => tx.select().from(factCheckPassages));
    assert.ok(!(await member.get(path)).text.includes('Zqown'));
    assert.equal((await read()).length, 0);
    assert.match((await (await as('imr-author')).get(path)).text, /Zqown/);
    await bind(service(), world, 'panel-da');
    assert.match((await member.get(path)).text, /Zqown/);
    assert.deepEqual(
      (await read()).map(({ id }) => id),
      [own.passage],
    );
  });

  it('is not settled by the agency, nor closed, nor answered for twice, in the bare database', async () => {
    const author = (use: (tx: Tx) => Promise<unknown>) => assert.rejects(inDatabase('imr-author', use));
    const theirs = eq(factCheckPassages.id, own.passage);
    await author((tx) =>
      tx.update(factCheckPassages).set({ settledAs: 'changed', settledAt: service().now() }).where(theirs),
    );
    await author((tx) => tx.update(factCheckPassages).set({ passage: 'We were perfect.' }).where(theirs));
    const check = eq(factChecks.id, own.check);
    await author((tx) => tx.update(factChecks).set({ closedAt: service().now() }).where(check));
    await author((tx) => tx.update(factChecks).set({ contactEmail: 'x@x.example' }).where(check));
  });

  it('settles of a passage only what its agency said is not right, while it is open', async () => {
    const author = await as('report-author');
    const page = checkingPaths.factCheck(world.review.reference, own.check);
    const settle = checkingPaths.passage(world.review.reference, own.check, own.passage);
    const typed = { settledAs: 'not-changed', text: 'It stays.' };
    assert.equal((await author.post(settle, { ...typed, _version: '1' }, page)).status, 409);
    const answer = checkingPaths.ownAnswer(world.review.reference, own.check);
    assert.equal((await (await as('imr-author')).post(answer, said(own.passage, 'not-right'))).status, 303);
    assert.equal((await author.post(settle, { ...typed, _version: '1' }, page)).status, 303);
    assert.equal((await author.post(checkingPaths.closed(world.review.reference, own.check), {}, page)).status, 303);
    const late = { settledAs: 'changed', text: 'Written over.', _version: '2' };
    assert.equal((await author.post(settle, late, page)).status, 409);
  });

  it('keeps what was said of a version that the panel was not given from the panel', async () => {
    const author = await as('report-author');
    const at = reportPaths.versionSection(world.review.reference, 1, { part: 'overview', key: 'analysis' });
    const refused = await author.post(`${at}/comments`, { quote: '', comment: 'Zqearly' }, at);
    assert.equal(refused.status, 404);
    const madeBy = await castId(service(), 'report-author');
    await asOwner((tx) =>
      tx.insert(reportComments).values({
        ...{ ...of(), id: randomUUID(), versionId, part: 'overview', key: 'analysis', text: 'Zqearly' },
        ...{ madeBy, madeAt: service().now() },
      }),
    );
    assert.equal((await inDatabase('panel-da', (tx) => tx.select().from(reportComments))).length, 0);
    await asOwner((tx) =>
      tx.update(reportVersions).set({ putToPanelAt: service().now() }).where(eq(reportVersions.id, versionId)),
    );
    assert.equal((await inDatabase('panel-da', (tx) => tx.select().from(reportComments))).length, 1);
  });

  it('stays signed off: what was said with it is not taken back, on the page or in the database', async () => {
    const final = await aVersion(2, { finalDraftAt: service().now() });
    const [id, personId] = [randomUUID(), await castId(service(), 'csp-chair')];
    const signed = { name: 'A', post: 'Chair', verdict: 'signed' as const, signedAt: service().now() };
    await asOwner((tx) =>
      tx.insert(reportSignatures).values({ ...of(), ...signed, id, versionId: final, personId, completes: true }),
    );
    const chair = await as('csp-chair');
    const page = await chair.get(checkingPaths.signOff(world.review.reference));
    assert.equal(page.find('form[action*="/withdrawal"]'), null);
    const back = checkingPaths.takenBack(world.review.reference, id);
    assert.equal((await chair.post(back, {}, checkingPaths.signOff(world.review.reference))).status, 409);
    const other = { ...of(), ...signed, versionId: final, id: randomUUID() };
    const coordinator = await castId(service(), 'co-ordinator');
    await assert.rejects(
      inDatabase('co-ordinator', (tx) => tx.insert(reportSignatures).values({ ...other, personId: coordinator })),
    );
    await assert.rejects(
      inDatabase('csp-chair', (tx) =>
        tx.update(reportSignatures).set({ name: 'B' }).where(eq(reportSignatures.id, id)),
      ),
    );
  });

  it('gives whoever holds the link of one agency nothing of another’s, nor after it was ended', async () => {
    const grant = randomUUID();
    await asOwner((tx) =>
      tx.insert(linkGrants).values({
        ...{ ...of(), id: grant, kind: 'fact-check', subjectId: other.check, email: 'x@bexley.example' },
        ...{ tokenHash: grant, expiresAt: sql`scope_now() + interval '1 day'` },
      } as never),
    );
    const read = () => service().database.asActor({ grantId: grant }, (tx) => tx.select().from(factCheckPassages));
    assert.deepEqual(
      (await read()).map(({ id }) => id),
      [other.passage],
    );
    await asOwner((tx) => tx.update(linkGrants).set({ revokedAt: service().now() }).where(eq(linkGrants.id, grant)));
    assert.equal((await read()).length, 0);
  });
});
