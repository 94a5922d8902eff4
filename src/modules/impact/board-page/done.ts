import type { ActionState } from '../../actions/index.js';

/** How far what was to be done is: nothing is said by it of whether it made a difference. The least first. */
export const dones = ['no-action', 'not-implemented', 'not-started', 'under-way', 'done'] as const;
export type Done = (typeof dones)[number];

export const doneInWords: Readonly<Record<Done, string>> = {
  'no-action': 'No action planned',
  'not-implemented': 'Not implemented',
  'not-started': 'Not started',
  'under-way': 'Under way',
  done: 'Done',
};

/** How far the actions of a recommendation are together. "Done" takes a check by somebody else than the lead, as in what is public. */
export function doneOf(states: readonly ActionState[]): Done {
  const live = states.filter((state) => state !== 'superseded');
  if (live.length === 0) return 'no-action';
  if (live.every((state) => state === 'planned')) return 'not-started';
  if (live.every((state) => state === 'closed')) return 'done';
  if (live.every((state) => state === 'closed' || state === 'not-implemented')) return 'not-implemented';
  return 'under-way';
}
