import { type PGlite, parse, protocol, type QueryOptions, type Results, type Transaction } from '@electric-sql/pglite';
import { Asking, type Written } from './asking.js';

type Message = Awaited<ReturnType<PGlite['execProtocolStream']>>[number];

/** A statement that PostgreSQL has read: its name there, the types of its parameters, and what it said of the rows to come. */
interface Kept {
  readonly name: string;
  readonly parameters: readonly number[];
  readonly description: readonly Message[];
}

/** The type number of bytea. */
export const BYTES = 17;

/** So many are kept, those used last: each holds a plan in the memory of the database. */
const MOST = 400;

/** What reads and writes rows. Everything else changes what a kept plan rests on, or is too rare to be worth keeping. */
const KEEPS = /^\s*(select|insert|update|delete|with)\b/i;

/** What leaves tables, roles and policies as they are. */
const LEAVES_ALL = /^\s*(savepoint|release|rollback|set|reset|lock|show|explain)\b/i;

/**
 * Lets PostgreSQL read each statement once and answer it by its name from then on. Reading it again with all its policies, in five steps
 * each with a way into the database and back, cost more than answering it.
 */
export class KeptStatements {
  readonly #pglite: PGlite;
  readonly #kept = new Map<string, Kept>();
  readonly #asking = new Asking();
  #made = 0;

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  /** What the query builder needs of the database: single statements as they are, those of transactions kept. */
  client(): PGlite {
    const { query, transaction } = this.#pglite;
    return {
      query: query.bind(this.#pglite),
      transaction: (use: (tx: Transaction) => Promise<unknown>) =>
        transaction.call(this.#pglite, (tx) => use(this.#within(tx))),
    } as unknown as PGlite;
  }

  #within(tx: Transaction): Transaction {
    return {
      ...tx,
      get closed() {
        return tx.closed;
      },
      query: async <Row>(text: string, values: unknown[] = [], options: QueryOptions = {}) => {
        if (KEEPS.test(text)) return this.#answer<Row>(text, values, options);
        await this.#forgetBefore(tx, text);
        return tx.query<Row>(text, values, options);
      },
      exec: async (text, options) => {
        await this.#forgetBefore(tx, text);
        return tx.exec(text, options);
      },
    };
  }

  /** What changes tables, roles or policies would change the rows that a kept statement answers with. */
  async #forgetBefore(tx: Transaction, text: string): Promise<void> {
    if (this.#kept.size === 0 || LEAVES_ALL.test(text)) return;
    this.#kept.clear();
    await tx.exec('deallocate all');
  }

  #answer<Row>(text: string, values: unknown[], options: QueryOptions): Promise<Results<Row>> {
    return this.#pglite.runExclusive(async () => {
      const { name, parameters, description } = this.#found(text) ?? (await this.#read(text));
      const bound = values.map((value, at) => this.#written(value, parameters[at] ?? 0, options));
      const answer = await this.#send(this.#asking.messages(name, bound));
      const [result] = parse.parseResults([...description, ...answer], this.#pglite.parsers, options);
      return result as Results<Row>;
    });
  }

  /** Whatever is asked for stands last, so that the first is the one not asked for longest. */
  #found(text: string): Kept | undefined {
    const kept = this.#kept.get(text);
    if (kept === undefined) return undefined;
    this.#kept.delete(text);
    this.#kept.set(text, kept);
    return kept;
  }

  async #read(text: string): Promise<Kept> {
    this.#made += 1;
    const name = `kept_${this.#made}`;
    const { serialize } = protocol;
    const said = await this.#send(
      joined([
        ...this.#oneTooMany(),
        serialize.parse({ name, text }),
        serialize.describe({ type: 'S', name }),
        serialize.sync(),
      ]),
    );
    const description = said.filter((message) => message.name === 'rowDescription');
    const kept = { name, parameters: parse.parseDescribeStatementResults(said), description };
    this.#kept.set(text, kept);
    return kept;
  }

  /** Lets go of the one not asked for longest, when there are too many. */
  #oneTooMany(): Uint8Array[] {
    const [oldest] = this.#kept;
    if (this.#kept.size < MOST || oldest === undefined) return [];
    const [text, { name }] = oldest;
    this.#kept.delete(text);
    return [protocol.serialize.close({ type: 'S', name })];
  }

  #written(value: unknown, type: number, { serializers }: QueryOptions): Written {
    if (value === null || value === undefined) return null;
    if (type === BYTES && value instanceof Uint8Array) return value;
    const write = serializers?.[type] ?? this.#pglite.serializers[type];
    return write === undefined ? String(value) : write(value);
  }

  #send(messages: Uint8Array): Promise<Message[]> {
    return this.#pglite.execProtocolStream(messages, { syncToFs: false });
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
