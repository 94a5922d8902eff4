/**
 * The boards that a partnership answers to: their meetings, and what each of them was given, on which day and how.
 *
 * - `boardsOf(work, partnershipId)`: every board, those that have ended last (`endedOn`); `meetingsOf(work, partnershipId)`: their meetings by
 *   day, cancelled ones too. `nextMeetingOf(meetings, boardId, day)`: the first meeting for which what is ready on that day is not too late.
 * - `giveToBoards(work, partnershipId, thing, giving)`: writes into the log that boards were given something; ids of the rows, or why not. Title and
 *   note stand before board members: no name, no pseudonym. For the co-ordinator.
 * - `givenOf(work, partnershipId, kind, ids)`: rows of the log by id of the thing, newest first; `stands(given)` for those not taken back.
 * - `placeItem(work, meeting, { item, note })`: puts a thing on the agenda of a meeting; what it comes to is written down there.
 * - `GivingFields`: the part of a form that asks for it; `boardsToGive` for what it offers, `giveAsTyped` for what was typed in it. `GivenList`: to whom something was given, for a page.
 * - `readersOfBoards`: the roles that read of boards. `boardPaths`: where they stand.
 */
export { placeItem } from './agenda/place-item.js';
export { boardsToGive, giveAsTyped } from './giving/give-as-typed.js';
export { type Giving, type GivingRefused, giveToBoards } from './giving/give-to-boards.js';
export { GivenList, type GivenListProps } from './giving/given-list.js';
export { GivingFields, type GivingFieldsProps } from './giving/giving-fields.js';
export {
  type BoardKind,
  boardKindInWords,
  type GivenKind,
  type GivenThing,
  type GivingWay,
  givenKindInWords,
  givingWayInWords,
  partnerKinds,
} from './kinds.js';
export { boardPaths } from './paths.js';
export { readersOfBoards } from './policy.js';
export { type Board, type BoardMeeting, boardsOf, type Given, givenOf, meetingsOf, stands } from './queries.js';
export { nextMeetingOf } from './rules.js';
