import { createHash } from 'node:crypto';
import { and, eq, gt, isNull, lt, or, sql } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { wrongGuesses } from '../credentials/tables.js';
import { accountWaitsUntil, addressWaitsUntil, REMEMBERED_MINUTES } from './rules.js';

/** Where a guess is aimed and where it comes from. The account need not exist. */
export interface GuessAt {
  readonly email: string;
  readonly fromAddress: string;
}

const accountHash = (email: string): string =>
  createHash('sha256').update(`guess:${email.trim().toLowerCase()}`).digest('hex');

/**
 * Until when no guess is taken; undefined when one may be made now. Holds the account until the end of the transaction, so that guesses
 * made at once are counted one after the other. As the program itself: call inside `asSystem`.
 */
export async function guessWaitsUntil(work: Work, { email, fromAddress }: GuessAt): Promise<Date | undefined> {
  const account = accountHash(email);
  await work.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${account}, 1))`);
  await work.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${fromAddress}, 2))`);
  const start = new Date(work.now.getTime() - REMEMBERED_MINUTES * 60_000);
  const aimed = or(eq(wrongGuesses.accountHash, account), eq(wrongGuesses.fromAddress, fromAddress));
  const rows = await work.tx
    .select()
    .from(wrongGuesses)
    .where(and(aimed, gt(wrongGuesses.at, start)));
  const atAccount = rows.filter((row) => row.accountHash === account && row.forgivenAt === null);
  const fromThere = rows.filter((row) => row.fromAddress === fromAddress);
  return accountWaitsUntil(instants(atAccount), work.now) ?? addressWaitsUntil(instants(fromThere), work.now);
}

const instants = (rows: readonly { readonly at: Date }[]): Date[] => rows.map(({ at }) => at);

/** Counts a wrong guess, and forgets those of days ago. */
export async function countWrongGuess(work: Work, { email, fromAddress }: GuessAt): Promise<void> {
  await work.tx.delete(wrongGuesses).where(lt(wrongGuesses.at, new Date(work.now.getTime() - 2 * 86_400_000)));
  await work.tx
    .insert(wrongGuesses)
    .values({ id: work.newId(), accountHash: accountHash(email), fromAddress, at: work.now });
}

/** Starts the count for the account again, once its holder has come in. */
export async function forgiveGuesses(work: Work, email: string): Promise<void> {
  await work.tx
    .update(wrongGuesses)
    .set({ forgivenAt: work.now })
    .where(and(eq(wrongGuesses.accountHash, accountHash(email)), isNull(wrongGuesses.forgivenAt)));
}
