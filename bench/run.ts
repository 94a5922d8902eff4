import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reviews } from '../src/modules/reviews/index.js';
import type { Database } from '../src/platform/database/database.js';
import { openDatabase } from '../src/platform/database/open.js';
import { connectServer } from '../src/platform/database/server.js';
import { testServer } from '../test/support/database.js';
import type { Server } from '../test/support/postgres.js';
import { compareWithBarePage, writeOut } from './bare-page.js';
import { readChronologies } from './chronology-page.js';
import { combineChronologies } from './chronology-rules.js';
import { compareSizes } from './compare-sizes.js';
import { embeddedFolder, LARGE, onServer, SMALL, say } from './fictional-data.js';
import { fiftyPeople } from './fifty-people.js';
import { atMost, type Figure, notMeasured, tableOf } from './figure.js';
import { clientOf, signIn } from './keep-alive.js';
import { largeFiles, type Place, placeIn } from './large-files.js';
import { recomputeDuties } from './one-core.js';
import { type Program, startProgram } from './program.js';
import { publicPages } from './public-pages.js';
import { recurrenceFigures } from './recurrence.js';
import { readReports } from './report-rules.js';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
});

/** `bin/bench`: every figure of the design that exists so far, as rows. */
async function main(): Promise<Figure[]> {
  if (values.only === 'reports') return readReports();
  if (values.only === 'public') return publicPages();
  if (values.only === 'recurrence') return recurrenceFigures();
  const chronologies = [combineChronologies(), ...(await readChronologies())];
  if (values.only === 'chronologies') return chronologies;
  const figures = [
    recomputeDuties(),
    ...chronologies,
    ...(await readReports()),
    ...(await publicPages()),
    ...(await recurrenceFigures()),
    ...(await onEmbedded()),
  ];
  const server = await testServer().catch((problem: Error) => problem);
  if (!(server instanceof Error)) return [...figures, ...(await onPostgres(server))];
  say(server.message);
  return [...figures, notMeasured('everything on PostgreSQL', 'as in the design', 'no PostgreSQL on this machine')];
}

async function onEmbedded(): Promise<Figure[]> {
  const folders = [await embeddedFolder(SMALL), await embeddedFolder(LARGE)] as const;
  say('Measuring the embedded database');
  const small = await openDatabase({ kind: 'embedded', dataDir: folders[0] });
  const large = await openDatabase({ kind: 'embedded', dataDir: folders[1] });
  const sizes = await compareSizes('embedded', small, large);
  const place = await placeIn(small);
  await small.close();
  await large.close();
  const program = await startProgram(join('src', 'main.js'), { DATA_DIR: folders[1], LOG_LEVEL: 'silent' }, '/sign-in');
  await program.stop();
  const start = 'start with an existing embedded database of 10,000 reviews, to the first page answered';
  const started = atMost(2, 's', start, program.millisecondsToAnswer / 1000);
  return [...sizes, started, ...(await filesIntoCopy(folders[0], place))];
}

/** In a copy of the small partnership: the kept one stays as it is for the next run. */
async function filesIntoCopy(kept: string, place: Place): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dhr-bench-'));
  try {
    cpSync(kept, folder, { recursive: true });
    const program = await startProgram(join('src', 'main.js'), { DATA_DIR: folder, LOG_LEVEL: 'silent' }, '/sign-in');
    try {
      return await largeFiles('embedded', program, place);
    } finally {
      await program.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgres(server: Server): Promise<Figure[]> {
  const [few, many] = [await onServer(server, SMALL), await onServer(server, LARGE)];
  say('Measuring PostgreSQL');
  const [small, large] = [connectServer(few), connectServer(many)];
  const sizes = await compareSizes('PostgreSQL', small, large);
  const page = await writeOut(large);
  const references = await someReferences(large);
  const place = await placeIn(large);
  await small.close();
  await large.close();

  const folder = mkdtempSync(join(tmpdir(), 'dhr-bench-'));
  const settings = {
    DATABASE_URL: many.url,
    DATA_DIR: folder,
    DEMONSTRATION: 'yes',
    LOG_LEVEL: 'silent',
    SECRET: 'b'.repeat(40),
  };
  const program = await startProgram(join('src', 'main.js'), settings, '/sign-in');
  try {
    const database = new URL(many.url).pathname.slice(1);
    const databaseUrl = server.addressFor('postgres', database);
    return [
      ...sizes,
      await compareWithBarePage(program, { page, databaseUrl, folder }),
      await spreadsheetMemory(program),
      ...(await largeFiles('PostgreSQL', program, place)),
      ...(await fiftyPeople(program, references)),
    ];
  } finally {
    await program.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const someReferences = (database: Database): Promise<string[]> =>
  database.asActor({ system: true }, async (tx) => {
    const rows = await tx.select({ reference: reviews.reference }).from(reviews).limit(500);
    return rows.map(({ reference }) => reference);
  });

async function spreadsheetMemory(program: Program): Promise<Figure> {
  const figure = 'register of 10,000 reviews as a spreadsheet, growth of memory';
  const client = clientOf(program.port, 1);
  try {
    const { cookie } = await signIn(client, 'Rosemary Alder');
    const grown = program.watchMemory();
    if (grown === undefined) return notMeasured(figure, 'at most 100', 'this system does not tell a program’s memory');
    const { status, body, milliseconds } = await client.send({ path: '/register.xlsx', cookie });
    if (status !== 200) throw new Error(`/register.xlsx answered ${status}`);
    const kilobytes = Math.round(body.length / 1000);
    return atMost(100, 'MB', `${figure} (about ${kilobytes} kB in ${(milliseconds / 1000).toFixed(1)} s)`, grown());
  } finally {
    client.close();
  }
}

const figures = await main();
process.stdout.write(`${values.json ? JSON.stringify(figures, undefined, 2) : tableOf(figures)}\n`);
// The server of the bench hangs on this process; what else waits for it to end must not.
process.exit(0);
