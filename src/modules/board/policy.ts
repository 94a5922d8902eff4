import type { Guard } from '../../platform/http/route.js';
import type { Actor } from '../../platform/work.js';
import { holds, inPartnership, type PartnershipRole, type PersonAtWork } from '../accounts/index.js';
import { permit } from '../reviews/index.js';

/** Whoever reads of boards: their members too, who see no review. */
export const readersOfBoards: readonly PartnershipRole[] = ['co-ordinator', 'csp-chair', 'board-member'];

/** Boards, their meetings, and what they were given. */
export const seeBoards: Guard<PersonAtWork> = inPartnership('boards.see', readersOfBoards);

/** The co-ordinator keeps the calendar and the log. */
export const keepBoards: Guard<PersonAtWork> = inPartnership('boards.keep', ['co-ordinator']);

/** The same as a rule of a verb: the program gives nothing to boards by itself. */
export const mayKeepBoards = (actor: Actor, partnershipId: string): boolean =>
  holds(actor, partnershipId, ['co-ordinator']);

/** What goes to the boards about one review. */
export const seeBoardReport = permit('board-report.see', 'co-ordinator', 'csp-chair');

/** The brief report is written by whoever runs the review. */
export const keepBoardReport = permit('board-report.keep', 'co-ordinator');
