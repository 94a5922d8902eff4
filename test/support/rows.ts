import { randomUUID } from 'node:crypto';
import type { Tx } from '../../src/platform/database/database.js';
import { sql } from '../../src/platform/database/sql.js';

/** Bare rows for tests of the database itself; each answers the id of its row. Use in `asOwner`. */
export const rows = {
  async partnership(tx: Tx, name = 'Fictional Partnership'): Promise<string> {
    const id = randomUUID();
    await tx.execute(sql`insert into partnership (id, name, short_name) values (${id}, ${name}, ${name})`);
    return id;
  },
  /** A chronology that is being written, of the agency somebody works for; answers the id of that agency. */
  async chronology(tx: Tx, reviewId: string, personId: string): Promise<string> {
    const { rows: begun } = await tx.execute<{ agency_id: string }>(sql`
      insert into chronology (id, review_id, partnership_id, agency_id, begun_by, begun_at)
      select ${randomUUID()}, r.id, r.partnership_id, p.agency_id, p.id, now() from review r, person p
      where r.id = ${reviewId} and p.id = ${personId} returning agency_id`);
    return begun[0]?.agency_id ?? '';
  },
  async person(tx: Tx): Promise<string> {
    const id = randomUUID();
    await tx.execute(sql`insert into person (id, name, email) values (${id}, 'Pat Example', ${`${id}@example.org`})`);
    return id;
  },
  async review(tx: Tx, partnershipId: string): Promise<string> {
    const id = randomUUID();
    await tx.execute(sql`
      insert into review (id, partnership_id, reference, pseudonym, regime, kind, registered_at)
      values (${id}, ${partnershipId}, ${id}, ${`Example ${id}`}, 'dhr', 'homicide', now())`);
    return id;
  },
  async role(tx: Tx, personId: string, role: string, partnershipId: string | null): Promise<string> {
    const id = randomUUID();
    await tx.execute(sql`
      insert into role_grant (id, person_id, partnership_id, role, starts_on)
      values (${id}, ${personId}, ${partnershipId}, ${role}, scope_today())`);
    return id;
  },
  async member(tx: Tx, personId: string, reviewId: string, role = 'panel-member'): Promise<string> {
    const id = randomUUID();
    await tx.execute(sql`
      insert into membership (id, review_id, partnership_id, person_id, role, starts_on)
      select ${id}, id, partnership_id, ${personId}, ${role}, scope_today() from review where id = ${reviewId}`);
    return id;
  },
  /** A member who has declared that they know of no conflict of interest. */
  async sits(tx: Tx, personId: string, reviewId: string, role = 'panel-member'): Promise<string> {
    await tx.execute(sql`
      insert into conflict_declaration (review_id, partnership_id, person_id, declared)
      select id, partnership_id, ${personId}, 'none' from review where id = ${reviewId}`);
    return rows.member(tx, personId, reviewId, role);
  },
  /** The alleged perpetrator as a contact, with the person of this name in touch. */
  async familyContact(tx: Tx, reviewId: string, contactPerson: string, side = 'alleged'): Promise<string> {
    const id = randomUUID();
    await tx.execute(sql`
      insert into family_contact (id, review_id, partnership_id, side, kind, name, relationship, contact_person_id, added_by, added_at)
      select ${id}, r.id, r.partnership_id, ${side}, 'alleged-perpetrator', 'Pat Example', 'Themselves', p.id, p.id, now()
      from review r, person p where r.id = ${reviewId} and (p.name = ${contactPerson} or p.id::text = ${contactPerson})`);
    return id;
  },
  async exclusion(tx: Tx, personId: string, reviewId: string): Promise<string> {
    const id = randomUUID();
    await tx.execute(sql`
      insert into exclusion (id, review_id, partnership_id, person_id, reason)
      select ${id}, id, partnership_id, ${personId}, 'Knew the family' from review where id = ${reviewId}`);
    return id;
  },
  async link(tx: Tx, reviewId: string): Promise<string> {
    const id = randomUUID();
    await tx.execute(sql`
      insert into link_grant (id, partnership_id, review_id, kind, subject_id, email, token_hash, expires_at)
      select ${id}, partnership_id, id, 'notice', ${randomUUID()}, 'duty@example.org', ${id}, scope_now() + interval '1 day'
      from review where id = ${reviewId}`);
    return id;
  },
};
