/** Work with the family and others who were close. Addresses never leave this module; names only for the list of who is who, to holders of the key. */
export type { CommentAbout } from './code-lists.js';
export { type FamilyComment, familyCommentsOn } from './comments-for.js';
export { isFamilyAddress } from './family-address.js';
export { familyPaths } from './paths.js';
export { photographAgreedSince } from './photograph-since.js';
export { familyToName } from './to-name.js';
