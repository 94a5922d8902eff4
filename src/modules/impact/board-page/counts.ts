import { type Done, dones } from '../../actions/index.js';
import { type Asked, type AskedKind, askedKinds } from './asked.js';
import { type Lasting, lastings } from './lasting.js';
import { type ChangeRow, isShown, type Proof, proofs, recommendationsRead } from './rows.js';

/** What changed, counted. Recommendations by what was done and by how good the proof is, which are two things; changes by whether they lasted. */
export interface Counts {
  readonly recommendations: number;
  readonly done: Readonly<Record<Done, number>>;
  readonly proof: Readonly<Record<Proof, number>>;
  /** How many recommendations are so far, and have so good a proof. */
  readonly crossed: (done: Done, proof: Proof) => number;
  readonly claims: number;
  readonly lasting: Readonly<Record<Lasting, number>>;
  /** Claims with moderate or strong proof that nothing since speaks against. */
  readonly shown: number;
}

const counted = <Key extends string>(keys: readonly Key[], values: readonly Key[]): Readonly<Record<Key, number>> =>
  Object.fromEntries(keys.map((key) => [key, values.filter((value) => value === key).length])) as Record<Key, number>;

export function countsOf(rows: readonly ChangeRow[]): Counts {
  const read = recommendationsRead(rows);
  const claims = rows.filter(({ claimId }) => claimId !== undefined);
  return {
    recommendations: read.length,
    done: counted(
      dones,
      read.map(({ done }) => done),
    ),
    proof: counted(
      proofs,
      read.map(({ proof }) => proof),
    ),
    crossed: (done, proof) => read.filter((one) => one.done === done && one.proof === proof).length,
    claims: claims.length,
    lasting: counted(
      lastings,
      claims.map(({ lasting }) => lasting),
    ),
    shown: claims.filter(isShown).length,
  };
}

/** What is asked of one body, or of those who keep the plans. */
export interface AskedOf {
  readonly who: string;
  readonly counts: Readonly<Record<AskedKind, number>>;
  readonly all: readonly { readonly asked: Asked; readonly row: ChangeRow }[];
}

/** What is asked, by whom it is asked of: who owes the most first. */
export function askedOf(rows: readonly ChangeRow[]): AskedOf[] {
  const all = rows.flatMap((row) => row.asked.map((asked) => ({ asked, row })));
  return [...Map.groupBy(all, ({ asked }) => asked.who)]
    .map(([who, own]) => ({
      who,
      counts: counted(
        askedKinds,
        own.map(({ asked }) => asked.kind),
      ),
      all: own,
    }))
    .toSorted((one, other) => other.all.length - one.all.length || one.who.localeCompare(other.who, 'en-GB'));
}
