import type { Waiting } from '../../platform/catalogue.js';
import { and, asc, eq, inArray, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { documentsPaths, undertakings } from '../documents/index.js';
import { conflictDeclarations, reviews, visibleReviews } from '../reviews/index.js';
import { panelPaths } from './paths.js';
import { panelConflictSteps, panelMembers } from './tables.js';

/** For a member, the undertaking they have not accepted; for whoever runs a review, members who declared a conflict. */
export const panelWaiting = async (work: Work): Promise<Waiting[]> =>
  work.actor.kind === 'person'
    ? [...(await undertakingsOwed(work, work.actor.personId)), ...(await conflictsOpen(work, work.actor.roles))]
    : [];

async function undertakingsOwed(work: Work, personId: string): Promise<Waiting[]> {
  const rows = await work.tx
    .select({ reference: reviews.reference })
    .from(panelMembers)
    .innerJoin(reviews, eq(reviews.id, panelMembers.reviewId))
    .leftJoin(
      undertakings,
      and(eq(undertakings.reviewId, panelMembers.reviewId), eq(undertakings.personId, panelMembers.personId)),
    )
    .where(
      and(
        visibleReviews(work),
        eq(panelMembers.personId, personId),
        isNull(panelMembers.leftOn),
        isNull(undertakings.id),
      ),
    );
  return rows.map(({ reference }) => ({
    text: 'Accept the confidentiality undertaking',
    href: documentsPaths.undertaking(reference),
    reference,
    detail: 'Papers that are released to you open after it',
    duty: { id: 'D-06' },
  }));
}

/** Only declarations that nobody has dealt with, and that are still the person’s last word. */
async function conflictsOpen(
  work: Work,
  roles: readonly { readonly partnershipId: string; readonly role: string }[],
): Promise<Waiting[]> {
  const running = roles.filter(({ role }) => ['co-ordinator', 'csp-chair'].includes(role));
  if (running.length === 0) return [];
  const rows = await work.tx
    .select({
      memberId: panelMembers.id,
      personId: panelMembers.personId,
      reference: reviews.reference,
      declared: conflictDeclarations.declared,
      stepId: panelConflictSteps.id,
    })
    .from(panelMembers)
    .innerJoin(reviews, eq(reviews.id, panelMembers.reviewId))
    .innerJoin(
      conflictDeclarations,
      and(
        eq(conflictDeclarations.reviewId, panelMembers.reviewId),
        eq(conflictDeclarations.personId, panelMembers.personId),
      ),
    )
    .leftJoin(panelConflictSteps, eq(panelConflictSteps.declarationId, conflictDeclarations.id))
    .where(
      and(
        visibleReviews(work),
        inArray(
          panelMembers.partnershipId,
          running.map(({ partnershipId }) => partnershipId),
        ),
      ),
    )
    .orderBy(asc(conflictDeclarations.declaredAt), asc(panelMembers.joinedOn));
  const lastWords = new Map(rows.map((row) => [`${row.reference} ${row.personId}`, row]));
  return [...lastWords.values()]
    .filter(({ declared, stepId }) => declared === 'conflict' && stepId === null)
    .map(({ memberId, reference }) => ({
      text: 'Record what was done after a panel member declared a conflict of interest',
      href: panelPaths.conflict(reference, memberId),
      reference,
      detail: 'Their access has ended. See what they had opened',
    }));
}
