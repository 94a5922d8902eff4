import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildApplication } from './app.js';
import { seedDemonstration } from './demonstration/seed.js';
import type { Background, BackgroundParts } from './jobs.js';
import { systemClock } from './platform/clock.js';
import { type Config, readConfig } from './platform/config.js';
import type { Database } from './platform/database/database.js';
import { openDatabase } from './platform/database/open.js';
import { openLog } from './platform/log.js';
import { orSayWhyNot } from './start-or-say-why-not.js';

/** Opens the database, serves the pages, and lets go of both in order when it is told to stop. */
async function serve(config: Config): Promise<void> {
  const log = openLog(config.logLevel);
  const embedded = config.database.kind === 'embedded';
  const database = await openDatabase(
    config.database.kind === 'server' ? config.database : { kind: 'embedded', dataDir: config.dataDir },
  );
  const parts = { config, clock: systemClock, database, log };
  if (config.demonstration && embedded) await makeDemonstration(config, database);
  let background: Background | undefined;
  const service = await buildApplication({ ...parts, afterUnit: () => background?.ring() });
  const address = await service.listen({ port: config.port, host: config.host });
  say(config, Number(new URL(address).port));
  const starting = embedded ? backgroundAfter(HEAD_START_MS, parts) : undefined;
  const stop = async (): Promise<void> => {
    await service.close();
    const begun = await starting;
    begun?.publicSite.disconnect();
    await begun?.background.stop();
    await database.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  background = (await starting)?.background;
}

/** For whoever waits for the first page: the timetable writes itself down job by job, and has a minute for it. */
const HEAD_START_MS = 300;

interface Begun {
  readonly background: Background;
  /** The public pages have a program of their own even here. It ends when this one lets go of it. */
  readonly publicSite: ChildProcess;
}

async function backgroundAfter(milliseconds: number, parts: BackgroundParts): Promise<Begun> {
  await setTimeout(milliseconds);
  const publicSite = fork(fileURLToPath(new URL('./public-site.js', import.meta.url)));
  const { startBackground } = await import('./jobs.js');
  return { publicSite, background: await startBackground(parts) };
}

const makeDemonstration = (config: Config, database: Database): Promise<void> =>
  seedDemonstration({
    database,
    clock: systemClock,
    installation: config,
    beginning: () => void process.stdout.write('Making the demonstration…\n'),
  });

function say(config: Config, port: number): void {
  const lines = [`DHR Toolkit is ready at http://localhost:${port}`];
  if (config.demonstration) {
    lines.push(
      `To sign in: open http://localhost:${port}/sign-in and press a name (a demonstration: nobody in it is real)`,
      `To notify a death, without an account: http://localhost:${port}/notify`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

await orSayWhyNot(() => serve(readConfig()));
