import { wholeCatalogue } from '../../modules/all.js';
import type { Asker, Database } from '../../platform/database/database.js';
import { type Actor, closeWork, type Installation, openWork, type Reaction, type Work } from '../../platform/work.js';
import { allReactions } from '../../system-work.js';

/** Where the data is, and when something is done. */
export interface Moment {
  readonly database: Database;
  readonly installation: Installation;
  readonly now: Date;
  /** What runs before the record is written; all of it, unless told. */
  readonly reactions?: readonly Reaction[];
}

/** Opens a unit of work for whoever acts, as a request of theirs would: with their rights, with reactions and the record. */
export function actAs<T>(
  { database, installation, now, reactions = allReactions }: Moment,
  { actor, asker }: { actor: Actor; asker: Asker },
  use: (work: Work) => Promise<T>,
): Promise<T> {
  return database.asActor({ ...asker, now }, async (tx) => {
    const work = openWork(tx, { actor, clock: { now: () => now }, installation, catalogue: wholeCatalogue });
    const result = await use(work);
    await closeWork(work, reactions, null);
    return result;
  });
}
