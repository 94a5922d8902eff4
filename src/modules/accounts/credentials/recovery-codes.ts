import { createHash, randomInt } from 'node:crypto';
import { and, eq, isNull } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { recoveryCodes } from './tables.js';

const COUNT = 10;
/** Letters and digits that nobody mistakes for one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

const newCode = (): string => {
  const letters = Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
};

const hashOfCode = (personId: string, typed: string): string =>
  createHash('sha256')
    .update(`${personId}:${typed.toLowerCase().replace(/[^a-z0-9]/g, '')}`)
    .digest('hex');

/** Ten new codes in place of those before; shown once, only their hashes are kept. */
export async function newRecoveryCodes(work: Work, personId: string): Promise<string[]> {
  const codes = Array.from({ length: COUNT }, newCode);
  await asSystem(work, async () => {
    await work.tx
      .update(recoveryCodes)
      .set({ usedAt: work.now })
      .where(and(eq(recoveryCodes.personId, personId), isNull(recoveryCodes.usedAt)));
    await work.tx.insert(recoveryCodes).values(
      codes.map((code) => ({
        id: work.newId(),
        personId,
        codeHash: hashOfCode(personId, code),
        createdAt: work.now,
      })),
    );
  });
  return codes;
}

/** Uses a code up; false when it is not one of this person's, or was used before. */
export async function useRecoveryCode(work: Work, personId: string, typed: string): Promise<boolean> {
  const used = await asSystem(work, () =>
    work.tx
      .update(recoveryCodes)
      .set({ usedAt: work.now })
      .where(
        and(
          eq(recoveryCodes.personId, personId),
          eq(recoveryCodes.codeHash, hashOfCode(personId, typed)),
          isNull(recoveryCodes.usedAt),
        ),
      )
      .returning({ id: recoveryCodes.id }),
  );
  return used.length > 0;
}
