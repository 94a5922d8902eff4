import type { Logger } from 'pino';
import { allModules } from './modules/all.js';
import { carryMessages } from './modules/messages/index.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config.js';
import type { Database } from './platform/database/database.js';
import { forgetSentForms } from './platform/http/once.js';
import type { Job, OpenSystemWork } from './platform/jobs/job.js';
import { startTimetable } from './platform/jobs/timetable.js';
import { carrierFor } from './platform/mail/carriers.js';
import { systemWork } from './system-work.js';

/** What runs beside the pages: the timetable of every module, and the carrying of messages. */
export interface Background {
  /** Carries what waits in the outbox now, instead of at the next minute. */
  ring(): void;
  stop(): Promise<void>;
}

/** What the background is put together from. */
export interface BackgroundParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly database: Database;
  readonly log: Logger;
}

/** Starts every module's jobs, and the one that carries messages. */
export async function startBackground(parts: BackgroundParts): Promise<Background> {
  const { config, clock, database, log } = parts;
  const open = systemWork(database, clock, config);
  const carry = carryJob(parts);
  const timetable = await startTimetable({
    database,
    jobs: [carry, forgetForms, ...allModules.flatMap((module) => module.jobs ?? [])],
    open,
    log,
  });
  const bell = bellFor(() => carry.run(open), log);
  return {
    ring: bell.ring,
    stop: async () => {
      await bell.quiet();
      await timetable.stop();
    },
  };
}

function carryJob({ config, clock }: BackgroundParts): Job {
  const carrier = carrierFor(config.mail, () => clock.now());
  return {
    name: 'messages.carry',
    says: 'Carries the messages that wait in the outbox',
    every: '* * * * *',
    run: async (open: OpenSystemWork) => void (await carryMessages(open, carrier)),
  };
}

const forgetForms: Job = {
  name: 'forms.forget',
  says: 'Forgets which forms were sent, two days after',
  every: '50 3 * * *',
  run: (open) => open(({ tx, now }) => forgetSentForms(tx, now)),
};

/** Runs `work` soon after it rings, once for many rings, never twice at a time. */
function bellFor(work: () => Promise<void>, log: Logger): { ring(): void; quiet(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const start = (): void => {
    timer = undefined;
    running = running.then(work).catch((error: unknown) => log.error({ err: error }, 'messages were not carried'));
  };
  return {
    ring: () => {
      timer ??= setTimeout(start, 250);
    },
    quiet: async () => {
      clearTimeout(timer);
      await running;
    },
  };
}
