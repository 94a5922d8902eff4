import { eq, max } from '../../../../platform/database/sql.js';
import { authorise } from '../../../../platform/errors.js';
import type { Work } from '../../../../platform/work.js';
import { authorOf, type Writing } from '../../giver.js';
import { heldClaim } from '../../held.js';
import type { Producer } from '../../kinds.js';
import type { Measure } from '../../queries.js';
import type { AuditQuestion } from '../kinds.js';
import { audits } from '../tables.js';

/** What an audit asks, and who reads the files. */
export interface AuditDraft {
  readonly title: string;
  /** At least one decides. */
  readonly questions: readonly AuditQuestion[];
  readonly producer: Producer;
  /** Who that is; may be empty for the organisation itself. */
  readonly producerName: string;
}

/** Begins an audit for a measure; answers its id. */
export async function beginAudit(
  work: Work,
  measure: Pick<Measure, 'id' | 'claimId' | 'unit' | 'endedOn'>,
  { draft, writing }: { readonly draft: AuditDraft; readonly writing: Writing },
): Promise<string> {
  const claim = await heldClaim(work, measure.claimId);
  authorise(claim.state !== 'withdrawn' && measure.unit === 'share' && measure.endedOn === null);
  const [before] = await work.tx
    .select({ last: max(audits.number) })
    .from(audits)
    .where(eq(audits.measureId, measure.id));
  const author = authorOf(writing.by);
  const id = work.newId();
  await work.tx.insert(audits).values({
    ...{ id, reviewId: claim.reviewId, partnershipId: claim.partnershipId, claimId: claim.id, measureId: measure.id },
    ...{ number: (before?.last ?? 0) + 1, ...underPseudonyms(draft, writing) },
    ...{ recordedBy: author.person, recordedByLead: author.lead, recordedAt: work.now },
  });
  work.record({
    action: 'impact.audit-begun',
    reviewId: claim.reviewId,
    objectKind: 'impact-claim',
    objectId: claim.id,
  });
  return id;
}

/** As it is kept. */
export const underPseudonyms = (draft: AuditDraft, { toPseudonyms: as }: Writing): AuditDraft => ({
  title: as(draft.title),
  questions: draft.questions.map((question) => ({ ...question, text: as(question.text) })),
  producer: draft.producer,
  producerName: as(draft.producerName),
});
