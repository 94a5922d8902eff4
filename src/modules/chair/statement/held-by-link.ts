import { and, desc, eq, isNull } from '../../../platform/database/sql.js';
import { Elsewhere, type Guard } from '../../../platform/http/route.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { agenciesOf, findPartnership } from '../../accounts/index.js';
import { byLink } from '../../links/index.js';
import { reviews } from '../../reviews/index.js';
import type { Statement } from '../candidates/candidates.js';
import { chairAppointments, chairCandidates, independenceStatements } from '../tables.js';
import { STATEMENT_LINK } from './send-link.js';
import type { AgencyChoice } from './statement-fields.js';

/** A candidate’s own statement, as they have it open. */
export interface HeldStatement {
  readonly candidateId: string;
  readonly reviewId: string;
  readonly partnershipId: string;
  readonly reference: string;
  readonly partnershipName: string;
  /** The whole directory of the partnership: which of them the review looks at is not told. */
  readonly agencies: readonly AgencyChoice[];
  readonly last: Statement | undefined;
}

const link = byLink('chair.statement', STATEMENT_LINK);

/** The statement behind a link, while its candidate is in the running: whoever was appointed was so on what they had stated. */
export const heldByLink: Guard<HeldStatement> = {
  ...link,
  open: async (work, asked) => {
    const opened = await link.open(work, asked);
    if (opened === undefined || opened instanceof Elsewhere) return opened;
    return held(work, opened.subjectId, opened.partnershipId);
  },
};

async function held(work: Work, candidateId: string, partnershipId: string): Promise<HeldStatement | undefined> {
  const [last] = await work.tx
    .select()
    .from(independenceStatements)
    .where(eq(independenceStatements.candidateId, candidateId))
    .orderBy(desc(independenceStatements.number))
    .limit(1);
  // A guest may read neither the review nor the directory: as much of them as the form shows is read for them.
  return asSystem(work, async () => {
    const [row] = await work.tx
      .select({ reviewId: chairCandidates.reviewId, reference: reviews.reference })
      .from(chairCandidates)
      .innerJoin(reviews, eq(reviews.id, chairCandidates.reviewId))
      .leftJoin(chairAppointments, eq(chairAppointments.candidateId, chairCandidates.id))
      .where(
        and(eq(chairCandidates.id, candidateId), isNull(chairCandidates.withdrawnOn), isNull(chairAppointments.id)),
      );
    const partnership = await findPartnership(work, partnershipId);
    if (row === undefined || partnership === undefined) return undefined;
    const agencies = await agenciesOf(work, partnershipId);
    const choices = agencies.map(({ id, name }) => ({ id, name }));
    return { ...row, candidateId, partnershipId, partnershipName: partnership.name, agencies: choices, last };
  });
}
