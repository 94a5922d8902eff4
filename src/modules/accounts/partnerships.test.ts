import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { theService } from '../../../test/support/service.js';
import { day } from '../../kernel/day.js';
import { eq, sql } from '../../platform/database/sql.js';
import { Conflict } from '../../platform/errors.js';
import { type Actor, asSystem, openWork, type Work } from '../../platform/work.js';
import { allModules, wholeCatalogue } from '../all.js';
import { limitSettingRows } from '../duties/limit-settings.js';
import {
  agenciesOf,
  agencyContactsOf,
  defaultLimits,
  findPartnership,
  holdersOf,
  partnerships,
  partnershipsOpenToPublic,
  people,
  saveSettings,
  settingsOf,
} from './index.js';

describe('partnerships', () => {
  const service = theService();

  /** A unit of work as somebody of the cast, or as nobody. */
  async function as<T>(name: string | undefined, use: (work: Work) => Promise<T>): Promise<T> {
    const { database } = service();
    const [person] = await database.asActor({ system: true }, (tx) =>
      tx
        .select()
        .from(people)
        .where(eq(people.name, name ?? '')),
    );
    const [place] = await database.asActor({ system: true }, (tx) =>
      tx.select().from(partnerships).where(eq(partnerships.shortName, 'Bexley')),
    );
    const partnershipId = place?.id ?? '';
    const actor: Actor =
      person === undefined
        ? { kind: 'nobody' }
        : {
            kind: 'person',
            personId: person.id,
            name: person.name,
            partnershipId,
            agencyId: undefined,
            roles: [{ partnershipId, role: 'co-ordinator' }],
          };
    const asker = person === undefined ? {} : { personId: person.id };
    const installation = {
      demonstration: true,
      production: false,
      publicUrl: 'http://own.example',
      secret: undefined,
      dataDir: '/nonexistent',
    };
    return database.asActor(asker, (tx) =>
      use(openWork(tx, { actor, clock: { now: service().now }, installation, catalogue: wholeCatalogue })),
    );
  }

  const bexley = (work: Work) =>
    asSystem(work, async () => {
      const [row] = await work.tx.select().from(partnerships).where(eq(partnerships.shortName, 'Bexley'));
      return row?.id ?? '';
    });

  it('are known to the public by name and address, and their settings to the rules', async () => {
    await as(undefined, async (work) => {
      const names = (await partnershipsOpenToPublic(work)).map(({ shortName }) => shortName);
      assert.deepEqual(names, ['Bexley', 'Northmere']);
      assert.equal((await settingsOf(work, await bexley(work))).scopingReturnWorkingDays, 10);
      assert.equal(await findPartnership(work, await bexley(work)), undefined);
    });
  });

  it('have agencies, with contacts in one query', async () => {
    await as('Rosemary Alder', async (work) => {
      const agencies = await agenciesOf(work, await bexley(work));
      assert.equal(agencies.length, 13);
      const contacts = await agencyContactsOf(
        work,
        agencies.map(({ id }) => id),
      );
      assert.equal(contacts.filter(({ kind }) => kind === 'chief-officer').length, 13);
      assert.deepEqual(
        (await holdersOf(work, await bexley(work), 'csp-chair')).map(({ name }) => name),
        ['Jasper Oakhollow', 'Rowan Alderwick'],
      );
    });
  });

  it('show nothing of another partnership', async () => {
    await as('Clover Dunmore', async (work) => {
      assert.deepEqual(await agenciesOf(work, await bexley(work)), []);
      assert.equal(await findPartnership(work, await bexley(work)), undefined);
    });
  });

  it('save settings side by side, keep what they do not know, and refuse an old version', async () => {
    await service().database.asOwner((tx) =>
      tx.execute(sql`update partnership set settings = '{"fromTheFuture": 1}' where short_name = 'Bexley'`),
    );
    await as('Rosemary Alder', async (work) => {
      const partnershipId = await bexley(work);
      const from = { partnershipId, version: 1, typed: {} };
      await saveSettings(work, from, { settings: { signatories: 'each', section8aFrom: day('2027-01-01') } });
      await assert.rejects(saveSettings(work, from, { settings: { signatories: 'one' } }), Conflict);
      await saveSettings(work, { ...from, version: 2 }, { settings: { section8aFrom: undefined } });
      const settings = await settingsOf(work, partnershipId);
      assert.equal(settings.signatories, 'each');
      assert.equal('section8aFrom' in settings, false);
      const [row] = await work.tx.select().from(partnerships).where(eq(partnerships.id, partnershipId));
      assert.deepEqual(row?.settings, { fromTheFuture: 1, signatories: 'each' });
    });
  });

  it('give back the rights of the program only to whom it had them from', async () => {
    await as(undefined, async (work) => {
      await asSystem(work, async () => {
        await settingsOf(work, await bexley(work));
        assert.equal((await work.tx.select().from(people)).length > 0, true);
      });
      assert.equal((await work.tx.select().from(people)).length, 0);
    });
  });

  it('give them back too when what they were taken for fails', async () => {
    await as(undefined, async (work) => {
      await assert.rejects(
        asSystem(work, async () => {
          throw new Conflict('somebody was first');
        }),
        Conflict,
      );
      assert.equal((await work.tx.select().from(people)).length, 0);
    });
  });

  it('start from the limits of the catalogue', () => {
    const rows = limitSettingRows(allModules.flatMap((module) => module.duties ?? []));
    const { 'working-days-for-agency-return': proposed, ...ofDuties } = defaultLimits;
    assert.deepEqual(Object.fromEntries(rows.map(({ setting, number }) => [setting, number])), ofDuties);
    assert.equal(proposed, 30, 'the day that agencies are asked for is proposed by the partnership, and no duty’s own');
  });
});
