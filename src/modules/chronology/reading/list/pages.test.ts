import '../../../../../test/support/chance.js';
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type ChronologyWorld,
  chronologyWorld,
  draft,
  writeFor,
} from '../../../../../test/support/chronology-world.js';
import { freshEmbedded, freshOnServer } from '../../../../../test/support/database.js';
import { personWork } from '../../../../../test/support/person-work.js';
import { theService } from '../../../../../test/support/service.js';
import { addDays, day } from '../../../../kernel/day.js';
import { compareEntries } from '../../../../kernel/written-date/index.js';
import { sql } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import { type Together, togetherOn } from '../opened.js';
import { readFilter } from './filter.js';
import { monthCounts } from './months.js';
import { allTogether, entriesOfPage, PAGE_SIZE } from './queries.js';
import { wantedBy } from './wanted.js';

const ENTRIES = 460;

/** Many on few days, in few months, many without a day or a time: where the order is hard to keep. */
const moments = fc.record({
  first: fc.option(fc.integer({ min: 0, max: 120 }), { freq: 4 }),
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.constantFrom(1, 30, 364, 4_000)),
  time: fc.option(fc.constantFrom('00:00', '09:15', '09:05', '23:59')),
  sequence: fc.integer({ min: 0, max: 12 }).map((number) => number / 4 + 0.000_001),
  isOwn: fc.boolean(),
  facts: fc.constantFrom('Zebra crossing', 'Rang', 'A ZEBRA, it was said'),
});

for (const [engine, open] of [
  ['the embedded database', freshEmbedded],
  ['PostgreSQL', freshOnServer],
] as const) {
  describe(`pages of one chronology, ${engine}`, () => {
    const service = theService('2026-02-10T09:00:00Z', open);
    let world: ChronologyWorld;

    before(async () => {
      world = await chronologyWorld(service());
      for (const { id } of [world.own, world.other])
        await writeFor(service(), world, { agencyId: id, drafts: [draft({ when: '1 March 2019' })] });
      const [template] = await service().database.asOwner(async (tx) => {
        await tx.execute(sql`update chronology set handed_in_by = begun_by, handed_in_at = begun_at`);
        return (await tx.execute<{ at: string }>(sql`select changed_at::text as at from chronology_entry limit 1`))
          .rows;
      });
      const rows = fc.sample(moments, { numRuns: ENTRIES, seed: 7 }).map(({ first, length, time, ...rest }) => ({
        ...rest,
        first_day: first === null ? null : addDays(day('2018-12-15'), first),
        last_day: first === null ? null : addDays(day('2018-12-15'), first + length),
        first_time: time,
        agency_id: rest.isOwn ? world.own.id : world.other.id,
      }));
      await service().database.asOwner((tx) =>
        tx.execute(sql`
          insert into chronology_entry (id, review_id, partnership_id, chronology_id, agency_id, written_when, first_day, last_day, first_time, last_time,
            sequence, source, facts, changed_by, changed_at)
          select gen_random_uuid(), c.review_id, c.partnership_id, c.id, c.agency_id, 'as drawn', r.first_day, r.last_day, r.first_time, r.first_time,
            r.sequence, 'Case notes', r.facts, c.begun_by, ${template?.at}::timestamptz
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(first_day date, last_day date, first_time text, sequence numeric, agency_id uuid, facts text)
          join chronology c on c.agency_id = r.agency_id and c.review_id = ${world.review.id}::uuid`),
      );
    });

    const together = <T>(use: (work: Work, of: Together) => Promise<T>): Promise<T> =>
      personWork(service())('co-ordinator', async (work) =>
        use(work, await togetherOn(work, { ...world.review, roles: new Set(['co-ordinator'] as const) })),
      );

    const pagesOf = (query: Record<string, string>) =>
      together(async (work, of) => {
        const pages = [];
        for (let page = 1; page <= 9; page += 1) {
          const wanted = await wantedBy(work, of, readFilter({ ...query, page: String(page) }, work.today));
          pages.push(await entriesOfPage(work, of, { ...wanted, counts: await monthCounts(work, of, wanted) }));
        }
        return pages;
      });

    /** As the program orders them; the database must have ordered them so too. */
    async function inOrder() {
      const all = await together(allTogether);
      assert.equal(all.length, ENTRIES + 2);
      const sorted = all.toSorted((one, other) => (one.id < other.id ? -1 : 1)).toSorted(compareEntries);
      assert.deepEqual(
        all.map(({ id }) => id),
        sorted.map(({ id }) => id),
      );
      return sorted;
    }

    it('are the list as the program orders it, whatever is asked for', async () => {
      const all = await inOrder();
      for (const [query, fits] of [
        [{}, () => true],
        [{ q: 'zebra' }, ({ facts }) => /zebra/i.test(facts)],
        [{ agency: world.own.id }, ({ agencyId }) => agencyId === world.own.id],
        [{ only: 'undated' }, ({ firstDay }) => firstDay === null],
        [{ from: '1 January 2019' }, ({ lastDay }) => lastDay !== null && lastDay >= '2019-01-01'],
      ] as readonly [Record<string, string>, (entry: (typeof all)[number]) => boolean][]) {
        const wanted = all.filter(fits).map(({ id }) => id);
        const pages = await pagesOf(query);
        pages.forEach((page, index) => {
          const from = index * PAGE_SIZE;
          const ids = page.map(({ id }) => id);
          assert.deepEqual(
            ids,
            wanted.slice(from, from + PAGE_SIZE + 1),
            `${JSON.stringify(query)}, page ${index + 1}`,
          );
        });
      }
    });

    it('have what came in behind the handing in, by whatever way', async () => {
      const before = (await pagesOf({}))[0]?.[0];
      await service().database.asOwner((tx) =>
        tx.execute(sql`
          insert into chronology_entry (id, review_id, partnership_id, chronology_id, agency_id, written_when, first_day, last_day, sequence, source, facts, changed_by, changed_at)
          select gen_random_uuid(), review_id, partnership_id, chronology_id, agency_id, '1999', date '1999-01-01', date '1999-12-31', 1, source, 'Late', changed_by, changed_at
          from chronology_entry where id = ${before?.id}::uuid`),
      );
      assert.equal((await pagesOf({}))[0]?.[0]?.facts, 'Late');
      await service().database.asOwner((tx) =>
        tx.execute(
          sql`update chronology_entry set removed_by = changed_by, removed_at = changed_at where facts = 'Late'`,
        ),
      );
      assert.equal((await pagesOf({}))[0]?.[0]?.id, before?.id);
    });
  });
}
