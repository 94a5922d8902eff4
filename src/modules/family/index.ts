/** Work with the family and others who were close. Names and addresses never leave this module. */
export type { CommentAbout } from './code-lists.js';
export { type FamilyComment, familyCommentsOn } from './comments-for.js';
export { isFamilyAddress } from './family-address.js';
export { familyPaths } from './paths.js';
