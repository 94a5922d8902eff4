import { and, asc, eq, inArray, isNull, or } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { agencies, people, roleGrants } from '../../accounts/index.js';
import { memberships } from '../tables.js';

/** Somebody who may be chosen. */
export interface DirectoryPerson {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly agencyId: string | null;
}

/** People with an open account who belong to the partnership: by a role, a review or their agency. */
export async function directoryOf(work: Work, partnershipId: string): Promise<DirectoryPerson[]> {
  const { tx } = work;
  const rows = await tx
    .select({ id: people.id, name: people.name, post: people.post, agencyId: people.agencyId })
    .from(people)
    .where(
      and(
        isNull(people.disabledAt),
        or(
          inArray(
            people.id,
            tx.select({ id: roleGrants.personId }).from(roleGrants).where(eq(roleGrants.partnershipId, partnershipId)),
          ),
          inArray(
            people.id,
            tx
              .select({ id: memberships.personId })
              .from(memberships)
              .where(eq(memberships.partnershipId, partnershipId)),
          ),
          inArray(
            people.agencyId,
            tx.select({ id: agencies.id }).from(agencies).where(eq(agencies.partnershipId, partnershipId)),
          ),
        ),
      ),
    )
    .orderBy(asc(people.name), asc(people.id));
  return rows.map((row) => ({ ...row, post: row.post ?? '' }));
}

/**
 * The person chosen from the directory, else the holder of an account with exactly this address. Asked as the program: a chair from outside
 * belongs to no partnership yet, and nothing but "there is such an account" is learnt.
 */
export async function choosePerson(
  work: Work,
  partnershipId: string,
  { person, email }: { person: string | undefined; email: string },
): Promise<string | undefined> {
  if (person !== undefined) return (await directoryOf(work, partnershipId)).find(({ id }) => id === person)?.id;
  if (email === '') return undefined;
  const [row] = await asSystem(work, () =>
    work.tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.email, email), isNull(people.disabledAt))),
  );
  return row?.id;
}
