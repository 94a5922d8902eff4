import { inArray } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from './tables.js';

/** What people are called, by id, as far as the asker may know them; null (nobody did it) is passed over. One query at the most. */
export async function namesOfPeople(work: Work, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await work.tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, wanted));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The same as a way of calling them: “a former colleague” for whoever is not known. */
export async function callPeople(work: Work, ids: readonly string[]): Promise<(id: string) => string> {
  const names = await namesOfPeople(work, ids);
  return (id) => names.get(id) ?? 'a former colleague';
}
