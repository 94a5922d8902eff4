import type { DatedFact } from '../../kernel/duty.js';
import type { Work } from '../../platform/work.js';
import { boardsOf, givenOf, stands } from '../board/index.js';

/** The days on which an overview was given to the CSP Board, and first to each other board (H-10, H-11): facts of the partnership. */
export async function partnershipFacts(work: Work, partnershipId: string): Promise<DatedFact[]> {
  const boards = new Map((await boardsOf(work, partnershipId)).map((board) => [board.id, board.kind]));
  const given = await givenOf(work, partnershipId, 'quarterly-overview');
  return [...given.values()]
    .flat()
    .filter(stands)
    .map(({ boardId, thingId, givenOn }) => ({
      name: boards.get(boardId) === 'csp-board' ? 'quarterly-report-given' : 'overview-shared',
      on: givenOn,
      about: thingId,
    }));
}
