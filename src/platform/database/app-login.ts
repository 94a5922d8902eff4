import { APP_ROLE } from './asker.js';
import { DatabaseProblem, type Tx } from './database.js';
import { sql } from './sql.js';

/** Lets the role of `url` (the web process's address) work as the app role. `tx` is the owner's. Nothing happens when it may already. */
export async function letIn(tx: Tx, url: string): Promise<void> {
  const login = decodeURIComponent(new URL(url).username);
  if (login === '' || login === APP_ROLE) return;
  const { rows } = await tx.execute<{ member: boolean; may: boolean }>(sql`
    select pg_has_role(${login}::name, ${APP_ROLE}::name, 'member') as member,
      pg_has_role(current_user, ${APP_ROLE}::name, 'member with admin option') or (select rolsuper from pg_roles where rolname = current_user) as may`);
  if (rows[0]?.member) return;
  if (!rows[0]?.may) {
    throw new DatabaseProblem(
      `The role ${login} of DATABASE_URL may not work as ${APP_ROLE}. A database administrator must run: grant ${APP_ROLE} to "${login}";`,
    );
  }
  await tx.execute(sql`grant ${sql.identifier(APP_ROLE)} to ${sql.identifier(login)}`);
}
