import { inArray } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';

/** Names of these people by id, for records that say who made them. */
export async function namesOf(work: Work, ids: readonly string[]): Promise<(id: string) => string> {
  const wanted = [...new Set(ids)];
  const rows =
    wanted.length === 0
      ? []
      : await work.tx.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, wanted));
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? 'a former colleague';
}
