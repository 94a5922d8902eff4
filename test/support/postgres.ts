import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Migration, migrate } from '../../src/platform/database/migrate.js';
import { connectServer, type ServerAddresses } from '../../src/platform/database/server.js';
import { forgetOld } from './forget-old.js';
import { type Account, accountForPostgres, postgresBinaries } from './postgres-binaries.js';

/** A real PostgreSQL server of this test process, on a socket in a folder of its own; gone when the process ends, however it ends. */
export interface Server {
  /** A new migrated database. */
  fresh(): Promise<ServerAddresses>;
  /** A new database with nothing in it. */
  empty(): Promise<ServerAddresses>;
  /** Runs a statement as the superuser. */
  admin(statement: string): Promise<void>;
  addressFor(user: string, database: string): string;
  /** The processes of the server, its first one first. */
  processes(): number[];
  /** Ends every process of the server at once, as kill -9 does. */
  kill(): Promise<void>;
  /** Starts it again on the same data. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

const TEMPLATE = 'dhr_template';

/** Starts a server whose template database has had `migrations`. The set-up is done once a machine and kept beside the temporary files. */
export async function startPostgres(migrations: readonly Migration[], checksum: string): Promise<Server> {
  const account = accountForPostgres();
  const kept = join(tmpdir(), `dhr-toolkit-test-${process.getuid?.() ?? 0}`);
  mkdirSync(kept, { recursive: true, mode: 0o755 });
  const binaries = postgresBinaries(account, kept);
  const cluster = join(kept, `postgres-small-${checksum}`);
  if (!existsSync(cluster)) {
    await keepCluster({ account, binaries, cluster, migrations });
    forgetOld(kept, /^postgres-/);
  }

  const folder = folderFor(account);
  run('cp', ['-R', cluster, join(folder, 'data')], account);
  const server = new RunningServer(folder, binaries, account);
  await server.start();
  return server;
}

interface ClusterPlan {
  account: Account;
  binaries: string;
  cluster: string;
  migrations: readonly Migration[];
}

async function keepCluster({ account, binaries, cluster, migrations }: ClusterPlan): Promise<void> {
  const folder = folderFor(account);
  const options = ['-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--wal-segsize=1', '--no-sync'];
  run(join(binaries, 'initdb'), ['-D', join(folder, 'data'), ...options], account);
  const server = new RunningServer(folder, binaries, account);
  await server.start();
  // As on a well-kept server: the owner makes tables, the web process signs in as a third role that may only become the app role.
  await server.admin('create role dhr_owner login');
  await server.admin('create role dhr_app nologin');
  await server.admin('create role dhr_web login in role dhr_app');
  await server.admin('create role dhr_public nologin role dhr_app');
  await server.admin(`create database ${TEMPLATE} owner dhr_owner`);
  const db = connectServer({
    url: server.addressFor('dhr_web', TEMPLATE),
    ownerUrl: server.addressFor('dhr_owner', TEMPLATE),
  });
  await migrate(db, migrations).finally(() => db.close());
  await server.halt();
  run('cp', ['-R', join(folder, 'data'), `${folder}-kept`], account);
  try {
    renameSync(`${folder}-kept`, cluster);
  } catch {
    // Another test process was quicker: its copy is as good.
    rmSync(`${folder}-kept`, { recursive: true, force: true });
  }
}

class RunningServer implements Server {
  #process: ChildProcess | undefined;
  #count = 0;
  readonly #folder: string;
  readonly #binaries: string;
  readonly #account: Account;

  constructor(folder: string, binaries: string, account: Account) {
    this.#folder = folder;
    this.#binaries = binaries;
    this.#account = account;
  }

  async start(): Promise<void> {
    const settings = [
      'listen_addresses=',
      `unix_socket_directories=${this.#folder}`,
      'shared_buffers=32MB',
      'min_wal_size=2MB',
      'max_connections=60',
      'jit=off',
    ];
    // The shell waits for its input to close, which happens when this process ends in whatever way, and then clears up.
    const script = '"$@" & server=$!; cat > /dev/null; kill -QUIT $server 2> /dev/null; wait $server; rm -rf "$0"';
    const program = [
      join(this.#binaries, 'postgres'),
      '-D',
      join(this.#folder, 'data'),
      ...settings.flatMap((setting) => ['-c', setting]),
    ];
    const child = spawn('sh', ['-c', script, this.#folder, ...program], {
      ...this.#account,
      cwd: '/',
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    this.#process = child;
    await ready(child);
    child.unref();
    for (const stream of [child.stdin, child.stderr]) (stream as unknown as { unref(): void }).unref();
    child.stderr?.resume();
  }

  async stop(): Promise<void> {
    const child = this.#process;
    if (!child) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.stdin?.end();
    await ended;
    this.#process = undefined;
  }

  /** A clean end that leaves the files. */
  async halt(): Promise<void> {
    process.kill(this.#first(), 'SIGINT');
    await this.#gone();
  }

  async kill(): Promise<void> {
    for (const id of this.processes()) process.kill(id, 'SIGKILL');
    await this.#gone();
    rmSync(join(this.#folder, 'data', 'postmaster.pid'), { force: true });
  }

  processes(): number[] {
    const first = this.#first();
    const children = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && parentOf(name) === first)
      .map(Number);
    return [first, ...children];
  }

  async fresh(): Promise<ServerAddresses> {
    return this.#make(`template ${TEMPLATE}`);
  }

  async empty(): Promise<ServerAddresses> {
    return this.#make('template template0');
  }

  async admin(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.addressFor('postgres', 'postgres') });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  }

  addressFor(user: string, database: string): string {
    return `postgres://${user}@localhost/${database}?host=${encodeURIComponent(this.#folder)}`;
  }

  async #make(from: string): Promise<ServerAddresses> {
    this.#count += 1;
    const name = `dhr_test_${this.#count}`;
    await this.admin(`create database ${name} owner dhr_owner ${from}`);
    return { url: this.addressFor('dhr_web', name), ownerUrl: this.addressFor('dhr_owner', name) };
  }

  #first(): number {
    return Number(readFileSync(join(this.#folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  /** Waits until the server's process has ended; its shell stays until the next start or the end of this process. */
  async #gone(): Promise<void> {
    const first = this.#first();
    for (let attempt = 0; attempt < 2_000 && existsSync(`/proc/${first}`) && !isZombie(first); attempt += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('database system is ready to accept connections')) resolve();
    });
    child.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${log}`)));
    child.once('error', reject);
  });
}

function folderFor(account: Account): string {
  const folder = mkdtempSync(join(tmpdir(), 'dhr-pg-'));
  chmodSync(folder, 0o700);
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  return folder;
}

function run(program: string, parameters: string[], account: Account): void {
  const { status, stderr, error } = spawnSync(program, parameters, { ...account, cwd: '/' });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
}

function statOf(id: number | string): string[] {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

const parentOf = (id: string): number => Number(statOf(id)[1]);
const isZombie = (id: number): boolean => statOf(id)[0] === 'Z';
