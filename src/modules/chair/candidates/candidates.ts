import { and, asc, count, desc, eq, inArray, isNull, ne, or } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership, settingsOf } from '../../accounts/index.js';
import { type Review, reviews, visibleReviews } from '../../reviews/index.js';
import { scopingSummaryOf } from '../../scoping/index.js';
import { type Link, type Surroundings, standingLinks } from '../rules.js';
import {
  authorConsiderations,
  chairAppointments,
  chairCandidates,
  chairSpecifications,
  conflictOverrides,
  independenceStatements,
} from '../tables.js';

export type CandidateRow = typeof chairCandidates.$inferSelect;
export type Statement = typeof independenceStatements.$inferSelect;
export type Override = typeof conflictOverrides.$inferSelect;
export type Appointment = typeof chairAppointments.$inferSelect;
export type Specification = typeof chairSpecifications.$inferSelect;
export type Consideration = typeof authorConsiderations.$inferSelect;

/** Somebody considered, with all that is known of them. */
export interface Candidate {
  readonly row: CandidateRow;
  /** Every statement, the last first. */
  readonly statements: readonly Statement[];
  /** By the last statement, and by earlier ones what it leaves out. */
  readonly links: readonly Link[];
  /** Proposals to set a conflict aside, the newest first. */
  readonly overrides: readonly Override[];
  /** The proposal about the last statement that has not been refused. */
  readonly override: Override | undefined;
  readonly appointment: Appointment | undefined;
  /** Other reviews of theirs that the asker may know of. */
  readonly reviewsHere: number;
}

/** Everything about the chair and the author of one review. */
export interface ChairFile {
  readonly specification: Specification | undefined;
  readonly candidates: readonly Candidate[];
  readonly appointments: readonly Appointment[];
  readonly considerations: readonly Consideration[];
  /** Reviews that one person may have in hand before it is many, as the partnership has set it. */
  readonly reviewsAtMost: number;
}

type OfReview = Pick<Review, 'id' | 'partnershipId'>;

/** The file of a review the guard has opened for those who run it. */
export async function chairFileOf(work: Work, review: OfReview): Promise<ChairFile> {
  const { tx } = work;
  const seen = tx
    .select({ id: reviews.id })
    .from(reviews)
    .where(and(visibleReviews(work), eq(reviews.id, review.id)));
  const [specification] = await tx
    .select()
    .from(chairSpecifications)
    .where(inArray(chairSpecifications.reviewId, seen));
  const rows = await tx
    .select()
    .from(chairCandidates)
    .where(inArray(chairCandidates.reviewId, seen))
    .orderBy(asc(chairCandidates.name), asc(chairCandidates.id));
  const statements = await tx
    .select()
    .from(independenceStatements)
    .where(inArray(independenceStatements.reviewId, seen))
    .orderBy(desc(independenceStatements.number));
  const overrides = await tx
    .select()
    .from(conflictOverrides)
    .where(inArray(conflictOverrides.reviewId, seen))
    .orderBy(desc(conflictOverrides.proposedAt));
  const appointments = await appointmentsOf(work, review);
  const considerations = await tx
    .select()
    .from(authorConsiderations)
    .where(inArray(authorConsiderations.reviewId, seen))
    .orderBy(desc(authorConsiderations.decidedAt));
  const around = await surroundingsOf(work, review);
  const loads = await loadsOf(work, review, rows);
  const candidates = rows.map((row): Candidate => {
    const own = statements.filter(({ candidateId }) => candidateId === row.id);
    const proposed = overrides.filter(({ candidateId }) => candidateId === row.id);
    return {
      row,
      statements: own,
      links: standingLinks(own, around),
      overrides: proposed,
      override: proposed.find(({ statementId, answer }) => statementId === own[0]?.id && answer !== 'refused'),
      appointment: appointments.find(({ candidateId }) => candidateId === row.id),
      reviewsHere: loads.get(row.id) ?? 0,
    };
  });
  const { chairReviewsAtMost: reviewsAtMost } = await settingsOf(work, review.partnershipId);
  return { specification, candidates, appointments, considerations, reviewsAtMost };
}

/** Who holds and held the offices of a review, the newest first. Names of chairs are no secret to those in the review. */
export const appointmentsOf = (work: Work, { id }: Pick<Review, 'id'>): Promise<Appointment[]> =>
  work.tx
    .select()
    .from(chairAppointments)
    .where(
      and(
        eq(chairAppointments.reviewId, id),
        inArray(
          chairAppointments.reviewId,
          work.tx.select({ id: reviews.id }).from(reviews).where(visibleReviews(work)),
        ),
      ),
    )
    .orderBy(desc(chairAppointments.appointedOn), desc(chairAppointments.decidedAt));

/** What statements are compared with: agencies that were asked and did not say that they knew nobody, and the partnership. */
async function surroundingsOf(work: Work, review: OfReview): Promise<Surroundings> {
  const asked = await scopingSummaryOf(work, review.id);
  const partnership = await findPartnership(work, review.partnershipId);
  return {
    involved: asked
      .filter(({ known }) => known !== 'nil' && known !== 'not-known')
      .map(({ agencyId, agencyName }) => ({ id: agencyId, name: agencyName })),
    partnershipNames: partnership === undefined ? [] : [partnership.name],
    today: work.today,
  };
}

/** Offices that these people hold in other reviews the asker may see, by candidate: the same person by register entry or address. */
async function loadsOf(work: Work, review: OfReview, rows: readonly CandidateRow[]): Promise<Map<string, number>> {
  const loads = new Map<string, number>();
  for (const { id, practitionerId, email } of rows) {
    if (practitionerId === null && email === '') continue;
    const same = or(
      practitionerId === null ? undefined : eq(chairCandidates.practitionerId, practitionerId),
      email === '' ? undefined : eq(chairCandidates.email, email),
    );
    const [row] = await work.tx
      .select({ held: count() })
      .from(chairAppointments)
      .innerJoin(chairCandidates, eq(chairCandidates.id, chairAppointments.candidateId))
      .where(and(same, isNull(chairAppointments.endedOn), ne(chairAppointments.reviewId, review.id)));
    loads.set(id, row?.held ?? 0);
  }
  return loads;
}
