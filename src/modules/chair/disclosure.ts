import { type Day, dayInLondon } from '../../kernel/day.js';
import type { DisclosureItem } from '../../platform/catalogue.js';
import { eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { capital } from '../../web/formats.js';
import { callPeople } from '../accounts/index.js';
import {
  chairAppointments,
  chairCandidates,
  chairContracts,
  chairSpecifications,
  conflictOverrides,
  independenceStatements,
} from './tables.js';

const HOLDER = 'The partnership';

/**
 * How the chair and the author came to their office. Whoever was not appointed is not named: that they wanted the work is nobody's business.
 * No fee and no career stands here.
 */
export async function chairItems(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  const { tx } = work;
  const specified = await tx.select().from(chairSpecifications).where(eq(chairSpecifications.reviewId, reviewId));
  const appointed = await tx.select().from(chairAppointments).where(eq(chairAppointments.reviewId, reviewId));
  const stated = await tx
    .select({ one: independenceStatements, role: chairCandidates.role })
    .from(independenceStatements)
    .innerJoin(chairCandidates, eq(chairCandidates.id, independenceStatements.candidateId))
    .where(eq(independenceStatements.reviewId, reviewId));
  const contracts = await tx.select().from(chairContracts).where(eq(chairContracts.reviewId, reviewId));
  const overridden = await tx.select().from(conflictOverrides).where(eq(conflictOverrides.reviewId, reviewId));
  const nameOf = await callPeople(work, [
    ...[...specified, ...contracts].map(({ changedBy }) => changedBy),
    ...appointed.map(({ decidedBy }) => decidedBy),
    ...overridden.map(({ proposedBy }) => proposedBy),
  ]);
  const by = (personId: string): string => capital(nameOf(personId));
  const holders = new Map(appointed.map((one) => [one.candidateId, one]));
  return [
    ...specified.map((one) => ({
      key: `chair-specification:${one.reviewId}`,
      title: 'What the review needs of its chair',
      author: by(one.changedBy),
      madeOn: dayInLondon(one.changedAt),
      holder: HOLDER,
    })),
    ...stated.map(({ one, role }) => ({
      key: `independence-statement:${one.id}`,
      title: `Statement of independence of a candidate for ${role}${one.number === 1 ? '' : `, version ${one.number}`}`,
      author: holders.get(one.candidateId)?.name ?? 'A candidate who has not been appointed',
      madeOn: dayInLondon(one.givenAt),
      holder: HOLDER,
    })),
    ...overridden.map((one) => ({
      key: `conflict-override:${one.id}`,
      title: 'Proposal to set a conflict of interest aside',
      author: by(one.proposedBy),
      madeOn: dayInLondon(one.proposedAt),
      holder: HOLDER,
    })),
    ...appointed.map((one) => ({
      key: `chair-appointment:${one.id}`,
      title: `Appointment of the ${officeInWords[one.role]}`,
      author: by(one.decidedBy),
      madeOn: one.appointedOn as Day,
      holder: `${HOLDER}; ${one.name}`,
    })),
    ...contracts.flatMap((one) => {
      const holder = holders.get(one.candidateId);
      if (holder === undefined) return [];
      return {
        key: `chair-contract:${one.candidateId}`,
        title: `Contract of the ${officeInWords[holder.role]}`,
        author: by(one.changedBy),
        madeOn: dayInLondon(one.changedAt),
        holder: `${HOLDER}; ${holder.name}`,
      };
    }),
  ];
}

const officeInWords = { chair: 'independent chair', author: 'report author' } as const;
