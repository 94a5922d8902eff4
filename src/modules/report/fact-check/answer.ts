import { and, eq, isNull } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { pseudonymsFor } from '../../named-people/index.js';
import type { PassageAnswer } from '../kinds.js';
import { factCheckPassages, factChecks } from '../tables.js';
import type { FactCheck } from './queries.js';

/** What an agency says of everything that it was put. */
export interface AgencyAnswer {
  readonly name: string;
  readonly post: string;
  readonly overall: string;
  /** By the id of the passage. */
  readonly passages: ReadonlyMap<string, { readonly answer: PassageAnswer; readonly says: string }>;
}

/**
 * Takes the answer of an agency, from whoever opened the fact-check by its link or as one of its own on the review, under pseudonyms. It is given
 * once: throws `Conflict` when it was answered or closed meanwhile.
 */
export async function answerFactCheck(work: Work, check: FactCheck, answer: AgencyAnswer): Promise<void> {
  const { name: answeredName, post: answeredPost } = answer;
  const toPseudonyms = await pseudonymsFor(work, check);
  const overall = toPseudonyms(answer.overall);
  const taken = await work.tx
    .update(factChecks)
    .set({ answeredOn: work.today, answeredName, answeredPost, overall, version: check.version + 1 })
    .where(and(eq(factChecks.id, check.id), isNull(factChecks.answeredOn), isNull(factChecks.closedAt)))
    .returning({ id: factChecks.id });
  if (taken.length === 0) throw new Conflict('This has been answered or closed meanwhile.');
  for (const { id } of check.passages) {
    const said = answer.passages.get(id);
    if (said === undefined) continue;
    await work.tx
      .update(factCheckPassages)
      .set({ answer: said.answer, says: toPseudonyms(said.says), answeredAt: work.now })
      .where(eq(factCheckPassages.id, id));
  }
  work.record({
    action: 'report.fact-check-answered',
    reviewId: check.reviewId,
    objectKind: 'fact-check',
    objectId: check.id,
  });
}
