import { eq, max } from '../../../platform/database/sql.js';
import { takeTurns } from '../../../platform/database/take-turns.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { followLesson } from '../lessons/pass-on.js';
import type { OpenFindings } from '../opened.js';
import type { FindingRow } from '../queries.js';
import { insertSources } from '../sources/insert-sources.js';
import type { NewSource } from '../sources/resolve.js';
import { findings } from '../tables.js';
import type { FindingDraft } from './form.js';

/**
 * Records a finding under pseudonyms, with what it rests on. Those who keep findings record it as agreed; a panel member proposes it, and
 * whether it is a key issue is not theirs to say. Answers the finding's id and number.
 */
export async function recordFinding(
  work: Work,
  { review, names, keeps, records }: OpenFindings,
  { draft, sources }: { readonly draft: FindingDraft; readonly sources: readonly NewSource[] },
): Promise<{ readonly id: string; readonly number: number }> {
  authorise(records);
  const by = personIn(work);
  const row: Omit<FindingRow, 'version' | 'stateReason'> = {
    ...draft,
    id: work.newId(),
    reviewId: review.id,
    partnershipId: review.partnershipId,
    number: await nextNumber(work, review.id),
    title: names.toPseudonyms(draft.title),
    text: names.toPseudonyms(draft.text),
    keyIssue: keeps && draft.keyIssue,
    state: keeps ? 'agreed' : 'proposed',
    stateAt: work.now,
    stateBy: by,
    recordedBy: by,
    recordedAt: work.now,
    changedBy: by,
    changedAt: work.now,
  };
  await work.tx.insert(findings).values(row);
  await insertSources(work, row, sources);
  const action = keeps ? 'finding.recorded' : 'finding.proposed';
  work.record({ action, reviewId: review.id, objectKind: 'finding', objectId: row.id });
  if (keeps) await followLesson(work, review, row);
  return row;
}

/** Numbers are given in the order of recording and never again: two who record at once take turns. */
async function nextNumber(work: Work, reviewId: string): Promise<number> {
  await takeTurns(work, `findings:${reviewId}`);
  const [row] = await work.tx
    .select({ last: max(findings.number) })
    .from(findings)
    .where(eq(findings.reviewId, reviewId));
  return (row?.last ?? 0) + 1;
}
