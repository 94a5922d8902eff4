import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { accused, add, familyReview, on, personId, sister, zq } from '../../../test/support/family-road.js';
import { theService } from '../../../test/support/service.js';
import { sql } from '../../platform/database/sql.js';

const TABLES = [
  'family_contact',
  'family_contact_detail',
  'family_warning_read',
  'family_exchange',
  'family_note',
  'family_leaflet',
  'family_advocacy',
  'family_plan',
  'family_comment',
  'family_reading',
  'family_pseudonym_agreement',
  'family_tribute',
  'family_letter',
  'family_invitation',
];

/** The database alone, with no program before it: bare queries with the rights of each person. */
describe('the second wall around the family', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let made: Awaited<ReturnType<typeof familyReview>>;
  let [hers, theirs] = ['', ''];

  before(async () => {
    made = await familyReview(service());
    const { base, workerId, otherId, chairId } = made;
    const coordinator = await service().as('co-ordinator');
    const chair = await service().as('independent-chair');
    const contact = await add(coordinator, `${base}/new`, { ...sister(workerId), warning: zq.warning });
    await chair.post(`${contact}/warning`);
    hers = contact.split('/').at(-1) ?? '';
    const other = await add(coordinator, `${base}/alleged/new`, accused(otherId));
    theirs = other.split('/').at(-1) ?? '';
    await coordinator.post(`${contact}/details/correction`, { address: zq.address, _version: '0' }, contact);
    const spoke = { ...on('happenedOn', '2026-02-09'), channel: 'phone', spoke: 'Zq', reached: 'yes', said: zq.said };
    await coordinator.post(`${contact}/records/new`, spoke);
    await chair.post(`${contact}/records/new`, { ...spoke, chairOnly: 'yes' });
    await coordinator.post(`${contact}/leaflets/new`, {
      leaflet: 'family',
      language: 'English',
      ...on('givenOn', '2026-02-09'),
    });
    await coordinator.post(`${contact}/advocacy`, { ...on('toldOn', '2026-02-09'), choice: 'thinking' });
    await coordinator.post(`${contact}/comments/new`, { about: 'draft', ...on('askedOn', '2026-02-09') });
    const reading = { ...on('plannedOn', '2026-02-20'), place: 'Zq', company: 'Zq', timeGiven: 'Zq', support: 'Zq' };
    await coordinator.post(`${contact}/readings/new`, reading);
    await coordinator.post(`${contact}/tribute`, {
      words: 'Zq',
      ...on('givenOn', '2026-02-09'),
      mayPrint: 'no',
      _version: '0',
    });
    await coordinator.post(`${contact}/letters/new`, { kind: 'first' });
    const plan = { approach: 'Zq', timing: 'Zq', through: 'Zq', outsideHelp: 'no', _version: '0' };
    await coordinator.post(`${base}/plan`, plan);
    await chair.post(`${other}/invitation`, { decided: 'not-invited', ...on('decidedOn', '2026-02-09') });
    const names = Object.fromEntries(
      (await chair.get(`${base}/pseudonyms`))
        .findAll('input[name^="pseudonym-"]')
        .map((one) => [one.getAttribute('name') ?? '', one.getAttribute('value') ?? '']),
    );
    await chair.post(`${base}/pseudonyms`, { ...names, contactId: hers, ...on('agreedOn', '2026-02-09') });
    assert.ok(chairId !== '');
  });

  const counts = async (asker: { personId?: string; system?: true }): Promise<Record<string, number>> => {
    const found: Record<string, number> = {};
    for (const table of TABLES) {
      const { rows } = await service().database.asActor({ ...asker, now: service().now() }, (tx) =>
        tx.execute<{ n: number }>(
          sql`select count(*)::int as n from ${sql.identifier(table)} where review_id = ${made.review.id}`,
        ),
      );
      found[table] = rows[0]?.n ?? 0;
    }
    return found;
  };
  const by = async (key: string) => counts({ personId: await personId(service(), key) });

  it('every table holds something, and the chair sees all of it', async () => {
    const all = await by('independent-chair');
    for (const table of TABLES) assert.ok((all[table] ?? 0) > 0, table);
    assert.equal(all.family_note, 2);
  });

  it('the co-ordinator sees all but what the chair keeps back', async () => {
    const [all, hers] = [await by('independent-chair'), await by('co-ordinator')];
    assert.deepEqual(hers, { ...all, family_note: 1 });
  });

  it('a contact person sees the rows of whom they are in touch with, and none of the other side', async () => {
    const seen = await by('panel-da');
    assert.deepEqual(
      [seen.family_contact, seen.family_contact_detail, seen.family_note, seen.family_plan, seen.family_invitation],
      [1, 1, 1, 0, 0],
    );
    const other = await by('panel-police');
    assert.deepEqual(
      [other.family_contact, other.family_contact_detail, other.family_exchange, other.family_invitation],
      [1, 0, 0, 1],
    );
  });

  it('nobody else sees a row: the CSP chair, the board, administrators, privacy, another partnership, nobody', async () => {
    for (const key of [
      'csp-chair',
      'board-member',
      'administrator',
      'privacy-officer',
      'report-author',
      'northmere-co-ordinator',
    ]) {
      assert.deepEqual(new Set(Object.values(await by(key))), new Set([0]), key);
    }
    assert.deepEqual(new Set(Object.values(await counts({}))), new Set([0]));
  });

  it('the program reads days for the duties, and never an address or what was said', async () => {
    const seen = await counts({ system: true });
    assert.deepEqual([seen.family_contact_detail, seen.family_note, seen.family_warning_read], [0, 0, 0]);
    assert.equal(seen.family_contact, 2);
  });

  it('whoever is kept out of the review sees nothing, contact person or not', async () => {
    const id = await personId(service(), 'panel-da');
    await service().database.asOwner((tx) =>
      tx.execute(sql`insert into exclusion (review_id, partnership_id, person_id, reason)
        values (${made.review.id}, ${made.review.partnershipId}, ${id}, 'Knew the family')`),
    );
    assert.deepEqual(new Set(Object.values(await counts({ personId: id }))), new Set([0]));
    await service().database.asOwner((tx) =>
      tx.execute(sql`update exclusion set lifted_at = now() where person_id = ${id}`),
    );
  });

  it('nobody writes where they do not see, or decides for the chair', async () => {
    const change = (key: string, statement: ReturnType<typeof sql>) =>
      personId(service(), key).then((id) =>
        service().database.asActor(
          { personId: id, now: service().now() },
          async (tx) => (await tx.execute(statement)).rows.length,
        ),
      );
    const rename = (id: string) => sql`update family_contact set name = 'Zqchanged' where id = ${id} returning id`;
    assert.equal(await change('panel-police', rename(hers)), 0);
    assert.equal(await change('csp-chair', rename(theirs)), 0);
    const invite = sql`insert into family_invitation (id, review_id, partnership_id, contact_id, decided, decided_on, decided_by, recorded_at)
      values (gen_random_uuid(), ${made.review.id}, ${made.review.partnershipId}, ${theirs}, 'invited', '2026-02-10', ${made.coordinatorId}, now())`;
    await assert.rejects(change('co-ordinator', invite));
  });
});
