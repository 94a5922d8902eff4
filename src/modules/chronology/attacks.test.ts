import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type ChronologyWorld, chronologyWorld, draft, writeFor } from '../../../test/support/chronology-world.js';
import { personWork } from '../../../test/support/person-work.js';
import { theService } from '../../../test/support/service.js';
import { castId } from '../../../test/support/staffed-review.js';
import { castMember } from '../../demonstration/cast.js';
import { sql } from '../../platform/database/sql.js';
import { addSubject, blankIdentity } from '../reviews/index.js';

/** What members of a review tried with chronologies that were not theirs to read, or no longer theirs to change. */
describe('chronologies, in the hands of somebody who means harm', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: ChronologyWorld;
  let minute = 0;
  const as = (key: string) => service().as(key);
  const later = (): void => {
    minute += 1;
    service().at(new Date(Date.UTC(2026, 1, 10, 9, minute)).toISOString());
  };
  const step = async (key: string, agencyId: string, name: string, typed = {}) => {
    later();
    const answer = await (await as(key)).post(
      `${world.base}/${agencyId}/${name}`,
      typed,
      `${world.base}/${agencyId}/standing`,
    );
    assert.equal(answer.status, 303, `${name}: ${answer.text.slice(0, 300)}`);
  };
  const take = async (key: string, typed = {}) =>
    (await as(key)).post(`${world.base}/take-away`, { which: 'all', format: 'csv', names: 'pseudonyms', ...typed });
  const inDatabase = async <Row extends Record<string, unknown>>(key: string, query: ReturnType<typeof sql>) => {
    const personId = await castId(service(), key);
    const { rows } = await service().database.asActor({ personId, now: service().now() }, (tx) =>
      tx.execute<Row>(query),
    );
    return rows;
  };
  const entriesRead = async (key: string): Promise<string[]> =>
    (await inDatabase<{ facts: string }>(key, sql`select facts from chronology_entry order by facts`)).map(
      ({ facts }) => facts,
    );

  before(async () => {
    world = await chronologyWorld(service());
    await personWork(service())('co-ordinator', (work) =>
      addSubject(work, world.review, {
        role: 'victim',
        sex: 'female',
        identity: { ...blankIdentity, fullName: 'Canaryella Lavenderstone' },
      }),
    );
    await writeFor(service(), world, {
      agencyId: world.own.id,
      drafts: [draft({ facts: 'Zqhanded: seen at the surgery', kind: 'Call from Lavenderstone' })],
    });
    await writeFor(service(), world, { agencyId: world.other.id, drafts: [draft({ facts: 'Zqother: a visit' })] });
  });

  it('what went back to its agency is the agency’s own again: no file of it, no row of it', async () => {
    await step('imr-author', world.own.id, 'handing-in');
    for (const key of ['independent-chair', 'report-author'])
      assert.match((await take(key)).bytes.toString('utf8'), /Zqhanded/, key);
    await step('independent-chair', world.own.id, 'sending-back', { comment: 'Which surgery?' });
    later();
    const own = `${world.base}/${world.own.id}`;
    const added = await (await as('imr-author')).post(
      own,
      { when: '2020', source: 'Notes', facts: 'Zqagain: a draft' },
      own,
    );
    assert.equal(added.status, 303);
    for (const key of ['independent-chair', 'report-author']) {
      for (const typed of [{}, { agencies: world.own.id }, { which: 'key' }]) {
        const answer = await take(key, typed);
        assert.equal(answer.status, 422, `${key} ${JSON.stringify(typed)}`);
        assert.doesNotMatch(answer.text, /Zq/);
      }
      assert.deepEqual(await entriesRead(key), [], key);
    }
    const personNames = `/reviews/${world.review.reference}/people`;
    assert.doesNotMatch((await (await as('independent-chair')).get(personNames)).text, /Zqagain/);
    assert.deepEqual(await entriesRead('imr-author'), ['Zqagain: a draft', 'Zqhanded: seen at the surgery']);
  });

  it('what an agency was asked when its chronology went back is not the panel’s to read, and stays as it was asked', async () => {
    const asked = sql`select comment from chronology_sending_back`;
    for (const key of ['independent-chair', 'report-author', 'imr-author'])
      assert.deepEqual(await inDatabase(key, asked), [{ comment: 'Which surgery?' }], key);
    for (const key of ['panel-da', 'minute-taker', 'northmere-co-ordinator'])
      assert.deepEqual(await inDatabase(key, asked), [], key);
    await assert.rejects(inDatabase('independent-chair', sql`update chronology_sending_back set comment = 'Nothing'`));
  });

  it('what the review made of an entry is not read by its agency before the undertaking', async () => {
    await service().database.asOwner((tx) =>
      tx.execute(sql`update membership set agency_id = ${world.own.id} where review_id = ${world.review.id}
        and person_id = (select id from person where name = ${castMember('panel-da').name})`),
    );
    await step('imr-author', world.own.id, 'handing-in', { answer: 'The one in the High Street' });
    const [entry] = await inDatabase<{ id: string }>(
      'imr-author',
      sql`select id from chronology_entry order by facts desc limit 1`,
    );
    const at = `${world.base}/together/entries/${entry?.id}`;
    const author = await as('report-author');
    later();
    assert.equal((await author.post(`${at}/key-event`, { wording: 'Zqwording of the review' })).status, 303);
    assert.equal((await author.post(`${at}/comments`, { comment: 'Zqcomment: the police say otherwise' })).status, 303);
    assert.equal((await author.post(`${at}/missed-opportunities`, { what: 'Zqmissed' })).status, 303);
    const member = await as('panel-da');
    const page = await member.get(at);
    assert.match(page.text, /Zqhanded/);
    assert.doesNotMatch(page.text, /Zqwording|Zqcomment|Zqmissed/);
    for (const path of [
      '',
      '?only=key',
      '?only=missed',
      '?only=commented',
      '/key-events',
      '/missed-opportunities',
      '/timeline',
    ])
      assert.doesNotMatch(
        (await member.get(`${world.base}/together${path}`)).text,
        /Zqwording|Zqcomment|Zqmissed|1 key event/,
        path,
      );
    assert.equal((await member.get(`${world.base}/together?only=key`)).findAll('.dhr-told').length, 0);
    assert.equal((await take('panel-da', { which: 'key', agencies: world.own.id })).status, 422);
    assert.equal((await member.post(`${at}/comments`, { comment: 'Mine' })).status, 404);
    const rows = await inDatabase(
      'panel-da',
      sql`select entry_id from key_event union all select entry_id from entry_comment
      union all select entry_id from missed_opportunity`,
    );
    assert.deepEqual(rows, []);
    later();
    await member.post(`/reviews/${world.review.reference}/undertaking`, { accept: 'yes' });
    assert.match((await member.get(at)).text, /Zqwording.*Zqcomment/s);
  });

  it('a kind that is looked for is the one that is shown: a real name cannot be guessed by it', async () => {
    const author = await as('report-author');
    const found = async (kind: string) =>
      (await author.get(`${world.base}/together?kind=${encodeURIComponent(kind)}`)).findAll('.dhr-told').length;
    assert.equal(await found('call from lavenderstone'), 0);
    assert.equal(await found('call from adult a'), 1);
  });

  it('what was handed in is changed by nobody, in the same instant or in the bare database', async () => {
    for (const key of ['imr-author', 'co-ordinator']) {
      const changes = inDatabase(
        key,
        sql`update chronology_entry set facts = 'Zqforged' where agency_id = ${world.own.id}`,
      );
      await assert.rejects(changes, /handed in/);
    }
  });
});
