import { buildApplication } from './app.js';
import { seedDemonstration } from './demonstration/seed.js';
import { systemClock } from './platform/clock.js';
import { type Config, ConfigProblem, readConfig } from './platform/config.js';
import { DatabaseProblem } from './platform/database/database.js';
import { openDatabase } from './platform/database/open.js';
import { openLog } from './platform/log.js';

/** Opens the database, serves the pages, and lets go of both in order when it is told to stop. */
async function serve(config: Config): Promise<void> {
  const log = openLog(config.logLevel);
  const database = await openDatabase(
    config.database.kind === 'server' ? config.database : { kind: 'embedded', dataDir: config.dataDir },
  );
  if (config.demonstration) await seedDemonstration(database, systemClock);
  const service = await buildApplication({ config, clock: systemClock, database, log });
  const address = await service.listen({ port: config.port, host: config.host });
  const stop = async (): Promise<void> => {
    await service.close();
    await database.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  say(config, Number(new URL(address).port));
}

function say(config: Config, port: number): void {
  const lines = [`DHR Toolkit is ready at http://localhost:${port}`];
  if (config.demonstration) {
    lines.push(
      `To sign in: open http://localhost:${port}/sign-in and press a name (demonstration, nobody is real)`,
      `To notify a death, without an account: http://localhost:${port}/notify`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

try {
  await serve(readConfig());
} catch (problem) {
  const reason = reasonNotToStart(problem);
  if (reason === undefined) throw problem;
  process.stderr.write(`DHR Toolkit cannot start: ${reason}\n`);
  process.exit(1);
}

/** The sentence for whoever starts the program; undefined for what is our own mistake. */
function reasonNotToStart(problem: unknown): string | undefined {
  if (problem instanceof ConfigProblem || problem instanceof DatabaseProblem) return problem.message;
  const taken = problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';
  return taken ? 'the port is taken by another program. Set PORT to another number.' : undefined;
}
