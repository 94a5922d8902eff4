import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { scopingReturns } from '../tables.js';

/** An answer with its number. */
export type NewReturn = Omit<typeof scopingReturns.$inferInsert, 'id' | 'submittedAt'>;

/** Adds an answer to a request. Throws `Conflict`, with what was typed, when somebody handed one in under the same number first. */
export async function addReturn(work: Work, row: NewReturn, typed: FormBody): Promise<void> {
  const added = await work.tx
    .insert(scopingReturns)
    .values({ id: work.newId(), submittedAt: work.now, ...row })
    .onConflictDoNothing()
    .returning({ id: scopingReturns.id });
  if (added.length === 0) throw new Conflict('Another answer to this request was handed in meanwhile.', typed);
}
