import type { Tx } from './database.js';
import { sql } from './sql.js';

/** Tables that need no policy, each with the reason. Every other table of schema `public` must be closed. */
export const OPEN_TABLES: Readonly<Record<string, string>> = {};

const OLDEST_VERSION = 15;

/** Every reason why this server must not be used, as sentences; empty when it may. `tx` is a transaction of the app role. */
export async function serverProblems(tx: Tx): Promise<string[]> {
  return [...(await settingProblems(tx)), ...(await roleProblems(tx)), ...(await openTables(tx)).map(sayOpen)];
}

async function settingProblems(tx: Tx): Promise<string[]> {
  const { rows } = await tx.execute<{
    version: number;
    fsync: string;
    full_page_writes: string;
    synchronous_commit: string;
  }>(sql`
    select current_setting('server_version_num')::int / 10000 as version, current_setting('fsync') as fsync,
           current_setting('full_page_writes') as full_page_writes, current_setting('synchronous_commit') as synchronous_commit`);
  const [settings] = rows;
  if (!settings) return ['The server does not say how it is set up.'];
  const problems: string[] = [];
  if (settings.version < OLDEST_VERSION) {
    problems.push(`PostgreSQL ${settings.version} is too old: version ${OLDEST_VERSION} or newer is needed.`);
  }
  for (const name of ['fsync', 'full_page_writes', 'synchronous_commit'] as const) {
    if (settings[name] === 'off')
      problems.push(`${name} is off on the server, so a crash could lose what was saved. Set it to on.`);
  }
  return problems;
}

async function roleProblems(tx: Tx): Promise<string[]> {
  const { rows } = await tx.execute<{ name: string; superuser: boolean; bypasses: boolean; owns: string | null }>(sql`
    select r.rolname as name, r.rolsuper as superuser, r.rolbypassrls as bypasses,
      (select min(c.relname) from pg_class c where c.relnamespace = 'public'::regnamespace
        and pg_has_role(r.oid, c.relowner, 'member')) as owns
    from pg_roles r where r.rolname in (session_user, current_user)`);
  return rows.flatMap((role) => [
    ...(role.superuser
      ? [`The role ${role.name} is a superuser, and would see every review. Use a plain role in DATABASE_URL.`]
      : []),
    ...(role.bypasses ? [`The role ${role.name} has BYPASSRLS, and would see every review. Take it away.`] : []),
    ...(role.owns && !role.superuser
      ? [
          `The role ${role.name} owns the table ${role.owns}. Use another role in DATABASE_URL than in DATABASE_OWNER_URL.`,
        ]
      : []),
  ]);
}

/** Names of tables in schema `public` that row-level security does not close to everybody, their owner included. */
export async function openTables(tx: Tx): Promise<string[]> {
  const { rows } = await tx.execute<{ name: string }>(sql`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))
    order by 1`);
  return rows.map(({ name }) => name).filter((name) => !(name in OPEN_TABLES));
}

const sayOpen = (name: string): string =>
  `The table ${name} has no row-level security, so anybody could see all of it. Its migration must call protect_table.`;
