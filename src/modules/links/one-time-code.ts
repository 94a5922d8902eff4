import { createHash, randomInt } from 'node:crypto';
import { and, desc, eq, gt, isNull, type SQL, sql } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { queueMessage } from '../messages/index.js';
import { oneTimeCodes } from './tables.js';

/** A code holds for this long, may be tried this often, and this many are sent in that time; and so many to one address in 24 hours. */
export const CODE_LIMITS = { minutes: 15, tries: 5, sent: 4, aDay: 20 } as const;

/** Why no code was sent: the limit of this subject is used up, or that of the address for a day. */
export type CodeRefusal = 'too-many' | 'too-many-today';

/** What a code proves, and for what. */
export interface CodePurpose {
  /** Dotted name of the use, so that a code for one thing never opens another. */
  readonly purpose: string;
  readonly subjectId: string;
  readonly email: string;
  readonly partnershipId?: string;
}

/** Sends a six-digit code to the address, unless one of the limits is used up. */
export function sendCode(work: Work, wanted: CodePurpose): Promise<'sent' | CodeRefusal> {
  return asSystem(work, async () => {
    const refusal = await usedUp(work, wanted);
    if (refusal !== undefined) return refusal;
    const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
    const id = work.newId();
    await work.tx.insert(oneTimeCodes).values({
      id,
      purpose: wanted.purpose,
      subjectId: wanted.subjectId,
      email: addressOf(wanted),
      codeHash: hashOf(id, code),
      sentAt: work.now,
      expiresAt: minutesBefore(work.now, -CODE_LIMITS.minutes),
    });
    await queueMessage(work, codeMessage(wanted, code));
    return 'sent';
  });
}

const addressOf = ({ email }: CodePurpose): string => email.trim().toLowerCase();

async function usedUp(work: Work, wanted: CodePurpose): Promise<CodeRefusal | undefined> {
  const sentSince = async (what: SQL, minutes: number): Promise<number> =>
    work.tx.$count(oneTimeCodes, and(what, gt(oneTimeCodes.sentAt, minutesBefore(work.now, minutes))));
  const forThis = eq(oneTimeCodes.subjectId, wanted.subjectId);
  if ((await sentSince(forThis, CODE_LIMITS.minutes)) >= CODE_LIMITS.sent) return 'too-many';
  const toAddress = eq(oneTimeCodes.email, addressOf(wanted));
  return (await sentSince(toAddress, 24 * 60)) >= CODE_LIMITS.aDay ? 'too-many-today' : undefined;
}

/** What the page says instead of a code. */
export const codeRefusalInWords: Readonly<Record<CodeRefusal, string>> = {
  'too-many':
    'Four codes have been sent in the last 15 minutes. Look for the newest one, in your junk mail too, or wait 15 minutes and ask again.',
  'too-many-today': `${CODE_LIMITS.aDay} codes have been sent to this address in the last 24 hours, and no more can be sent to it today. Try again tomorrow, or ask the Community Safety Partnership to help you another way.`,
};

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
