import type { Day } from '../../../kernel/day.js';
import type { Work } from '../../../platform/work.js';
import { type BoardKind, boardsOf, type Given, givenOf, stands } from '../../board/index.js';

/** With whom learning is shared (toolkit, section 5): the partnership's own board and the Domestic Abuse Partnership. */
const SHARED_WITH: readonly BoardKind[] = ['csp-board', 'domestic-abuse-partnership'];

/** To whom each item was given, and since when everybody has it who is to have it. */
export interface Sharing {
  readonly given: ReadonlyMap<string, readonly Given[]>;
  /** Id of the item to the day on which the last of those boards was given it; none while one of them still is to be. */
  readonly sharedOn: ReadonlyMap<string, Day>;
}

/** How far these items are shared. A board that the partnership does not have is not waited for. */
export async function sharingOf(work: Work, partnershipId: string, itemIds: readonly string[]): Promise<Sharing> {
  const wanted = (await boardsOf(work, partnershipId)).filter(
    ({ kind, endedOn }) => SHARED_WITH.includes(kind) && (endedOn === null || endedOn > work.today),
  );
  const given = await givenOf(work, partnershipId, 'learning-taken-in', itemIds);
  const shared = itemIds.flatMap((id): [string, Day][] => {
    const firsts = wanted.map(({ id: boardId }) => firstDay(given.get(id) ?? [], boardId));
    const days = firsts.filter((one) => one !== undefined);
    const last = days.length === firsts.length ? days.toSorted().at(-1) : undefined;
    return last === undefined ? [] : [[id, last]];
  });
  return { given, sharedOn: new Map(shared) };
}

const firstDay = (given: readonly Given[], boardId: string): Day | undefined =>
  given
    .filter((one) => one.boardId === boardId && stands(one))
    .map(({ givenOn }) => givenOn)
    .toSorted()[0];
