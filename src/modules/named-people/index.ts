/**
 * Everybody who is named in a review: what they are called, and the switch between that and who they are.
 *
 * - `namesOf(work, review)`: texts as the asker is to read them; `NamesBar` offers the press on a page.
 * - `pseudonymsFor(work, row)`: puts what somebody wrote under pseudonyms, who may not read the list.
 * - `realNamesForFile(work, review, reason)`: texts with real names for a file, with a reason that is kept.
 * - `peopleNamed(work, reviewId)`: the list, under pseudonyms.
 * - `peopleFinder(work, reviewId)`: whom a text names.
 * - `identifiersOfEverybody(work, review)`: what must not stand in a text, for holders of the key; `identifiersForReport`: the same for a look through a report.
 * - `knownInPartnership(work, partnershipId)`: the same of every review, for a text that is of none of them; `namedIn(work, partnershipId, texts)`: where such texts say who somebody is.
 */
export { addNamedPerson, type NewPerson } from './add-person.js';
export { changeNamedPerson } from './change-person.js';
export type { KeptIdentity, ToldAnswers } from './form.js';
export { type NamedKind, namedKindInWords, namedKinds } from './kinds.js';
export { knownInPartnership, type NamedThere, namedIn, type TextGoingOut } from './known-in-partnership.js';
export { NamesBar } from './names-bar.js';
export {
  identifiersForReport,
  identifiersOfEverybody,
  namesOf,
  type ReviewNames,
  realNamesForFile,
} from './names-of.js';
export { namedPaths } from './paths.js';
export { pseudonymsFor } from './pseudonyms-for.js';
export { type NamedPerson, peopleNamed } from './queries.js';
export { type Findable, type PeopleFinder, peopleFinder } from './whom-text-names.js';
