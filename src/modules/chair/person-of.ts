import { and, eq, isNull } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';

/** The open account with exactly this address. Asked as the program: a chair from outside belongs to no partnership yet. */
export async function personOf(work: Work, email: string): Promise<string | undefined> {
  if (email === '') return undefined;
  const [row] = await asSystem(work, () =>
    work.tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.email, email), isNull(people.disabledAt))),
  );
  return row?.id;
}
