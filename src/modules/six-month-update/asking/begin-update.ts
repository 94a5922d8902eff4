import type { Day } from '../../../kernel/day.js';
import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { holdUpdate } from '../hold-update.js';
import { keepUpdates } from '../policy.js';
import { isOpen, type Update, updatesOf } from '../queries.js';
import { answersWantedBy } from '../rules.js';
import { updates } from '../tables.js';
import { askOwners } from './ask-owners.js';

/** An update that is called for. */
export interface UpdateWanted {
  /** After publication. */
  readonly months: number;
  readonly dueOn: Day | undefined;
  /** Who asked for it; '' where the duty calls for it. */
  readonly why: string;
}

/** Begins an update and asks every owner; answers nothing when one is under way already. By the program, or by whoever runs the review. */
export async function beginUpdate(
  work: Work,
  review: Review & { readonly roles?: ReadonlySet<string> },
  { months, dueOn, why }: UpdateWanted,
): Promise<Update | undefined> {
  authorise(work.actor.kind === 'system' || keepUpdates.may(review.roles ?? new Set()));
  // Two who begin at once take turns, and the second finds it begun.
  await holdUpdate(work, review);
  const before = await updatesOf(work, review.id);
  if (before.some(isOpen)) return undefined;
  const [update] = await work.tx
    .insert(updates)
    .values({
      ...{ id: work.newId(), reviewId: review.id, partnershipId: review.partnershipId },
      ...{ number: (before[0]?.number ?? 0) + 1, months, why, wantedOn: why === '' ? null : (dueOn ?? null) },
      ...{ begunAt: work.now, begunBy: work.actor.kind === 'person' ? work.actor.personId : null },
      answersBy: answersWantedBy(dueOn, work.today),
    })
    .returning();
  if (update === undefined) throw new Error('an update that was just begun is not there');
  work.record({
    ...{ action: 'six-month-update.begun', reviewId: review.id },
    ...{ objectKind: 'six-month-update', objectId: update.id },
  });
  await askOwners(work, review, update);
  return update;
}
