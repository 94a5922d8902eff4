import type { Day } from '../../../kernel/day.js';
import { type ClockStart, clockStarts, factLabel } from '../../../kernel/facts.js';

/** The four dates that the month for the decision may run from. */
export type FourDates = Readonly<Record<ClockStart, Day | null>>;

/** Where each of the four dates stands in a review. */
export const fourDates = (review: {
  readonly dateOfDeath: Day | null;
  readonly firstAwareOn: Day | null;
  readonly writtenNotificationOn: Day | null;
  readonly acceptedOn: Day | null;
}): FourDates => ({
  'death-occurred': review.dateOfDeath,
  'first-aware': review.firstAwareOn,
  'written-notification': review.writtenNotificationOn,
  accepted: review.acceptedOn,
});

/** Why four dates cannot stand together. */
export type DateBlocker =
  | { readonly kind: 'in-the-future'; readonly what: ClockStart }
  | { readonly kind: 'out-of-order'; readonly what: ClockStart; readonly before: ClockStart }
  | { readonly kind: 'runs-the-clock'; readonly what: ClockStart };

/**
 * Every reason these dates contradict one another: none lies ahead, and each is on or after those before it (a death is known of after it
 * happened; whoever has it in writing is aware of it; what is accepted has come). The date that runs the month is never missing.
 */
export function dateBlockers(dates: FourDates, clockStart: ClockStart, today: Day): DateBlocker[] {
  const blockers: DateBlocker[] = [];
  for (const [index, what] of clockStarts.entries()) {
    const on = dates[what];
    if (on === null) continue;
    if (on > today) blockers.push({ kind: 'in-the-future', what });
    const before = clockStarts.slice(0, index).findLast((earlier) => (dates[earlier] ?? on) > on);
    if (before !== undefined) blockers.push({ kind: 'out-of-order', what, before });
  }
  if (dates[clockStart] === null) blockers.push({ kind: 'runs-the-clock', what: clockStart });
  return blockers;
}

/** The reason as a sentence beside the field. */
export function dateBlockerInWords(blocker: DateBlocker): string {
  const label = factLabel(blocker.what);
  switch (blocker.kind) {
    case 'in-the-future':
      return `“${label}” must be today or in the past`;
    case 'out-of-order':
      return `“${label}” must be the same as or after “${factLabel(blocker.before)}”`;
    case 'runs-the-clock':
      return `“${label}” must be given, because the month for the decision runs from it`;
  }
}
