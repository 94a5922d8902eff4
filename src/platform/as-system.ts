import { sql } from './database/sql.js';
import type { Work } from './work.js';

/** The rights of the program in one unit of work: how many ask with them just now, and whether they were there before. */
interface ProgramRights {
  asking: number;
  before: boolean;
}

const programRights = new WeakMap<Work, ProgramRights>();

/**
 * Runs `use` with the rights of the program itself, then gives them up again. Only for what somebody without rights sets going by the
 * rules: handing in a notification, proving an address, signing in. The first of several that ask at once takes the rights, the last gives
 * them up; a job has them all along, and asks the database once.
 */
export async function asSystem<T>(work: Work, use: () => Promise<T>): Promise<T> {
  const rights = programRights.get(work) ?? { asking: 0, before: false };
  programRights.set(work, rights);
  rights.asking += 1;
  try {
    const throughout = rights.before && work.actor.kind === 'system';
    if (rights.asking === 1 && !throughout) rights.before = await takeRights(work);
    const result = await use();
    await leave(work, rights);
    return result;
  } catch (error) {
    // A transaction that the database has given up takes no more orders, and ends with its rights.
    await leave(work, rights).catch(() => {});
    throw error;
  }
}

/** Answers whether they were there already: what asks inside another such call, or in a job, keeps the rights of its caller. */
async function takeRights({ tx }: Work): Promise<boolean> {
  const { rows } = await tx.execute<{ before: string }>(
    sql`select coalesce(current_setting('app.system', true), '') as before, set_config('app.system', 'on', true)`,
  );
  return rows[0]?.before === 'on';
}

async function leave({ tx }: Work, rights: ProgramRights): Promise<void> {
  rights.asking -= 1;
  if (rights.asking === 0 && !rights.before) await tx.execute(sql`select set_config('app.system', '', true)`);
}
