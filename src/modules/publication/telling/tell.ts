import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { keepPublication } from '../policy.js';
import type { Telling } from '../queries.js';
import { publicationTellings } from '../tables.js';
import type { NewTelling, ToldAnswer } from './form.js';

/** Puts somebody on the list of those who are told. */
export async function addTelling(work: Work, review: OpenReview, draft: NewTelling): Promise<void> {
  authorise(keepPublication.may(review.roles));
  const id = work.newId();
  await work.tx.insert(publicationTellings).values({
    ...{ ...draft, id, reviewId: review.id, partnershipId: review.partnershipId },
    ...{ plannedBy: personIn(work), plannedAt: work.now },
  });
  work.record({ action: 'publication.to-tell', reviewId: review.id, objectKind: 'publication-telling', objectId: id });
}

/** Records that somebody was told, or takes them off the list. Throws `Conflict` when somebody else has meanwhile. */
export async function settleTelling(
  work: Work,
  review: OpenReview,
  asked: { telling: Telling; answer: ToldAnswer; version: number | undefined; typed: FormBody },
): Promise<void> {
  authorise(keepPublication.may(review.roles));
  const { telling, answer, version, typed } = asked;
  const change =
    answer.outcome === 'told'
      ? { toldOn: answer.toldOn, toldBy: personIn(work), way: answer.way, receipt: answer.receipt }
      : { takenOffAt: work.now, takenOffReason: answer.reason };
  const rows = await work.tx
    .update(publicationTellings)
    .set({ ...change, version: sql`${publicationTellings.version} + 1` })
    .where(
      and(
        eq(publicationTellings.id, telling.id),
        eq(publicationTellings.version, version ?? 0),
        isNull(publicationTellings.toldOn),
        isNull(publicationTellings.takenOffAt),
      ),
    )
    .returning({ id: publicationTellings.id });
  if (rows.length === 0) throw new Conflict('Somebody else has settled this meanwhile.', typed);
  work.record({
    action: answer.outcome === 'told' ? 'publication.told' : 'publication.not-told',
    ...{ reviewId: review.id, objectKind: 'publication-telling', objectId: telling.id },
  });
}
