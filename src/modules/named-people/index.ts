/**
 * Everybody who is named in a review: what they are called, and the switch between that and who they are.
 *
 * - `namesOf(work, review)`: texts as the asker is to read them; `NamesBar` offers the press on a page.
 * - `peopleNamed(work, reviewId)`: the list, under pseudonyms.
 * - `identifiersOfEverybody(work, review)`: what must not stand in a text, for holders of the key.
 */
export { type NamedKind, namedKindInWords, namedKinds } from './kinds.js';
export { NamesBar } from './names-bar.js';
export { identifiersOfEverybody, namesOf, type ReviewNames } from './names-of.js';
export { namedPaths } from './paths.js';
export { type NamedPerson, peopleNamed } from './queries.js';
