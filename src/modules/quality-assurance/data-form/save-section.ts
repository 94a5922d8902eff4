import { eq, sql } from '../../../platform/database/sql.js';
import { takeTurns } from '../../../platform/database/take-turns.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { keepQa } from '../policy.js';
import { dataFormAnswers } from '../tables.js';
import { type Answer, answersOf } from './answers.js';
import type { Section } from './fields.js';

/** A page of the form as it was sent; keys are those of its questions. */
export interface SectionSent {
  readonly section: Pick<Section, 'key'>;
  readonly given: ReadonlyMap<string, Answer>;
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/** Keeps the answers of a page. Two who save one page take turns, and the second is told (`Conflict`). */
export async function saveSection(
  work: Work,
  review: OpenReview,
  { section, given, version, typed }: SectionSent,
): Promise<void> {
  authorise(keepQa.may(review.roles));
  await takeTurns(work, `data-form:${review.id}`);
  const answers = await answersOf(work, review.id);
  if (answers.versionOf(section) !== version)
    throw new Conflict('Somebody else answered questions of this page first.', typed);
  const changed = [...given]
    .map(([key, value]) => ({ field: `${section.key}.${key}`, value }))
    .filter(({ field, value }) => !same(answers.of.get(field) ?? '', value));
  if (changed.length === 0) return;
  const of = { reviewId: review.id, partnershipId: review.partnershipId };
  const by = { changedBy: personIn(work), changedAt: work.now };
  for (const one of changed)
    await work.tx
      .insert(dataFormAnswers)
      .values({ ...of, ...one, ...by })
      .onConflictDoUpdate({
        target: [dataFormAnswers.reviewId, dataFormAnswers.field],
        set: { value: one.value, ...by, version: sql`${dataFormAnswers.version} + 1` },
        setWhere: eq(dataFormAnswers.reviewId, review.id),
      });
  work.record({ action: 'data-form.answered', reviewId: review.id, objectKind: 'review', objectId: review.id });
}

const same = (one: Answer, other: Answer): boolean => [one].flat().join('\n') === [other].flat().join('\n');
