import { takeTurns } from '../../../platform/database/take-turns.js';
import type { Work } from '../../../platform/work.js';

/** Whoever writes into the log of the boards of a partnership, calls off a meeting or ends a board takes turns with the others: each of them asks what the log says. */
export const holdGivings = (work: Work, partnershipId: string): Promise<void> =>
  takeTurns(work, `boards-given:${partnershipId}`);
