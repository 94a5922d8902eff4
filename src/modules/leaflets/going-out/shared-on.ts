import type { Day } from '../../../kernel/day.js';
import type { BoardKind } from '../../board/index.js';

/** A board that should have the leaflet, and the days on which it was given a version of it. */
export interface BoardWaiting {
  readonly kind: BoardKind;
  readonly hasEnded: boolean;
  readonly givenOn: readonly Day[];
}

/**
 * The day on which the last of those who are owed the leaflet had it (toolkit, section 5): both Safeguarding Boards and the partnership, as far as
 * this area has them. A board that has ended is not waited for.
 */
export function sharedOn(boards: readonly BoardWaiting[], owed: readonly BoardKind[]): Day | undefined {
  const waitedFor = boards.filter(
    ({ kind, hasEnded, givenOn }) => owed.includes(kind) && !(hasEnded && givenOn.length === 0),
  );
  const firsts = waitedFor.map(({ givenOn }) => givenOn.toSorted()[0]);
  return firsts.some((day) => day === undefined)
    ? undefined
    : firsts
        .flatMap((day) => day ?? [])
        .toSorted()
        .at(-1);
}
