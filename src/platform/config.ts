import { resolve } from 'node:path';

/** Where mail goes: the outbox page on the screen, an SMTP server, or GOV.UK Notify. */
export type MailConfig =
  | { kind: 'screen' }
  | { kind: 'smtp'; url: string; from: string; requireTls: boolean }
  | { kind: 'notify'; apiKey: string; templateId: string };

/** Which engine keeps the data. `ownerUrl` may create tables; `url` may not. */
export type DatabaseConfig = { kind: 'embedded' } | { kind: 'server'; url: string; ownerUrl?: string };

/** Where clamd listens: a TCP port, or a socket on this machine. */
export type ScannerAddress = { readonly host: string; readonly port: number } | { readonly path: string };

/** Everything the program takes from outside, checked once at the start. */
export interface Config {
  readonly production: boolean;
  /** Sign-in by one press and the outbox on the screen: only where no real case can be. */
  readonly demonstration: boolean;
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly database: DatabaseConfig;
  /** Where the public pages are served, by a program of its own; its address is without a trailing slash. */
  readonly publicSite: { readonly port: number; readonly address: string };
  /** Address people use, without a trailing slash: links in mail start with it. */
  readonly publicUrl: string;
  /** 32 or more characters; undefined means one is made and kept in the data folder (embedded only). */
  readonly secret: string | undefined;
  readonly mail: MailConfig;
  /** The malware scanner; undefined when there is none, which pages that take files then say. */
  readonly clamav: ScannerAddress | undefined;
  /** True behind a proxy that sets X-Forwarded-For and ends TLS. */
  readonly behindProxy: boolean;
  readonly logLevel: string;
}

/** A setting that is wrong, said so that the person who starts the program can put it right. */
export class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings from the environment. Throws `ConfigProblem` with a sentence for the first wrong one. */
export function readConfig(env: Environment = process.env): Config {
  const production = env.NODE_ENV === 'production';
  const database = databaseFrom(env, production);
  const port = portFrom(env.PORT, 'PORT') ?? 3000;
  return {
    production,
    demonstration: demonstrationFrom(env, production, database),
    port,
    host: env.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    dataDir: resolve(nonEmpty(env.DATA_DIR, 'DATA_DIR') ?? 'data'),
    database,
    publicSite: publicSiteFrom(env, port),
    publicUrl: publicUrlFrom(env.PUBLIC_URL, port, production),
    secret: secretFrom(env.SECRET, production),
    mail: mailFrom(env, production),
    clamav: scannerFrom(env.CLAMAV),
    behindProxy: yesOrNo(env.BEHIND_PROXY, 'BEHIND_PROXY') ?? false,
    logLevel: logLevelFrom(env.LOG_LEVEL, database.kind === 'server' ? 'info' : 'warn'),
  };
}

function nonEmpty(value: string | undefined, name: string): string | undefined {
  if (value === undefined) return undefined;
  if (value.trim() === '') throw new ConfigProblem(`${name} is set but empty. Give it a value, or leave it out.`);
  return value;
}

function portFrom(value: string | undefined, name: string): number | undefined {
  if (value === undefined) return undefined;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port >= 0 && port <= 65_535)) {
    throw new ConfigProblem(`${name} must be a number from 0 to 65535, but is "${value}".`);
  }
  return port;
}

function publicSiteFrom(env: Environment, port: number): Config['publicSite'] {
  const own = portFrom(env.PUBLIC_SITE_PORT, 'PUBLIC_SITE_PORT') ?? (port === 0 ? 0 : port + 1);
  const address = nonEmpty(env.PUBLIC_SITE_URL, 'PUBLIC_SITE_URL') ?? `http://localhost:${own}`;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new ConfigProblem(`PUBLIC_SITE_URL must be a web address, but is "${address}".`);
  }
  return { port: own, address: address.replace(/\/+$/, '') };
}

function databaseFrom(env: Environment, production: boolean): DatabaseConfig {
  const url = nonEmpty(env.DATABASE_URL, 'DATABASE_URL');
  if (url === undefined) {
    if (production) {
      throw new ConfigProblem(
        'NODE_ENV is production, but DATABASE_URL is not set. Real reviews are kept on a PostgreSQL server (15 or newer): ' +
          'set DATABASE_URL to its address, as in postgres://app_user:password@host:5432/dhr.',
      );
    }
    return { kind: 'embedded' };
  }
  const ownerUrl = nonEmpty(env.DATABASE_OWNER_URL, 'DATABASE_OWNER_URL');
  for (const [name, address] of Object.entries({ DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl })) {
    if (address !== undefined && !/^postgres(ql)?:\/\//.test(address)) {
      throw new ConfigProblem(`${name} must start with postgres:// or postgresql://.`);
    }
  }
  return ownerUrl === undefined ? { kind: 'server', url } : { kind: 'server', url, ownerUrl };
}

function demonstrationFrom(env: Environment, production: boolean, database: DatabaseConfig): boolean {
  const asked = yesOrNo(env.DEMONSTRATION, 'DEMONSTRATION');
  if (asked && production) {
    throw new ConfigProblem('DEMONSTRATION cannot be yes in production: anyone could sign in as anyone.');
  }
  return asked ?? database.kind === 'embedded';
}

function publicUrlFrom(value: string | undefined, port: number, production: boolean): string {
  const address = nonEmpty(value, 'PUBLIC_URL');
  if (address === undefined) {
    if (production) throw new ConfigProblem('PUBLIC_URL is not set. Set it to the https address that people will use.');
    return `http://localhost:${port}`;
  }
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new ConfigProblem(`PUBLIC_URL must be a web address, but is "${address}".`);
  }
  if (production && !address.startsWith('https:')) {
    throw new ConfigProblem('PUBLIC_URL must start with https:// in production.');
  }
  return address.replace(/\/+$/, '');
}

function secretFrom(value: string | undefined, production: boolean): string | undefined {
  const secret = nonEmpty(value, 'SECRET');
  if (secret === undefined && production) {
    throw new ConfigProblem(
      'SECRET is not set. Set it to 32 or more random characters, and keep it with your backups.',
    );
  }
  if (secret !== undefined && secret.length < 32) throw new ConfigProblem('SECRET must have 32 or more characters.');
  return secret;
}

function mailFrom(env: Environment, production: boolean): MailConfig {
  const smtp = nonEmpty(env.SMTP_URL, 'SMTP_URL');
  const notify = nonEmpty(env.NOTIFY_API_KEY, 'NOTIFY_API_KEY');
  if (smtp !== undefined && notify !== undefined) {
    throw new ConfigProblem('Set SMTP_URL or NOTIFY_API_KEY, not both: mail can leave by one way only.');
  }
  if (smtp !== undefined) {
    const from = nonEmpty(env.MAIL_FROM, 'MAIL_FROM');
    if (from === undefined)
      throw new ConfigProblem('SMTP_URL is set, but MAIL_FROM is not: set the address mail comes from.');
    if (!/^smtps?:\/\//.test(smtp)) throw new ConfigProblem('SMTP_URL must start with smtp:// or smtps://.');
    return {
      kind: 'smtp',
      url: smtp,
      from,
      requireTls: yesOrNo(env.SMTP_REQUIRE_TLS, 'SMTP_REQUIRE_TLS') ?? production,
    };
  }
  if (notify !== undefined) {
    const templateId = nonEmpty(env.NOTIFY_TEMPLATE_ID, 'NOTIFY_TEMPLATE_ID');
    if (templateId === undefined) throw new ConfigProblem('NOTIFY_API_KEY is set, but NOTIFY_TEMPLATE_ID is not.');
    return { kind: 'notify', apiKey: notify, templateId };
  }
  if (production)
    throw new ConfigProblem(
      'Mail has no way out: set SMTP_URL and MAIL_FROM, or NOTIFY_API_KEY and NOTIFY_TEMPLATE_ID.',
    );
  return { kind: 'screen' };
}

function scannerFrom(value: string | undefined): ScannerAddress | undefined {
  const address = nonEmpty(value, 'CLAMAV');
  if (address === undefined) return undefined;
  if (address.startsWith('/')) return { path: address };
  const [, host, port] = /^(?:tcp:\/\/)?([\w.-]+|\[[0-9a-f:]+\]):(\d{1,5})$/i.exec(address) ?? [];
  if (host === undefined || port === undefined || Number(port) > 65_535) {
    throw new ConfigProblem(
      'CLAMAV must be host:port or the path of a socket, as in 127.0.0.1:3310 or /run/clamav/clamd.ctl.',
    );
  }
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

function yesOrNo(value: string | undefined, name: string): boolean | undefined {
  if (value === undefined) return undefined;
  if (value === 'yes') return true;
  if (value === 'no') return false;
  throw new ConfigProblem(`${name} must be yes or no, but is "${value}".`);
}

function logLevelFrom(value: string | undefined, usual: string): string {
  const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
  if (value === undefined) return usual;
  if (!levels.includes(value)) throw new ConfigProblem(`LOG_LEVEL must be one of ${levels.join(', ')}.`);
  return value;
}
