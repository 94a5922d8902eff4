import { sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';

/** A person of the demonstration, as the sign-in page lists them. */
export interface DemonstrationPerson {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  /** What they come for, by role; several where they hold several. */
  readonly roles: readonly string[];
  readonly partnership: string;
}

interface Row extends Record<string, unknown> {
  id: string;
  name: string;
  post: string | null;
  roles: string[];
  partnership: string | null;
}

/** Everybody who can be tried out, by partnership and in the order of the roles. The function exists in the database for the demonstration only. */
export async function demonstrationPeople(work: Work): Promise<DemonstrationPerson[]> {
  const { rows } = await work.tx.execute<Row>(sql`select * from demonstration_people()`);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    post: row.post ?? '',
    roles: row.roles,
    partnership: row.partnership ?? '',
  }));
}
