import type { Day } from '../../../kernel/day.js';
import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { chairContracts } from '../tables.js';
import type { CandidateRow } from './candidates.js';

export type Contract = typeof chairContracts.$inferSelect;

/** What is agreed with a candidate. Seen by those who run the review, and by whoever it is with once they hold the office. */
export async function contractOf(work: Work, candidateId: string): Promise<Contract | undefined> {
  const [row] = await work.tx.select().from(chairContracts).where(eq(chairContracts.candidateId, candidateId));
  return row;
}

/** Money in pence. */
export interface ContractTerms {
  readonly dayRatePence: number;
  readonly daysAtMost: number | undefined;
  readonly capPence: number | undefined;
  readonly startsOn: Day;
  readonly endsOn: Day | undefined;
  readonly terms: string;
}

/** Writes the contract down. Throws `Conflict` when somebody else did so meanwhile. */
export async function saveContract(
  work: Work,
  candidate: Pick<CandidateRow, 'id' | 'reviewId' | 'partnershipId'>,
  { version, typed, ...terms }: ContractTerms & { version: number | undefined; typed: FormBody },
): Promise<void> {
  const row = {
    ...terms,
    daysAtMost: terms.daysAtMost ?? null,
    capPence: terms.capPence ?? null,
    endsOn: terms.endsOn ?? null,
    changedBy: personIn(work),
    changedAt: work.now,
  };
  const of = { candidateId: candidate.id, reviewId: candidate.reviewId, partnershipId: candidate.partnershipId };
  const kept =
    version === undefined
      ? await work.tx
          .insert(chairContracts)
          .values({ ...row, ...of })
          .onConflictDoNothing()
          .returning({ id: chairContracts.candidateId })
      : await work.tx
          .update(chairContracts)
          .set({ ...row, version: sql`${chairContracts.version} + 1` })
          .where(and(eq(chairContracts.candidateId, candidate.id), eq(chairContracts.version, version)))
          .returning({ id: chairContracts.candidateId });
  if (kept.length === 0) throw new Conflict('Somebody else changed the contract while you had it open.', typed);
  work.record({
    action: 'chair.contract-changed',
    reviewId: candidate.reviewId,
    objectKind: 'chair-candidate',
    objectId: candidate.id,
  });
}
