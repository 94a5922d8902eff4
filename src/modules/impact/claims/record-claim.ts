import { eq, max } from '../../../platform/database/sql.js';
import { takeTurns } from '../../../platform/database/take-turns.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { authorOf, type Writing } from '../giver.js';
import { claims, claimWordings } from '../tables.js';

/** What a claim says. */
export interface ClaimDraft {
  /** What will be different. */
  readonly different: string;
  readonly forWhom: string;
  /** In which practice. */
  readonly practice: string;
}

/** Of which recommendation a claim is, and whose practice is to change. */
export interface ClaimOf {
  readonly recommendation: { readonly id: string; readonly reviewId: string; readonly partnershipId: string };
  readonly body: { readonly agencyId: string | null; readonly name: string };
  /** The claim of a recommendation that this one took the place of: its history is read with it. */
  readonly carriedFrom?: string | undefined;
}

/** Says what a recommendation is to make different in a body's practice; answers the id. Another may stand beside it. */
export async function recordClaim(
  work: Work,
  { recommendation, body, carriedFrom }: ClaimOf,
  { draft, writing }: { readonly draft: ClaimDraft; readonly writing: Writing },
): Promise<string> {
  const { id: recommendationId, reviewId, partnershipId } = recommendation;
  await takeTurns(work, `impact-claims:${recommendationId}`);
  const author = authorOf(writing.by);
  const id = work.newId();
  await work.tx.insert(claims).values({
    ...{ id, reviewId, partnershipId, recommendationId, number: await nextNumber(work, recommendationId) },
    ...{ agencyId: body.agencyId, bodyName: body.name, state: 'proposed', carriedFrom: carriedFrom ?? null },
    ...{ recordedBy: author.person, recordedByLead: author.lead, recordedAt: work.now },
  });
  await writeClaim(work, { id, reviewId, partnershipId }, { draft, writing, number: 1, why: '' });
  work.record({ action: 'impact.claimed', reviewId, objectKind: 'impact-claim', objectId: id });
  return id;
}

/** Whoever writes one may not read those of other bodies, and they are numbered together. */
const nextNumber = (work: Work, recommendationId: string): Promise<number> =>
  asSystem(work, async () => {
    const [row] = await work.tx
      .select({ last: max(claims.number) })
      .from(claims)
      .where(eq(claims.recommendationId, recommendationId));
    return (row?.last ?? 0) + 1;
  });

/** Adds a wording to a claim: the last one counts. */
export async function writeClaim(
  work: Work,
  claim: { readonly id: string; readonly reviewId: string; readonly partnershipId: string },
  {
    draft,
    writing,
    ...of
  }: { readonly draft: ClaimDraft; readonly writing: Writing; readonly number: number; readonly why: string },
): Promise<void> {
  const as = writing.toPseudonyms;
  const author = authorOf(writing.by);
  await work.tx.insert(claimWordings).values({
    ...{ id: work.newId(), reviewId: claim.reviewId, partnershipId: claim.partnershipId, claimId: claim.id },
    ...{ number: of.number, why: as(of.why), different: as(draft.different), forWhom: as(draft.forWhom) },
    ...{ practice: as(draft.practice), writtenBy: author.person, writtenByLead: author.lead, writtenAt: work.now },
  });
}
