import { systemClock } from '../src/platform/clock.js';
import type { Tx } from '../src/platform/database/database.js';
import { sql } from '../src/platform/database/sql.js';
import { chronologyWorld } from '../test/support/chronology-world.js';
import { openService } from '../test/support/service.js';
import { AGENCIES, ENTRIES_EACH } from './chronology-data.js';
import { atMost, type Figure, p95 } from './figure.js';

const ROUNDS = 20;

/** The chronologies of 25 agencies read as one, server side, on the embedded database: the first page, a search, likely doubles. */
export async function readChronologies(): Promise<Figure[]> {
  const service = await openService(systemClock.now().toISOString());
  try {
    const { review, base } = await chronologyWorld(service);
    await service.database.asOwner((tx) => fill(tx, review));
    const browser = await service.as('co-ordinator');
    const cookies = Object.fromEntries(browser.cookies);
    const milliseconds = async (path: string): Promise<number> => {
      const started = performance.now();
      const { statusCode } = await service.app.inject({ url: `${base}/together${path}`, cookies });
      if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}`);
      return performance.now() - started;
    };
    const times: number[] = [];
    for (let round = 0; round < ROUNDS + 3; round += 1) times.push(await milliseconds(''));
    const of = `of ${AGENCIES} agencies with ${ENTRIES_EACH.toLocaleString('en-GB')} entries each as one chronology`;
    const where = 'server side, embedded';
    return [
      atMost(100, 'ms', `first page ${of} (p95, ${where})`, p95(times.slice(3))),
      atMost(
        2,
        's',
        `likely doubles ${of}, found for the first time (${where})`,
        (await milliseconds('/doubles')) / 1000,
      ),
      atMost(2, 's', `words looked for in all texts ${of} (${where})`, (await milliseconds('?q=school')) / 1000),
    ];
  } finally {
    await service.close();
  }
}

/** Chronologies that were handed in, spread over eleven years. */
async function fill(tx: Tx, { id, partnershipId }: { id: string; partnershipId: string }): Promise<void> {
  await tx.execute(sql`
    insert into agency (id, partnership_id, name, kind)
    select gen_random_uuid(), ${partnershipId}::uuid, 'Fictional agency ' || n, 'other' from generate_series(1, ${AGENCIES}) n`);
  await tx.execute(sql`
    insert into chronology (id, review_id, partnership_id, agency_id, begun_by, begun_at, handed_in_by, handed_in_at)
    select gen_random_uuid(), ${id}::uuid, ${partnershipId}::uuid, a.id, p.id, now(), p.id, now()
    from agency a, (select id from person limit 1) p where a.partnership_id = ${partnershipId}::uuid and a.name like 'Fictional agency %'`);
  await tx.execute(sql`
    insert into chronology_entry (id, review_id, partnership_id, chronology_id, agency_id, written_when, first_day, last_day, sequence, source,
      facts, kind, changed_by, changed_at)
    select gen_random_uuid(), c.review_id, c.partnership_id, c.id, c.agency_id, d::text, d, d, n, 'Case notes',
      'Telephone call about the children and what was said at school; nobody was seen. ' || md5(n::text || c.id::text), 'Call', c.begun_by, now()
    from chronology c, generate_series(1, ${ENTRIES_EACH}) n, lateral (select date '2012-01-01' + (n * 7919 % 4000) as d) x`);
  await tx.execute(sql`analyze chronology_entry`);
}
