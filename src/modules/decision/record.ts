import { findRegime, type Limb, section9 } from '../../kernel/regime.js';
import { and, asc, desc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people, settingsOf } from '../accounts/index.js';
import { type Review, reviews, visibleReviews } from '../reviews/index.js';
import { digestOf } from './basis.js';
import { basisOf } from './basis-of.js';
import { type Chairs, chairsOf } from './chairs.js';
import type { SigningRule } from './outcomes.js';
import { type Answer, decisionBlockers, type Readiness } from './rules.js';
import { silentAgenciesOf } from './silent-agencies.js';
import {
  consultations,
  criterionAnswers,
  decisionSignatures,
  decisions,
  directions,
  proposedDecisions,
  signatureRequests,
} from './tables.js';

/** An answer with who gave it. */
export interface KeptAnswer extends Answer {
  readonly version: number;
  readonly by: string;
  readonly at: Date;
}

export type Consultation = typeof consultations.$inferSelect;
export type Proposal = typeof proposedDecisions.$inferSelect & { readonly by: string };
export type SignatureRequest = typeof signatureRequests.$inferSelect;
export type Signature = typeof decisionSignatures.$inferSelect & { readonly name: string };
export type Decided = typeof decisions.$inferSelect;
export type Direction = typeof directions.$inferSelect;

/** Everything about the decision of one review, as it stands. */
export interface DecisionRecord extends Chairs {
  readonly criteria: readonly Limb[];
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  readonly consultations: readonly Consultation[];
  readonly removed: readonly Consultation[];
  /** The newest proposal. */
  readonly proposal: Proposal | undefined;
  /** The newest request for signatures, whether it still holds or not. */
  readonly request: SignatureRequest | undefined;
  readonly signatures: readonly Signature[];
  /** The newest decision that everybody signed. */
  readonly decision: Decided | undefined;
  readonly directions: readonly Direction[];
  readonly rule: SigningRule;
  readonly silentAgencies: readonly string[];
}

/** Reads it; the same number of queries whatever it holds. */
export async function readRecord(work: Work, review: Review): Promise<DecisionRecord> {
  const consulted = await work.tx
    .select({ row: consultations })
    .from(consultations)
    .innerJoin(reviews, eq(reviews.id, consultations.reviewId))
    .where(and(visibleReviews(work), eq(consultations.reviewId, review.id)))
    .orderBy(asc(consultations.askedOn), asc(consultations.recordedAt), asc(consultations.id));
  const request = await latestRequest(work, review.id);
  const { signatories } = await settingsOf(work, review.partnershipId);
  return {
    criteria: (findRegime(review.regime) ?? section9).criteria,
    answers: await answersOf(work, review.id),
    consultations: consulted.map(({ row }) => row).filter(({ removedAt }) => removedAt === null),
    removed: consulted.map(({ row }) => row).filter(({ removedAt }) => removedAt !== null),
    proposal: await latestProposal(work, review.id),
    request,
    signatures: request === undefined ? [] : await signaturesOf(work, request.id),
    decision: await latestDecision(work, review.id),
    directions: await work.tx
      .select()
      .from(directions)
      .where(eq(directions.reviewId, review.id))
      .orderBy(asc(directions.receivedOn), asc(directions.recordedAt)),
    ...(await chairsOf(work, review)),
    rule: signatories,
    silentAgencies: await silentAgenciesOf(work, review.id),
  };
}

async function answersOf(work: Work, reviewId: string): Promise<Map<string, KeptAnswer>> {
  const rows = await work.tx
    .selectDistinctOn([criterionAnswers.limbId], {
      limbId: criterionAnswers.limbId,
      version: criterionAnswers.version,
      answer: criterionAnswers.answer,
      evidence: criterionAnswers.evidence,
      at: criterionAnswers.answeredAt,
      by: people.name,
    })
    .from(criterionAnswers)
    .leftJoin(people, eq(people.id, criterionAnswers.answeredBy))
    .where(eq(criterionAnswers.reviewId, reviewId))
    .orderBy(criterionAnswers.limbId, desc(criterionAnswers.version));
  return new Map(rows.map(({ limbId, by, ...answer }) => [limbId, { ...answer, by: by ?? 'a former colleague' }]));
}

async function latestProposal(work: Work, reviewId: string): Promise<Proposal | undefined> {
  const [row] = await work.tx
    .select({ proposal: proposedDecisions, by: people.name })
    .from(proposedDecisions)
    .leftJoin(people, eq(people.id, proposedDecisions.proposedBy))
    .where(eq(proposedDecisions.reviewId, reviewId))
    .orderBy(desc(proposedDecisions.version))
    .limit(1);
  return row && { ...row.proposal, by: row.by ?? 'a former colleague' };
}

async function latestRequest(work: Work, reviewId: string): Promise<SignatureRequest | undefined> {
  const [row] = await work.tx
    .select()
    .from(signatureRequests)
    .where(eq(signatureRequests.reviewId, reviewId))
    .orderBy(desc(signatureRequests.number))
    .limit(1);
  return row;
}

async function latestDecision(work: Work, reviewId: string): Promise<Decided | undefined> {
  const [row] = await work.tx
    .select()
    .from(decisions)
    .where(eq(decisions.reviewId, reviewId))
    .orderBy(desc(decisions.number))
    .limit(1);
  return row;
}

/** What was said of one request, first said first. */
export async function signaturesOf(work: Work, requestId: string): Promise<Signature[]> {
  const rows = await work.tx
    .select({ signature: decisionSignatures, name: people.name })
    .from(decisionSignatures)
    .leftJoin(people, eq(people.id, decisionSignatures.personId))
    .where(eq(decisionSignatures.requestId, requestId))
    .orderBy(asc(decisionSignatures.signedAt), asc(decisionSignatures.id));
  return rows.map(({ signature, name }) => ({ ...signature, name: name ?? 'A former colleague' }));
}

/** The direction that put a review in place of any decision. */
export const establishingDirection = ({ directions }: Pick<DecisionRecord, 'directions'>): Direction | undefined =>
  directions.find(({ asks }) => asks === 'establish');

/** True while the test, the consultations and the proposal may be changed: nothing is decided, or it is being reconsidered. */
export const isOpen = (record: DecisionRecord): boolean =>
  establishingDirection(record) === undefined &&
  (record.decision === undefined || record.proposal?.reconsiders === record.decision.id);

/** What the rules look at. */
export const readinessOf = (record: DecisionRecord, { today }: Pick<Work, 'today'>): Readiness => ({
  criteria: record.criteria,
  answers: record.answers,
  consultations: record.consultations,
  proposal: record.proposal,
  standing: record.decision?.id,
  directed: establishingDirection(record) !== undefined,
  signatories: record.chairs.map(({ id }) => id),
  silentAgencies: record.silentAgencies,
  today,
});

/** The request that is before the signatories: nothing it rests on has changed since, and it has not been decided. */
export function requestInForce(record: DecisionRecord, work: Pick<Work, 'today'>): SignatureRequest | undefined {
  const { request, decision } = record;
  const basis = basisOf(record);
  if (request === undefined || basis === undefined || decision?.requestId === request.id) return undefined;
  const unchanged = request.digest === digestOf(basis);
  return unchanged && decisionBlockers(readinessOf(record, work)).length === 0 ? request : undefined;
}
