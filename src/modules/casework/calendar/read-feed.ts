import { calendarFeed } from '../../../platform/calendar/index.js';
import { sql } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { hashOf } from './keep-feed.js';

interface AskerRow extends Record<string, unknown> {
  person_id: string;
  name: string;
  agency_id: string | null;
  roles: { partnership_id: string; role: string }[];
  first_today: boolean;
}

/**
 * The calendar behind a secret address, with the rights that its person has at this moment: whoever has left a review, or was kept from it,
 * finds nothing of it there any more. Not found for an address that was taken back, or a person whose account is closed.
 */
export async function readFeed(work: Work, secret: string): Promise<string> {
  const { rows } = await work.tx.execute<AskerRow>(
    sql`select *, set_config('app.person', person_id::text, true), set_config('app.grant', '', true)
        from calendar_asker(${hashOf(secret)}, ${work.now.toISOString()}::timestamptz)`,
  );
  const row = found(rows[0]);
  const owner: Work = {
    ...work,
    actor: {
      kind: 'person',
      personId: row.person_id,
      name: row.name,
      agencyId: row.agency_id ?? undefined,
      partnershipId: undefined,
      roles: row.roles.map((granted) => ({ partnershipId: granted.partnership_id, role: granted.role })),
    },
  };
  // A calendar program asks every few hours, for years: the record notes the first reading of a day.
  if (row.first_today) {
    work.record({
      action: 'calendar.read',
      objectKind: 'person',
      objectId: row.person_id,
      personId: row.person_id,
    });
  }
  return calendarFeed('Reviews', await work.catalogue.calendarFor(owner));
}
