import { createHash, randomInt } from 'node:crypto';
import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { asSystem, type Work } from '../../platform/work.js';
import { queueMessage } from '../messages/index.js';
import { oneTimeCodes } from './tables.js';

/** A code holds for this long, may be tried this often, and this many are sent in that time. */
export const CODE_LIMITS = { minutes: 15, tries: 5, sent: 4 } as const;

/** What a code proves, and for what. */
export interface CodePurpose {
  /** Dotted name of the use, so that a code for one thing never opens another. */
  readonly purpose: string;
  readonly subjectId: string;
  readonly email: string;
  readonly partnershipId?: string;
}

/** Sends a six-digit code to the address. `too-many` when the limit for this subject is used up: nothing is sent then. */
export function sendCode(work: Work, wanted: CodePurpose): Promise<'sent' | 'too-many'> {
  return asSystem(work, async () => {
    const since = minutesBefore(work.now, CODE_LIMITS.minutes);
    const sent = await work.tx
      .select({ id: oneTimeCodes.id })
      .from(oneTimeCodes)
      .where(and(eq(oneTimeCodes.subjectId, wanted.subjectId), gt(oneTimeCodes.sentAt, since)));
    if (sent.length >= CODE_LIMITS.sent) return 'too-many';
    const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
    const id = work.newId();
    await work.tx.insert(oneTimeCodes).values({
      id,
      purpose: wanted.purpose,
      subjectId: wanted.subjectId,
      email: wanted.email.trim().toLowerCase(),
      codeHash: hashOf(id, code),
      sentAt: work.now,
      expiresAt: minutesBefore(work.now, -CODE_LIMITS.minutes),
    });
    await queueMessage(work, codeMessage(wanted, code));
    return 'sent';
  });
}

const codeMessage = ({ email, partnershipId }: CodePurpose, code: string) => ({
  to: email,
  subject: 'Your security code',
  paragraphs: [
    `Your security code is ${code}.`,
    `Enter it on the page you came from. It works once, for ${CODE_LIMITS.minutes} minutes.`,
    'If you did not ask for a code, you can ignore this message. Never pass the code on.',
  ],
  ...(partnershipId === undefined ? {} : { partnershipId }),
});

/** How a try at a code ended. */
export type CodeCheck =
  | { readonly kind: 'right'; readonly email: string }
  | { readonly kind: 'wrong' | 'expired' | 'too-many' };

/** Tries a code. A right one is used up; a wrong one counts. The last code sent is the one that holds. */
export function checkCode(
  work: Work,
  { purpose, subjectId }: Pick<CodePurpose, 'purpose' | 'subjectId'>,
  typed: string,
): Promise<CodeCheck> {
  return asSystem(work, async () => {
    const [last] = await work.tx
      .select()
      .from(oneTimeCodes)
      .where(and(eq(oneTimeCodes.purpose, purpose), eq(oneTimeCodes.subjectId, subjectId), isNull(oneTimeCodes.usedAt)))
      .orderBy(desc(oneTimeCodes.sentAt), desc(oneTimeCodes.id))
      .limit(1)
      .for('update');
    if (last === undefined || last.expiresAt <= work.now) return { kind: 'expired' };
    if (last.tries >= CODE_LIMITS.tries) return { kind: 'too-many' };
    const right = hashOf(last.id, typed.replace(/\D/g, '')) === last.codeHash;
    const change = right ? { usedAt: work.now } : { tries: sql`${oneTimeCodes.tries} + 1` };
    await work.tx.update(oneTimeCodes).set(change).where(eq(oneTimeCodes.id, last.id));
    return right ? { kind: 'right', email: last.email } : { kind: 'wrong' };
  });
}

const hashOf = (id: string, code: string): string => createHash('sha256').update(`${id}:${code}`).digest('hex');

const minutesBefore = (instant: Date, minutes: number): Date => new Date(instant.getTime() - minutes * 60_000);
