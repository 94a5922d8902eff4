import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { type AskedForTest, askedAgency } from '../../../test/support/answering-agency.js';
import { askForReturns } from '../../../test/support/asked-agency.js';
import { personId } from '../../../test/support/family-road.js';
import { agencyNamed, openLinkOf, reviewToScope } from '../../../test/support/scoped-review.js';
import { theService } from '../../../test/support/service.js';
import { type SQL, sql } from '../../platform/database/sql.js';
import { contactPaths, returnPaths } from './paths.js';

/** What people of an agency, and those who run the review, tried in the bare database with a return that is not theirs to sign or accept. */
describe('returns, in the hands of somebody who means harm', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let asked: AskedForTest;
  let version: string;
  const ids = new Map<string, string>();

  before(async () => {
    asked = await askedAgency(service());
    version = randomUUID();
    for (const key of ['imr-author', 'agency-senior', 'co-ordinator', 'independent-chair'])
      ids.set(key, await personId(service(), key));
  });

  const inDatabase = (key: string, query: SQL) =>
    service().database.asActor({ personId: ids.get(key) ?? '', now: service().now() }, (tx) =>
      tx.execute<Record<string, unknown>>(query),
    );
  const step = (key: string, name: string, by = key): SQL => sql`
    insert into return_step (id, review_id, partnership_id, request_id, version_id, step, by_person, at)
    values (${randomUUID()}, ${asked.review.id}, ${asked.review.partnershipId}, ${asked.id}, ${version}, ${name},
      ${ids.get(by) ?? ''}, now())`;
  const refused = (key: string, query: SQL) =>
    assert.rejects(inDatabase(key, query), /row-level security|Not yours/, key);

  it('nobody takes a step that is another’s, or in another’s name', async () => {
    await inDatabase(
      'imr-author',
      sql`
      insert into return_version (id, review_id, partnership_id, request_id, number, content, made_by, made_at) values
      (${version}, ${asked.review.id}, ${asked.review.partnershipId}, ${asked.id}, 1, '{}', ${ids.get('imr-author') ?? ''}, now())`,
    );
    for (const name of ['signed-off', 'accepted', 'released']) await refused('imr-author', step('imr-author', name));
    await refused('imr-author', step('imr-author', 'to-senior', 'agency-senior'));
    await inDatabase('imr-author', step('imr-author', 'to-senior'));
    for (const name of ['accepted', 'released']) await refused('agency-senior', step('agency-senior', name));
    for (const key of ['co-ordinator', 'independent-chair']) {
      await refused(key, step(key, 'signed-off'));
      await refused(key, step(key, 'to-senior'));
      assert.deepEqual((await inDatabase(key, sql`select id from return_version`)).rows, [], key);
    }
    await inDatabase('agency-senior', step('agency-senior', 'signed-off'));
    await inDatabase('co-ordinator', step('co-ordinator', 'accepted'));
  });

  it('an author does not say that their own link with the case will do, nor agree a later day', async () => {
    const accept = sql`update agency_answerer set independent = false, declared_at = now(), accepted_by = ${ids.get('imr-author') ?? ''},
      accepted_at = now(), accepted_reason = 'I am fine' where role = 'imr-author' and request_id = ${asked.id}`;
    await refused('imr-author', accept);
    await refused(
      'agency-senior',
      sql`update agency_answerer set independent = true, declared_at = now()
      where role = 'imr-author' and request_id = ${asked.id}`,
    );
    await refused(
      'imr-author',
      sql`insert into agency_request_delay
      (id, review_id, partnership_id, request_id, was_due_on, due_on, reason, agreed_by, agreed_at) values (${randomUUID()}, ${asked.review.id},
      ${asked.review.partnershipId}, ${asked.id}, '2026-03-10', '2027-03-10', 'Busy', ${ids.get('imr-author') ?? ''}, now())`,
    );
    await refused(
      'imr-author',
      sql`insert into agency_answerer
      (id, review_id, partnership_id, request_id, role, person_id, name, named_by, named_at, ended_on, ended_reason) values (${randomUUID()},
      ${asked.review.id}, ${asked.review.partnershipId}, ${asked.id}, 'agency-senior', ${ids.get('imr-author') ?? ''}, 'Me',
      ${ids.get('imr-author') ?? ''}, now(), '2026-02-10', 'x')`,
    );
  });

  it('a person who has not declared yet does not learn how far their agency is', async () => {
    const inHand = sql`select * from returns_in_hand(array[${asked.review.id}::uuid])`;
    await inDatabase(
      'imr-author',
      sql`
      insert into return_section (id, review_id, partnership_id, request_id, key, text, changed_by, changed_at) values (${randomUUID()},
      ${asked.review.id}, ${asked.review.partnershipId}, ${asked.id}, 'introduction', 'Zq', ${ids.get('imr-author') ?? ''}, now())`,
    );
    assert.equal((await inDatabase('imr-author', inHand)).rows.length, 1);
    await service().database.asOwner((tx) =>
      tx.execute(sql`delete from conflict_declaration where person_id = ${ids.get('imr-author') ?? ''}`),
    );
    assert.equal((await inDatabase('imr-author', inHand)).rows.length, 0);
  });
});

describe('a request that another agency goes on with', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('closes the link of the first agency, and takes no draft into what the other handed in', async () => {
    const { review } = await reviewToScope(service());
    const browser = await service().as('co-ordinator');
    const [request] = await askForReturns(service(), browser, { review, agencies: ['Crossway'] });
    assert.ok(request);
    const { guest } = await openLinkOf(service(), request.contactEmail);
    const seen = contactPaths.request(request.id);
    assert.equal((await guest.get(seen)).status, 200);
    const to = await agencyNamed(service(), 'NHS South East London');
    const chronologies = `/reviews/${review.reference}/chronology`;
    const write = async (agency: string, facts: string) => {
      await browser.post(`${chronologies}/${agency}/beginning`, {}, `${chronologies}/${agency}`);
      const written = await browser.post(
        `${chronologies}/${agency}`,
        { when: '2019', source: 'Notes', facts },
        `${chronologies}/${agency}`,
      );
      assert.equal(written.status, 303, written.errorSummary.join());
    };
    await write(request.agencyId, 'Zqdraft of the one');
    await write(to, 'Zqwhole of the other');
    const standing = `${chronologies}/${to}/standing`;
    assert.equal((await browser.post(`${chronologies}/${to}/handing-in`, {}, standing)).status, 303);
    const path = returnPaths.below(review.reference, request.id, 'hand-over');
    const form = async () => ({
      contactName: 'Moss',
      contactEmail: 'moss@icb.example',
      reason: 'Merged',
      to,
      _version: String((await browser.get(path)).field('_version')),
    });
    assert.match((await browser.post(path, await form())).errorSummary.join(), /Send that chronology back/);
    service().at(new Date(service().now().getTime() + 60_000).toISOString());
    await browser.post(`${chronologies}/${to}/sending-back`, { comment: 'Others join' }, standing);
    service().at(new Date(service().now().getTime() + 60_000).toISOString());
    const done = await browser.post(path, await form());
    assert.equal(done.status, 303, done.errorSummary.join());
    assert.match((await browser.get(`${chronologies}/${to}`)).text, /Zqdraft.*Zqwhole|Zqwhole.*Zqdraft/s);
    for (const closed of [seen, contactPaths.who(request.id)])
      assert.notEqual((await guest.get(closed)).status, 200, closed);
  });
});
