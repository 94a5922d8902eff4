import { createHash } from 'node:crypto';
import type { Tx } from './database.js';
import { sql } from './sql.js';

/** One thing done or read, for the record: ids and words for the act, never content. */
export interface AuditEntry {
  /** Whose chain it joins: a review's, a partnership's (acts outside a review), or the installation's (`subjectId` left out). */
  readonly chain: 'review' | 'partnership' | 'installation';
  readonly subjectId?: string;
  /** The actor in words, as a role: "Co-ordinator", "Link to MASH", "The system". */
  readonly actorWords: string;
  /** The name of the act: `decision.recorded`. */
  readonly action: string;
  readonly objectKind?: string;
  readonly objectId?: string;
  readonly ids?: Readonly<Record<string, string | readonly string[]>>;
  readonly decision?: 'allowed' | 'denied';
  readonly fromAddress?: string;
  /** Who acted, where the transaction is the program's own; otherwise the transaction's asker counts. */
  readonly personId?: string;
  readonly grantId?: string;
}

/** Adds an entry to its chain in this transaction and answers its number. Entries for several chains: write them in a fixed order. */
export const appendAudit = async (tx: Tx, entry: AuditEntry): Promise<number> =>
  Number((await appendAudits(tx, [entry]))[0]);

/** The same for several, one after the other as they are given, in one statement. */
export async function appendAudits(tx: Tx, entries: readonly AuditEntry[]): Promise<number[]> {
  if (entries.length === 0) return [];
  const given = entries.map((entry) => ({ ids: {}, decision: 'allowed', ...entry }));
  const { rows } = await tx.execute<{ seq: string | number }>(sql`
    select audit_append(chain, "subjectId", "actorWords", action, "objectKind", "objectId", ids, decision, "fromAddress", "personId", "grantId") as seq
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (chain text, "subjectId" uuid, "actorWords" text, action text,
      "objectKind" text, "objectId" uuid, ids jsonb, decision text, "fromAddress" text, "personId" uuid, "grantId" uuid)`);
  return rows.map(({ seq }) => Number(seq));
}

/** The first bad entry of a chain, and what is wrong with it in words. */
export interface BadEntry {
  readonly chainId: string;
  readonly seq: number;
  readonly why: string;
}

/** What a walk over every chain found. */
export interface Verification {
  readonly chains: number;
  readonly entries: number;
  readonly bad: readonly BadEntry[];
}

/** The last entry of a chain at some time, as kept outside the database. */
export interface ChainHead {
  readonly chainId: string;
  readonly seq: number;
  readonly hash: string;
}

interface StoredEntry extends Record<string, unknown> {
  chain_id: string;
  seq: string;
  prev_hash: string;
  hash: string;
  fields: (string | null)[];
}

const BATCH = 2_000;
const NO_HASH = '0'.repeat(64);

/** Recomputes every chain, and compares it with its own head and with heads kept outside. At most one bad entry a chain, the first. */
export async function verifyChains(tx: Tx, outside: readonly ChainHead[] = []): Promise<Verification> {
  const walk = new ChainWalk(outside);
  let after = { chain_id: '00000000-0000-0000-0000-000000000000', seq: '0' };
  for (;;) {
    const { rows } = await tx.execute<StoredEntry>(entriesAfter(after.chain_id, after.seq));
    for (const row of rows) walk.take(row);
    const last = rows.at(-1);
    if (!last) break;
    after = last;
  }
  const heads = await readHeads(tx);
  walk.compareHeads(heads);
  return { chains: heads.length, entries: walk.entries, bad: [...walk.bad.values()] };
}

/** The last entry of every chain. */
export async function readHeads(tx: Tx): Promise<ChainHead[]> {
  const { rows } = await tx.execute<{ id: string; last_seq: string; last_hash: string }>(
    sql`select id, last_seq, last_hash from audit_chain order by id`,
  );
  return rows.map((row) => ({ chainId: row.id, seq: Number(row.last_seq), hash: row.last_hash }));
}

/** The text whose SHA-256 is an entry's hash: twin of `audit_text` in the first migration. */
export function canonicalText(fields: readonly (string | null)[]): string {
  return fields.map((field) => (field === null ? '-;' : `${Buffer.byteLength(field)}:${field};`)).join('');
}

class ChainWalk {
  readonly bad = new Map<string, BadEntry>();
  entries = 0;
  readonly #last = new Map<string, ChainHead>();
  readonly #outside = new Map<string, ChainHead[]>();

  constructor(outside: readonly ChainHead[]) {
    for (const head of outside) this.#outside.set(head.chainId, [...(this.#outside.get(head.chainId) ?? []), head]);
  }

  take(row: StoredEntry): void {
    this.entries += 1;
    const { chain_id: chainId, hash } = row;
    const seq = Number(row.seq);
    const before = this.#last.get(chainId) ?? { seq: 0, hash: NO_HASH };
    this.#last.set(chainId, { chainId, seq, hash });
    if (seq !== before.seq + 1) this.#report(chainId, before.seq + 1, 'is missing');
    else if (row.prev_hash !== before.hash) this.#report(chainId, seq, 'does not follow from the entry before it');
    else if (sha256(canonicalText(row.fields)) !== hash) this.#report(chainId, seq, 'was changed after it was written');
    for (const head of this.#outside.get(chainId) ?? []) {
      if (head.seq === seq && head.hash !== hash)
        this.#report(chainId, seq, 'differs from the copy kept outside the database');
    }
  }

  compareHeads(heads: readonly ChainHead[]): void {
    for (const head of heads) {
      const last = this.#last.get(head.chainId) ?? { seq: 0, hash: NO_HASH };
      if (last.seq < head.seq) this.#report(head.chainId, last.seq + 1, 'is missing from the end');
      else if (last.seq !== head.seq || last.hash !== head.hash)
        this.#report(head.chainId, head.seq, 'is not what its chain ends with');
    }
    for (const head of [...this.#outside.values()].flat()) {
      const last = this.#last.get(head.chainId)?.seq ?? 0;
      if (last < head.seq)
        this.#report(head.chainId, last + 1, 'is missing: the copy kept outside the database has it');
    }
  }

  #report(chainId: string, seq: number, why: string): void {
    const known = this.bad.get(chainId);
    if (!known || seq < known.seq) this.bad.set(chainId, { chainId, seq, why });
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const entriesAfter = (chainId: string, seq: string) => sql`
  select chain_id, seq::text, prev_hash, hash, array[
    chain_id::text, seq::text, prev_hash, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    review_id::text, partnership_id::text, person_id::text, grant_id::text, actor_words,
    action, object_kind, object_id::text, ids::text, decision, from_address] as fields
  from audit_entry where (chain_id, audit_entry.seq) > (${chainId}::uuid, ${seq}::bigint)
  order by chain_id, audit_entry.seq limit ${BATCH}`;
