import { and, count, eq, isNull } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { people } from '../tables.js';
import { credentials, passkeys, recoveryCodes } from './tables.js';

/** Somebody whose account is open, with what proves that they are who they say. */
export interface Account {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** Absent until an invitation was taken up. */
  readonly credential: typeof credentials.$inferSelect | undefined;
}

/** The open account of an e-mail address or of a person. The program asks: nobody has proved anything yet. */
export async function findAccount(
  work: Work,
  by: { readonly email: string } | { readonly personId: string },
): Promise<Account | undefined> {
  const condition = 'email' in by ? eq(people.email, by.email.trim().toLowerCase()) : eq(people.id, by.personId);
  const [row] = await asSystem(work, () =>
    work.tx
      .select({ person: people, credential: credentials })
      .from(people)
      .leftJoin(credentials, eq(credentials.personId, people.id))
      .where(and(condition, isNull(people.disabledAt))),
  );
  if (row === undefined) return undefined;
  const { person, credential } = row;
  return { personId: person.id, name: person.name, email: person.email, credential: credential ?? undefined };
}

/** The passkeys of a person, oldest first. */
export const passkeysOf = (work: Work, personId: string) =>
  asSystem(work, () =>
    work.tx
      .select()
      .from(passkeys)
      .where(and(eq(passkeys.personId, personId), isNull(passkeys.removedAt)))
      .orderBy(passkeys.createdAt),
  );

/** How many recovery codes are left to a person. */
export async function recoveryCodesLeft(work: Work, personId: string): Promise<number> {
  const [row] = await asSystem(work, () =>
    work.tx
      .select({ left: count() })
      .from(recoveryCodes)
      .where(and(eq(recoveryCodes.personId, personId), isNull(recoveryCodes.usedAt))),
  );
  return row?.left ?? 0;
}

/** What a sealed seed belongs to. */
export const sealedFor = (personId: string): string => `authenticator of ${personId}`;
