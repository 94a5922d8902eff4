import { type Day, inWords } from '../../kernel/day.js';

/** Why a new day cannot be recorded. */
export type DutyBlocker =
  | { readonly kind: 'same-day-as-now'; readonly due: Day }
  | { readonly kind: 'before-the-duty-started'; readonly startedOn: Day };

/** Every reason why this day cannot be agreed for a duty; empty when it can. */
export function extensionBlockers(
  newDue: Day,
  now: { due: Day | undefined; startedOn: Day | undefined },
): DutyBlocker[] {
  const blockers: DutyBlocker[] = [];
  if (now.due === newDue) blockers.push({ kind: 'same-day-as-now', due: newDue });
  if (now.startedOn !== undefined && newDue < now.startedOn)
    blockers.push({ kind: 'before-the-duty-started', startedOn: now.startedOn });
  return blockers;
}

/** The reason in words, with the field that mends it. */
export function sayBlocker(blocker: DutyBlocker): { field: string; message: string } {
  switch (blocker.kind) {
    case 'same-day-as-now':
      return { field: 'newDue', message: `It is due on ${inWords(blocker.due)} already. Enter another date` };
    case 'before-the-duty-started':
      return {
        field: 'newDue',
        message: `New date must be on or after ${inWords(blocker.startedOn)}, when the duty started`,
      };
  }
}
