import type { Asker, Tx } from './database.js';
import { sql } from './sql.js';

/** The role every request works as: owns nothing, bypasses nothing. Made by the first migration. */
export const APP_ROLE = 'dhr_app';

/** Tells row-level security who asks, until the transaction ends. */
export async function tellAsker(tx: Tx, asker: Asker): Promise<void> {
  await tx.execute(sql`
    select set_config('role', ${APP_ROLE}, true),
           set_config('app.person', ${asker.personId ?? ''}, true),
           set_config('app.grant', ${asker.grantId ?? ''}, true),
           set_config('app.draft', ${asker.draftHash ?? ''}, true),
           set_config('app.system', ${asker.system === true ? 'on' : ''}, true),
           set_config('app.now', ${asker.now?.toISOString() ?? ''}, true)`);
}

/** Lets the owner of the tables see them, until the transaction ends: the tables are closed to their owner as well. */
export async function tellOwner(tx: Tx): Promise<void> {
  await tx.execute(sql`
    select set_config('app.owner', 'on', true), set_config('app.system', 'on', true), set_config('app.now', '', true)`);
}
