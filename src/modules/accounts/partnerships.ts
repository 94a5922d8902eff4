import type { Day } from '../../kernel/day.js';
import { and, asc, eq, gt, inArray, isNull, lte, or } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import type { PartnershipRole } from './roles.js';
import { type PartnershipSettings, readSettings } from './settings/settings.js';
import { agencies, agencyContacts, partnerships, people, roleGrants } from './tables.js';

/** A partnership with what it has set. */
export interface Partnership {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** How references are made, as in `BEX-{year}-{number:2}`. */
  readonly referencePattern: string;
  readonly email: string | undefined;
  readonly policeForce: string | undefined;
  readonly region: string | undefined;
  readonly settings: PartnershipSettings;
  readonly version: number;
}

/** The partnership, if the asker has anything to do with it. */
export async function findPartnership(work: Work, partnershipId: string): Promise<Partnership | undefined> {
  const [row] = await work.tx.select().from(partnerships).where(eq(partnerships.id, partnershipId));
  if (row === undefined) return undefined;
  return {
    ...row,
    email: row.email ?? undefined,
    policeForce: row.policeForce ?? undefined,
    region: row.region ?? undefined,
    settings: readSettings(row.settings),
  };
}

/** What the partnership has set, complete. Asked as the program itself: rules hold for people who may not see the settings page. */
export async function settingsOf(work: Work, partnershipId: string): Promise<PartnershipSettings> {
  const [row] = await asSystem(work, () =>
    work.tx.select({ settings: partnerships.settings }).from(partnerships).where(eq(partnerships.id, partnershipId)),
  );
  return readSettings(row?.settings);
}

/** A partnership as anybody may know it. */
export interface PublicPartnership {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly email: string | undefined;
}

/** The partnerships that take notifications from the public form, by name. Anybody may know of them. */
export async function partnershipsOpenToPublic(work: Work): Promise<PublicPartnership[]> {
  const rows = await asSystem(work, () => work.tx.select().from(partnerships).orderBy(asc(partnerships.name)));
  return rows
    .filter(({ settings }) => readSettings(settings).publicForm)
    .map(({ id, name, shortName, email }) => ({ id, name, shortName, email: email ?? undefined }));
}

/** An organisation that takes part in reviews. */
export interface Agency {
  readonly id: string;
  /** Undefined for one that every partnership knows. */
  readonly partnershipId: string | undefined;
  readonly name: string;
  readonly kind: string;
  /** Bound by the duty to have regard to the guidance. */
  readonly statutory: boolean;
  /** In the set scoped as a matter of course. */
  readonly usual: boolean;
  readonly endedOn: Day | undefined;
  readonly version: number;
}

/** The agencies of a partnership and those that every partnership knows, by name; those that have ended only when asked for. */
export async function agenciesOf(
  work: Work,
  partnershipId: string,
  ended: 'without-ended' | 'with-ended' = 'without-ended',
) {
  const lives = or(isNull(agencies.endedOn), gt(agencies.endedOn, work.today));
  const rows = await work.tx
    .select()
    .from(agencies)
    .where(
      and(
        or(eq(agencies.partnershipId, partnershipId), isNull(agencies.partnershipId)),
        ended === 'with-ended' ? undefined : lives,
      ),
    )
    .orderBy(asc(agencies.name), asc(agencies.id));
  return rows.map(agencyOf);
}

/** A row as the rest of the program knows it. */
export const agencyOf = (row: typeof agencies.$inferSelect): Agency => ({
  ...row,
  partnershipId: row.partnershipId ?? undefined,
  endedOn: (row.endedOn as Day | null) ?? undefined,
});

/** What somebody is to an agency. Reminders that go unanswered end with the chief officer. */
export const contactKinds = ['contact', 'chief-officer', 'single-point-of-contact', 'legal', 'communications'] as const;

export type ContactKind = (typeof contactKinds)[number];

/** Whom to write to in an agency. */
export interface AgencyContact {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  readonly post: string;
  /** '' when none is known. */
  readonly email: string;
  readonly telephone: string;
  readonly kind: ContactKind;
  readonly version: number;
}

/** The contacts of these agencies who are so today, by agency and name. One query. */
export async function agencyContactsOf(work: Work, agencyIds: readonly string[]): Promise<AgencyContact[]> {
  if (agencyIds.length === 0) return [];
  const rows = await work.tx
    .select()
    .from(agencyContacts)
    .where(
      and(
        inArray(agencyContacts.agencyId, [...agencyIds]),
        or(isNull(agencyContacts.endsOn), gt(agencyContacts.endsOn, work.today)),
      ),
    )
    .orderBy(asc(agencyContacts.agencyId), asc(agencyContacts.name), asc(agencyContacts.id));
  return rows.map(contactOf);
}

/** A row as the rest of the program knows it. */
export const contactOf = (row: typeof agencyContacts.$inferSelect): AgencyContact => ({
  id: row.id,
  agencyId: row.agencyId,
  name: row.name,
  post: row.post ?? '',
  email: row.email ?? '',
  telephone: row.telephone ?? '',
  kind: contactKinds.find((kind) => kind === row.kind) ?? 'contact',
  version: row.version,
});

/** A colleague, as other modules need them: to write to, and to name. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly post: string;
}

/** Everybody with an open account who holds the role in the partnership today, by name. Asked as the program itself: acts of the public tell them. */
export async function holdersOf(work: Work, partnershipId: string, role: PartnershipRole): Promise<Colleague[]> {
  const rows = await asSystem(work, () =>
    work.tx
      .selectDistinct({ id: people.id, name: people.name, email: people.email, post: people.post })
      .from(people)
      .innerJoin(roleGrants, eq(roleGrants.personId, people.id))
      .where(
        and(
          eq(roleGrants.partnershipId, partnershipId),
          eq(roleGrants.role, role),
          isNull(people.disabledAt),
          lte(roleGrants.startsOn, work.today),
          or(isNull(roleGrants.endsOn), gt(roleGrants.endsOn, work.today)),
        ),
      )
      .orderBy(asc(people.name)),
  );
  return rows.map((row) => ({ ...row, post: row.post ?? '' }));
}
