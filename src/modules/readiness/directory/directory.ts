import type { Day } from '../../../kernel/day.js';
import { desc, eq } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import { type Agency, agenciesOf, agencyContactsOf } from '../../accounts/index.js';
import { type DirectoryGap, directoryGaps } from '../rules.js';
import { agencyChecks } from '../tables.js';

/** An agency of the directory, and what is wanting in its entry. */
export interface DirectoryLine {
  readonly agency: Agency;
  readonly checkedOn: Day | undefined;
  readonly gaps: readonly DirectoryGap[];
}

/** The agencies of the partnership, by name, each with its gaps. Three queries. */
export async function directoryOf(work: Work, partnershipId: string): Promise<DirectoryLine[]> {
  const agencies = await agenciesOf(work, partnershipId);
  const contacts = await agencyContactsOf(
    work,
    agencies.map(({ id }) => id),
  );
  const checks = await work.tx
    .select({ agencyId: agencyChecks.agencyId, checkedOn: agencyChecks.checkedOn })
    .from(agencyChecks)
    .where(eq(agencyChecks.partnershipId, partnershipId))
    .orderBy(desc(agencyChecks.checkedOn));
  return agencies.map((agency) => {
    const checkedOn = checks.find(({ agencyId }) => agencyId === agency.id)?.checkedOn as Day | undefined;
    const own = contacts.filter(({ agencyId }) => agencyId === agency.id);
    return { agency, checkedOn, gaps: directoryGaps({ contacts: own, checkedOn }, work.today) };
  });
}

/** Says that these entries were looked through today and are right. Agencies of others are passed over; answers how many were noted. */
export async function checkAgencies(work: Work, partnershipId: string, agencyIds: readonly string[]): Promise<number> {
  const known = (await agenciesOf(work, partnershipId)).filter(({ id }) => agencyIds.includes(id));
  for (const { id: agencyId } of known) {
    const id = work.newId();
    await work.tx
      .insert(agencyChecks)
      .values({ id, partnershipId, agencyId, checkedOn: work.today, checkedBy: personIn(work) });
    work.record({ action: 'readiness.agency-checked', partnershipId, objectKind: 'agency', objectId: agencyId });
  }
  return known.length;
}
