import { join } from 'node:path';
import { type Config, readConfig } from './platform/config.js';
import { buildPublicSite } from './public-site/site.js';
import { orSayWhyNot } from './start-or-say-why-not.js';

/** Serves the public pages, and nothing else: a program of its own, with no way to a database. */
async function servePublicSite(config: Config): Promise<void> {
  const site = await buildPublicSite({
    folder: join(config.dataDir, 'public'),
    address: config.publicSite.address,
    demonstration: config.demonstration,
    behindProxy: config.behindProxy,
    now: Date.now,
  });
  const address = await site.listen({ port: config.publicSite.port, host: config.host });
  const close = (): void => void site.close();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
  // Where it was started beside the pages of the cases, it ends with them.
  process.once('disconnect', close);
  process.stdout.write(`What is published: http://localhost:${new URL(address).port}\n`);
}

await orSayWhyNot(() => servePublicSite(readConfig()));
