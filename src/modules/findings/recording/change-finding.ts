import { and, eq } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { followLesson } from '../lessons/pass-on.js';
import type { OpenFindings } from '../opened.js';
import type { Finding } from '../queries.js';
import { findings, findingWordings } from '../tables.js';
import type { FindingDraft } from './form.js';

/** A change of a finding: all of it by the button, its words alone while they are written. */
export interface FindingChange {
  readonly draft: Pick<FindingDraft, 'title' | 'text'> & Partial<FindingDraft>;
  readonly version: number | undefined;
  readonly typed: FormBody;
  /** The page saved itself: within one sitting the earlier wording is kept once. */
  readonly asTyped?: true;
}

const SITTING_MS = 30 * 60_000;

/** Changes a finding and keeps its wording as it stood; answers the new version. Throws `Conflict` when somebody was first. */
export async function changeFinding(
  work: Work,
  { review, names, keeps }: OpenFindings,
  { finding, draft, version, typed, asTyped }: FindingChange & { readonly finding: Finding },
): Promise<number> {
  authorise(keeps);
  const by = personIn(work);
  const said = { ...draft, title: names.toPseudonyms(draft.title), text: names.toPseudonyms(draft.text) };
  const isReworded = said.title !== finding.title || said.text !== finding.text;
  if (asTyped && !isReworded && version === finding.version) return finding.version;
  const next = finding.version + 1;
  const changed = await work.tx
    .update(findings)
    .set({ ...said, changedBy: by, changedAt: work.now, version: next })
    .where(and(eq(findings.id, finding.id), eq(findings.version, version ?? -1)))
    .returning({ id: findings.id });
  if (changed.length === 0) throw new Conflict('Somebody else changed this finding first.', typed);
  if (isReworded && !(asTyped && isSameSitting(finding, by, work.now))) await keepWording(work, finding);
  if (!asTyped || !isSameSitting(finding, by, work.now))
    work.record({ action: 'finding.changed', reviewId: review.id, objectKind: 'finding', objectId: finding.id });
  if (!asTyped) await followLesson(work, review, { ...finding, ...said });
  return next;
}

const isSameSitting = (finding: Finding, by: string, now: Date): boolean =>
  finding.version > 1 && finding.changedBy === by && now.getTime() - finding.changedAt.getTime() < SITTING_MS;

async function keepWording(work: Work, finding: Finding): Promise<void> {
  const { id: findingId, reviewId, partnershipId, version, title, text } = finding;
  await work.tx.insert(findingWordings).values({
    ...{ findingId, reviewId, partnershipId, version, title, text },
    id: work.newId(),
    replacedBy: personIn(work),
    replacedAt: work.now,
  });
}
