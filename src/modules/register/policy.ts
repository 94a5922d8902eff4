import type { Guard } from '../../platform/http/route.js';
import type { Actor } from '../../platform/work.js';
import { holds, inPartnership, type Person } from '../accounts/index.js';
import { undeclaredReviews } from '../reviews/index.js';
import { ownReviews } from './queries.js';
import { RUNS_REVIEWS, runsReviews, sitsSomewhere } from './visible.js';

const READS_BOARD_COPY = ['board-member', ...RUNS_REVIEWS];

/** True for whoever reads the copy without pseudonyms in the partnership they are working in. */
export const readsBoardCopy = (actor: Actor): boolean =>
  actor.kind === 'person' &&
  actor.roles.some(
    ({ role, partnershipId }) => partnershipId === actor.partnershipId && READS_BOARD_COPY.includes(role),
  );

/** A reader of the register. */
export interface Reader {
  readonly person: Person;
  /** The reviews they are a member of, for those who do not run a partnership's reviews. */
  readonly own: readonly string[];
  /** References of reviews they have yet to declare on. */
  readonly undeclared: readonly string[];
}

/** All of a partnership for those who run its reviews, their own for members, and for those who are on no review any more an empty one; nobody else has a register. */
export const seeRegister: Guard<Reader> = {
  permission: 'register.see',
  says: 'In a partnership: co-ordinator, csp-chair; members of a review see their own',
  signInFirst: true,
  open: async (work) => {
    const { actor } = work;
    if (actor.kind !== 'person') return undefined;
    const undeclared = (await undeclaredReviews(work)).map(({ reference }) => reference);
    if (runsReviews(actor)) return { person: actor, own: [], undeclared };
    const own = await ownReviews(work);
    const hasOne = actor.roles.length === 0 || own.length + undeclared.length > 0 || (await sitsSomewhere(work));
    return hasOne ? { person: actor, own, undeclared } : undefined;
  },
};

/** The whole register leaves the system with the co-ordinator alone. */
export const mayExportRegister = inPartnership('register.export', ['co-ordinator']);

/** The copy without pseudonyms, on the page and as a file. */
export const seeBoardCopy = inPartnership('register.board', ['board-member', 'co-ordinator', 'csp-chair']);

/** Spreadsheets come into the register by the co-ordinator alone. */
export const readInSpreadsheets = inPartnership('register.read-in', ['co-ordinator']);

/** Reviews that were kept before this system are read by those who run the partnership's reviews. */
export const seeEarlier = inPartnership('register.earlier', ['co-ordinator', 'csp-chair']);

/** They are put right by the co-ordinator. */
export const keepEarlier = inPartnership('register.keep-earlier', ['co-ordinator']);

/** The same as a rule of the verbs that put something into the register, or change what was put there. */
export const mayKeepRegister = (actor: Actor, partnershipId: string): boolean =>
  holds(actor, partnershipId, ['co-ordinator']);
