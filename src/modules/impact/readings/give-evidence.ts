import type { Day } from '../../../kernel/day.js';
import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { ProofKind } from '../../actions/index.js';
import type { FileToKeep, UploadRefusal } from '../../documents/index.js';
import { authorOf, type Writing } from '../giver.js';
import { heldClaim } from '../held.js';
import type { Producer, proofSays } from '../kinds.js';
import type { Claim } from '../queries.js';
import { evidence } from '../tables.js';
import { vouchInGiving } from '../vouching/vouch.js';
import { keptFile } from './kept-file.js';

/** Proof beside the figures. */
export interface EvidenceDraft {
  readonly kind: ProofKind;
  readonly says: (typeof proofSays)[number];
  readonly producer: Producer;
  readonly producerName: string;
  readonly title: string;
  readonly words: string;
  readonly datedOn: Day;
  readonly file: FileToKeep | undefined;
}

/** Keeps an item of proof for a claim; answers its id, or why the file is refused: nothing is kept then. */
export async function giveEvidence(
  work: Work,
  claim: Pick<Claim, 'id'>,
  { draft, writing }: { readonly draft: EvidenceDraft; readonly writing: Writing },
): Promise<{ readonly id: string } | UploadRefusal> {
  const now = await heldClaim(work, claim.id);
  authorise(now.state !== 'withdrawn');
  const as = writing.toPseudonyms;
  const { file, ...kept } = draft;
  const documentId = await keptFile(work, now, { file, title: as(draft.title), by: writing.by });
  if (documentId !== null && typeof documentId !== 'string') return documentId;
  const author = authorOf(writing.by);
  const id = work.newId();
  await work.tx.insert(evidence).values({
    ...{ ...kept, id, reviewId: now.reviewId, partnershipId: now.partnershipId, claimId: now.id, documentId },
    ...{ title: as(draft.title), words: as(draft.words), producerName: as(draft.producerName) },
    ...{ givenBy: author.person, givenByLead: author.lead, givenAt: work.now },
  });
  await vouchInGiving(work, now, { of: { evidenceId: id }, producer: draft.producer, by: writing.by });
  work.record({ action: 'impact.proof-given', reviewId: now.reviewId, objectKind: 'impact-claim', objectId: now.id });
  return { id };
}
