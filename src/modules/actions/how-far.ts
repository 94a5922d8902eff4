import type { ActionState } from './kinds.js';

/** How far what was to be done is: nothing is said by it of whether it made a difference. The least first. */
export const dones = ['no-action', 'not-implemented', 'not-started', 'under-way', 'done'] as const;
export type Done = (typeof dones)[number];

/**
 * How far the actions of a recommendation are together, to boards and to the public. "Done" takes a check by somebody else than the lead: what is
 * only said to be done is under way. What was superseded counts by what took its place.
 */
export function doneOf(states: readonly ActionState[]): Done {
  const live = states.filter((state) => state !== 'superseded');
  if (live.length === 0) return 'no-action';
  if (live.every((state) => state === 'planned')) return 'not-started';
  if (live.every((state) => state === 'closed')) return 'done';
  if (live.every((state) => state === 'closed' || state === 'not-implemented')) return 'not-implemented';
  return 'under-way';
}
