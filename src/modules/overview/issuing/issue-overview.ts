import { eq, sql } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import { sealOf } from '../../../platform/seal.js';
import { personIn, type Work } from '../../../platform/work.js';
import { knownInPartnership } from '../../named-people/index.js';
import { draftNow } from '../draft-now.js';
import { heldDraft, type OpenOverview } from '../opened.js';
import { quarterOf } from '../quarter.js';
import { costsOf } from '../queries.js';
import { overviews } from '../tables.js';
import { type IssueBlocker, issueBlockers } from './blockers.js';
import { namesLeft } from './names-left.js';
import { typedIn } from './typed-in.js';

/** What whoever issues it says. */
export interface IssueAsked {
  /** The hash of the draft that they saw. */
  readonly seen: string;
  readonly hasLooked: boolean;
}

/** Freezes a draft whole, figures and words, or says what stands in the way. */
export async function issueOverview(
  work: Work,
  { overview: { id }, mayWrite }: Pick<OpenOverview, 'overview' | 'mayWrite'>,
  { seen, hasLooked }: IssueAsked,
): Promise<readonly IssueBlocker[]> {
  authorise(mayWrite);
  const draft = await heldDraft(work, id);
  const { partnershipId } = draft;
  const { content, made, words } = await draftNow(work, draft);
  const typed = typedIn(words, await costsOf(work, id), draft.reason);
  const names = namesLeft(typed, await knownInPartnership(work, partnershipId));
  const now = sealOf(content);
  const blockers = issueBlockers({ quarter: quarterOf(draft.quarterFrom), names, hasLooked, seen, now }, work.today);
  if (blockers.length > 0) return blockers;
  await work.tx
    .update(overviews)
    .set({
      ...{ content, contentHash: now, figures: made, figuresAt: work.now },
      ...{ issuedBy: personIn(work), issuedAt: work.now, version: sql`${overviews.version} + 1` },
    })
    .where(eq(overviews.id, id));
  work.record({ action: 'overview.issued', partnershipId, objectKind: 'overview', objectId: id });
  return [];
}
