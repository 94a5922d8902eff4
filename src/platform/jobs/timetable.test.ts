import { after, it } from 'node:test';
import pino from 'pino';
import { freshEmbedded } from '../../../test/support/database.js';
import type { Database } from '../database/database.js';
import { startTimetable } from './timetable.js';

let database: Database | undefined;
after(() => database?.close());

it('runs at once what is wanted when the program begins, and leaves the rest to its hour', async () => {
  database = await freshEmbedded();
  const begun = Promise.withResolvers<void>();
  const timetable = await startTimetable({
    database,
    jobs: [
      {
        ...{ name: 'test.later', says: 'Runs once a year', every: '0 0 1 1 *' },
        run: async () => begun.reject(new Error('it ran before its hour')),
      },
      {
        ...{ name: 'test.now', says: 'Runs when the program begins', every: '0 0 1 1 *', atStart: true },
        run: async () => begun.resolve(),
      },
    ],
    open: () => Promise.reject(new Error('nothing is to be opened')),
    log: pino({ level: 'silent' }),
  });
  await begun.promise.finally(() => timetable.stop());
});
