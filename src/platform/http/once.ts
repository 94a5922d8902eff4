import { createHash } from 'node:crypto';
import type { Tx } from '../database/database.js';
import { sql } from '../database/sql.js';
import type { Answer, Asked } from './route.js';

/** The field in which a form carries the number that its page gave it. */
export const ONCE = '_once';

/** A form as it arrived, and the session or browser it came from. */
export interface SentForm {
  readonly asked: Asked;
  readonly senderId: string;
  readonly now: Date;
}

interface Taken extends Record<string, unknown> {
  is_first: boolean;
  location: string | null;
  flash: string | null;
}

/**
 * Deals with a form once: sent a second time as it stands, from the same page by the same browser, it is answered with where the first
 * led, and nothing is done. What was changed before it was sent again is another form, and so is one that was refused in words.
 */
export async function once(tx: Tx, sent: SentForm, deal: () => Promise<Answer>): Promise<Answer> {
  const key = keyOf(sent);
  if (key === undefined) return deal();
  const { rows } = await tx.execute<Taken>(
    sql`select * from form_once_take(${key}, ${sent.now.toISOString()}::timestamptz)`,
  );
  const [taken] = rows;
  if (taken?.is_first === false && taken.location !== null) return again(taken.location, taken.flash);
  const answer = await deal();
  if (isDone(answer)) {
    await tx.execute(sql`select form_once_answered(${key}, ${answer.to}, ${answer.flash ?? null}::text)`);
  } else {
    await tx.execute(sql`select form_once_let_go(${key})`);
  }
  return answer;
}

const again = (to: string, flash: string | null): Answer => ({
  kind: 'redirect',
  to,
  status: 303,
  ...(flash === null ? {} : { flash }),
});

/** The form led on. Whoever was sent elsewhere first comes back to it, and a cookie is given to one answer alone. */
const isDone = (answer: Answer): answer is Extract<Answer, { kind: 'redirect' }> =>
  answer.kind === 'redirect' && answer.cookies === undefined && answer.turnedAway !== true;

/** A hash over sender, address, number and everything that was typed; undefined for a form without a number. */
function keyOf({ asked, senderId }: SentForm): string | undefined {
  const number = asked.body[ONCE];
  if (typeof number !== 'string' || !/^[\w-]{16,64}$/.test(number)) return undefined;
  const hash = createHash('sha256').update(JSON.stringify([senderId, asked.method, asked.address]));
  hash.update(JSON.stringify(Object.entries(asked.body).filter(([name]) => name !== '_csrf')));
  for (const { field, fileName, bytes } of asked.files) {
    hash.update(JSON.stringify([field, fileName, bytes.length])).update(bytes);
  }
  for (const { field, fileName, digest } of asked.spooled ?? []) hash.update(JSON.stringify([field, fileName, digest]));
  return hash.digest('hex');
}

const KEPT_FOR_HOURS = 48;

/** Forgets forms that were sent long ago; as the program itself. */
export async function forgetSentForms(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_FOR_HOURS * 3_600_000).toISOString();
  await tx.execute(sql`select form_once_forget(${before}::timestamptz)`);
}
