import { eq } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import { type Asked, Elsewhere, type Guard } from '../../../platform/http/route.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { ownSeatsOf } from '../../agency-returns/index.js';
import { isBound, viewerOn } from '../../documents/index.js';
import { byLink } from '../../links/index.js';
import { type OpenReview, reviews } from '../../reviews/index.js';
import { FACT_CHECK_LINK, type FactCheck, factChecksOf, findFactCheck } from './queries.js';

/** A fact-check as whoever came by its link has it open. */
export interface HeldCheck {
  readonly check: FactCheck;
  readonly reference: string;
}

/** The fact-check behind a link. Its rows open to the link; the reference alone is read as the program. */
export const checkByLink: Guard<HeldCheck> = {
  ...byLink('report.answer-by-link', FACT_CHECK_LINK),
  open: async (work, asked) => {
    const link = await byLink('report.answer-by-link', FACT_CHECK_LINK).open(work, asked);
    if (link === undefined || link instanceof Elsewhere) return link;
    const check = await findFactCheck(work, link.subjectId);
    return check && { check, reference: await referenceOf(work, check.reviewId) };
  },
};

const referenceOf = (work: Work, reviewId: string): Promise<string> =>
  asSystem(work, async () => {
    const [row] = await work.tx.select({ reference: reviews.reference }).from(reviews).where(eq(reviews.id, reviewId));
    return found(row).reference;
  });

/**
 * The fact-checks of a review that were put to an agency for which the asker answers: whatever else they may read. A panel member answers once
 * bound by the undertaking: the passages are of a draft. `undertaking-first` where they have that seat alone, and are not bound.
 */
export async function ownChecks(work: Work, review: OpenReview): Promise<readonly FactCheck[] | 'undertaking-first'> {
  const bound = isBound(await viewerOn(work, review));
  const seats = (await ownSeatsOf(work, review.id)).filter(({ role }) => bound || role !== 'panel-member');
  if (seats.length === 0 && !bound) return 'undertaking-first';
  return (await factChecksOf(work, review.id)).filter((one) => seats.some(({ agencyId }) => agencyId === one.agencyId));
}

/** The one of them that an address names; not found for whoever does not answer for its agency. */
export async function ownCheckAsked(work: Work, { params }: Asked, review: OpenReview): Promise<FactCheck> {
  const own = await ownChecks(work, review);
  return found(own === 'undertaking-first' ? undefined : own.find(({ id }) => id === params.check));
}

/** The fact-check that an address names, of this review; not found for whoever may not read it. */
export async function checkAsked(work: Work, { params }: Asked, review: Pick<OpenReview, 'id'>): Promise<FactCheck> {
  const check = await findFactCheck(work, params.check ?? '');
  return found(check?.reviewId === review.id ? check : undefined);
}
