import { eq, max } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import type { CareerPost } from '../rules.js';
import { independenceStatements } from '../tables.js';

/** What a candidate states. */
export interface NewStatement {
  readonly career: readonly CareerPost[];
  readonly otherLinks: string;
  readonly reviewsInHand: number | undefined;
  readonly declaredName: string;
}

/** Whose statement, and where. */
export interface StatementOf {
  readonly candidateId: string;
  readonly reviewId: string;
  readonly partnershipId: string;
}

/** Keeps a statement beside the earlier ones. Whoever came by the link states it themselves; a person enters it for them. */
export async function saveStatement(work: Work, of: StatementOf, statement: NewStatement): Promise<void> {
  const [last] = await work.tx
    .select({ number: max(independenceStatements.number) })
    .from(independenceStatements)
    .where(eq(independenceStatements.candidateId, of.candidateId));
  const id = work.newId();
  await work.tx.insert(independenceStatements).values({
    ...statement,
    ...of,
    id,
    number: (last?.number ?? 0) + 1,
    reviewsInHand: statement.reviewsInHand ?? null,
    givenAt: work.now,
    enteredBy: work.actor.kind === 'person' ? work.actor.personId : null,
  });
  const action = work.actor.kind === 'person' ? 'chair.statement-entered' : 'chair.statement-given';
  work.record({ action, reviewId: of.reviewId, objectKind: 'chair-candidate', objectId: of.candidateId });
}
